import { useDeferredValue, useMemo, type ReactElement } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { EvidenceIndex } from "../../../domain/evidence/indexEvidence";
import { Bullets } from "../../components/Bullets";
import { Page } from "../../components/Page";
import { Problem } from "../../components/Problem";
import { strings as exchange } from "../exchange/strings";
import { strings as measures } from "../measures/strings";
import type { ViewProps } from "../Workspace";
import { EvidenceList } from "./EvidenceList";
import { EvidenceSearch } from "./EvidenceSearch";
import type { GoneItems } from "./useGoneItems";
import { filterEvidence } from "./filterEvidence";
import { strings as frame } from "../strings";
import { strings } from "./strings";

interface EvidenceLogProps extends ViewProps {
  readonly index: EvidenceIndex;
}

/** The log: search, what was found, and the ways to add and to see the whole. */
export function EvidenceLog({ pack, evidence, gone, index, focusHeading }: EvidenceLogProps): ReactElement {
  const { desk } = evidence;
  const styles = useStyles();
  // Typing goes on while a long log is searched.
  const filters = useDeferredValue(desk.filters);
  const found = useMemo(() => filterEvidence(pack, index, filters), [pack, index, filters]);
  const people = useMemo(() => peopleIn(index), [index]);
  const isEmpty = index.items.length === 0;
  return (
    <Page
      heading={strings.heading}
      focusHeading={focusHeading}
      actions={
        <Button appearance="primary" onClick={() => evidence.begin()}>
          {strings.add}
        </Button>
      }
    >
      <div className={styles.ways}>
        <Button
          size="small"
          aria-label={strings.coverage.openLong}
          className={styles.way}
          onClick={() => desk.show({ kind: "coverage" })}
        >
          {strings.coverage.open}
        </Button>
        <Button
          size="small"
          aria-label={measures.tally.open}
          className={styles.way}
          onClick={() => evidence.beginTally()}
        >
          {measures.tally.short}
        </Button>
        <Button size="small" className={styles.way} onClick={() => desk.show({ kind: "import" })}>
          {exchange.import}
        </Button>
        <Button size="small" className={styles.way} onClick={() => desk.show({ kind: "export" })}>
          {exchange.export}
        </Button>
      </div>
      {desk.problem !== null && <Problem what={strings.entry.failed} advice={desk.problem} />}
      {gone.leftOut.length > 0 && <LeftOut gone={gone} />}
      {isEmpty ? (
        <>
          <div>{strings.empty.lead}</div>
          <Bullets
            ordered
            items={strings.empty.steps.map((step, place) => ({ key: String(place), content: step }))}
          />
        </>
      ) : (
        <>
          <EvidenceSearch pack={pack} filters={desk.filters} people={people} onFilters={desk.setFilters} />
          <div role="status" className={styles.found}>
            {strings.search.found(found.length, index.items.length)}
          </div>
          {found.length === 0 && <div>{strings.search.none}</div>}
          <EvidenceList about={JSON.stringify(filters)} pack={pack} items={found} {...evidence} />
        </>
      )}
    </Page>
  );
}

/** What somebody left out of the log stays within reach while the pane is open. */
function LeftOut({ gone: { leftOut, problem, putBack } }: { readonly gone: GoneItems }): ReactElement {
  return (
    <Problem
      intent="warning"
      what={strings.leftOut(leftOut.length)}
      advice={[problem, leftOut.map(({ id }) => id).join(", ")].join(" ").trim()}
    >
      <Button size="small" onClick={() => putBack(leftOut)}>
        {frame.putBack}
      </Button>
    </Problem>
  );
}

/** Everybody who has logged something, in the order of the alphabet. */
function peopleIn({ items }: EvidenceIndex): readonly string[] {
  const names = new Set(items.map(({ by }) => by.trim()).filter((name) => name !== ""));
  return [...names].sort((one, other) => one.localeCompare(other, "en-GB"));
}

const useStyles = makeStyles({
  way: { minWidth: 0 },
  ways: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  found: { color: tokens.colorNeutralForeground2 },
});
