import type { ReactElement } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { evidenceIndexOf } from "../../../domain/evidence/evidenceIndexOf";
import { sourceTypes } from "../../../domain/evidence/EvidenceItem";
import { evidenceOn } from "../../../domain/evidence/evidenceOn";
import type { EvidenceCounts } from "../../../domain/evidence/indexEvidence";
import { Section } from "../../components/Section";
import type { ViewProps } from "../Workspace";
import { evidenceAnchor } from "./EvidenceGlance";
import { EvidenceList } from "./EvidenceList";
import { strings } from "./strings";

interface PromptEvidenceProps extends Pick<ViewProps, "pack" | "reading" | "evidence"> {
  readonly prompt: string;
}

/** Shown at once beside a prompt; the log shows them all. */
const shownAtFirst = 3;

/** What supports a prompt and what speaks against it, the newest first, and the way to add to it. */
export function PromptEvidence({ pack, reading, evidence, prompt }: PromptEvidenceProps): ReactElement {
  const styles = useStyles();
  const { items, counts } = evidenceOn(evidenceIndexOf(pack, reading.inspection.evidence), prompt);
  return (
    <div id={evidenceAnchor} tabIndex={-1} className={styles.anchor}>
      <Section heading={strings.beside.heading}>
        {items.length === 0 ? (
          <div>{strings.beside.none}</div>
        ) : (
          <div>
            <strong>{strings.beside.counts(counts.supports, counts.against, counts.context)}</strong>
            <div className={styles.types}>{typesText(counts)}</div>
          </div>
        )}
        <div className={styles.ways}>
          <Button size="small" onClick={() => evidence.begin(prompt)}>
            {strings.beside.add}
          </Button>
          {items.length > 0 && (
            <Button size="small" appearance="subtle" onClick={() => evidence.showLog({ about: prompt })}>
              {strings.beside.all}
            </Button>
          )}
        </div>
        <EvidenceList about={prompt} pack={pack} items={items} step={shownAtFirst} {...evidence} />
      </Section>
    </div>
  );
}

/** How many of each source type, such as `2 Document, 1 Interview`. */
function typesText({ byType }: EvidenceCounts): string {
  return sourceTypes
    .filter((type) => byType[type] > 0)
    .map((type) => strings.beside.ofType(byType[type], type))
    .join(", ");
}

const useStyles = makeStyles({
  anchor: { outlineStyle: "none" },
  types: { color: tokens.colorNeutralForeground2 },
  ways: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
