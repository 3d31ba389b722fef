import { lazy, Suspense, type ReactElement } from "react";
import { evidenceIndexOf } from "../../../domain/evidence/evidenceIndexOf";
import { Button } from "@fluentui/react-components";
import { Loading } from "../../components/Loading";
import { Page } from "../../components/Page";
import { Problem } from "../../components/Problem";
import { strings as frame } from "../../strings";
import { TallyView } from "../measures/TallyView";
import type { ViewProps } from "../Workspace";
import { CoverageMap } from "./CoverageMap";
import { EvidenceForm } from "./EvidenceForm";
import { EvidenceLog } from "./EvidenceLog";
import { filterEvidence, filtersOn } from "./filterEvidence";
import { strings } from "./strings";
import type { EvidenceDesk } from "./useEvidenceDesk";

const EvidenceImport = lazy(async () => ({
  default: (await import("../exchange/EvidenceImport")).EvidenceImport,
}));
const EvidenceExport = lazy(async () => ({
  default: (await import("../exchange/EvidenceExport")).EvidenceExport,
}));

/** The log of evidence with its search, the form for one item, and the map of what the standards rest on. */
export function EvidenceView(props: ViewProps): ReactElement {
  const { pack, reading, evidence, focusHeading } = props;
  const { desk } = evidence;
  const index = evidenceIndexOf(pack, reading.inspection.evidence);
  const { page } = desk;
  if (page.kind === "form") {
    const item = page.id === null ? null : (index.items.find(({ id }) => id === page.id) ?? null);
    if (page.id !== null && item === null) return <Gone desk={desk} />;
    return (
      <EvidenceForm
        key={`${page.id} ${desk.cameFrom}`}
        pack={pack}
        desk={desk}
        item={item}
        who={evidence.who}
        focusHeading={focusHeading}
        onSave={() => evidence.keep(item)}
        onLeave={evidence.leave}
      />
    );
  }
  if (page.kind === "coverage") {
    return (
      <Page heading={strings.coverage.heading} focusHeading actions={<ToLog desk={desk} />}>
        <CoverageMap
          pack={pack}
          index={index}
          onPrompt={evidence.onPrompt}
          onItems={(about, type) => {
            desk.setFilters({ about, type });
            desk.show({ kind: "log" });
          }}
        />
      </Page>
    );
  }
  if (page.kind === "tally") {
    return (
      <TallyView
        {...evidence}
        pack={pack}
        reading={reading}
        onWho={desk.setWho}
        onLeave={() => desk.show({ kind: "log" })}
      />
    );
  }
  if (page.kind === "import" || page.kind === "export") {
    const toLog = (): void => desk.show({ kind: "log" });
    const isNarrowed = (desk.filters.words ?? "").trim() !== "" || filtersOn(desk.filters) > 0;
    return (
      <Suspense fallback={<Loading what={frame.loading} />}>
        {page.kind === "import" ? (
          <EvidenceImport
            pack={pack}
            items={index.items}
            desk={evidence.importDesk}
            who={evidence.who}
            onLeave={toLog}
          />
        ) : (
          <EvidenceExport
            pack={pack}
            index={index}
            found={isNarrowed ? filterEvidence(pack, index, desk.filters) : null}
            onLeave={toLog}
          />
        )}
      </Suspense>
    );
  }
  return <EvidenceLog {...props} index={index} />;
}

/** The item in the form was taken out of the workbook meanwhile. */
function Gone({ desk }: { readonly desk: EvidenceDesk }): ReactElement {
  return (
    <Page heading={strings.heading} actions={<ToLog desk={desk} />}>
      <Problem what={strings.form.gone} />
      <p>{desk.draft.text}</p>
    </Page>
  );
}

function ToLog({ desk }: { readonly desk: EvidenceDesk }): ReactElement {
  return <Button onClick={() => desk.show({ kind: "log" })}>{strings.toList}</Button>;
}
