import { useMemo, useState, type ReactElement } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { checkChain, type ChainState } from "../../../domain/decisions/checkChain";
import { overallSubject, type DecisionRecord } from "../../../domain/decisions/Decision";
import { blockNames } from "../../../workbook/names";
import { longTime } from "../../../domain/inspection/longDate";
import { PlainList } from "../../components/PlainList";
import { Problem } from "../../components/Problem";
import { sha256 } from "../../sha256";
import { useUnchanged } from "../../useUnchanged";
import type { DecisionsProps } from "./Decisions";
import { strings } from "./strings";
import { subjectId } from "./subjects";

interface LogEntriesProps {
  readonly decisions: readonly DecisionRecord[];
  readonly onShow: DecisionsProps["onShow"];
}

/** Entries shown at first, and at each further step. */
const step = 10;

/** Whether the log is whole, and its entries, the newest first. */
export function LogEntries({ decisions, onShow }: LogEntriesProps): ReactElement {
  const styles = useStyles();
  const [shown, setShown] = useState(step);
  // Each reading of the workbook brings new records; the hashes are worked out anew only where one of them differs.
  const log = useUnchanged(decisions);
  const chain = useMemo(() => checkChain(log, sha256), [log]);
  const newestFirst = [...decisions].reverse();
  return (
    <>
      <Chain chain={chain} onShow={onShow} />
      {decisions.length > 0 && (
        <PlainList ordered label={strings.log.newest}>
          {newestFirst.slice(0, shown).map((record, index) => (
            <li key={decisions.length - index} className={styles.entry}>
              <Entry record={record} />
            </li>
          ))}
        </PlainList>
      )}
      {decisions.length > shown && (
        <Button className={styles.button} onClick={() => setShown(shown + step)}>
          {strings.log.more(Math.min(step, decisions.length - shown))}
        </Button>
      )}
    </>
  );
}

function Chain({
  chain,
  onShow,
}: { readonly chain: ChainState } & Pick<LogEntriesProps, "onShow">): ReactElement {
  if (chain.whole) return <div>{strings.log.whole(chain.entries)}</div>;
  const { position, fault, record } = chain;
  return (
    <Problem
      intent="warning"
      what={strings.log.broken(position)}
      advice={strings.log.brokenAdvice(strings.log.faults[fault])}
    >
      {record.number > 0 && (
        <Button
          size="small"
          onClick={() => onShow({ block: blockNames.decisions, row: String(record.number), field: "number" })}
        >
          {strings.log.show}
        </Button>
      )}
    </Problem>
  );
}

function Entry({ record }: { readonly record: DecisionRecord }): ReactElement {
  const { number, when, who, layer, subject, from, to, reason, rules } = record;
  const name = subject === overallSubject ? strings.overall : subjectId(subject);
  const layerName: Readonly<Record<string, string>> = strings.layers;
  return (
    <>
      <div>{strings.log.entry(number, longTime(when), who)}</div>
      <div>
        <strong>{strings.pending.title(name, layerName[layer] ?? layer)}</strong>:{" "}
        {strings.pending.change(from, to)}
      </div>
      {reason !== "" && <div>{strings.log.reason(reason)}</div>}
      {rules !== "" && <div>{strings.log.rules(rules)}</div>}
    </>
  );
}

const useStyles = makeStyles({
  entry: {
    borderLeftStyle: "solid",
    borderLeftWidth: tokens.strokeWidthThick,
    borderLeftColor: tokens.colorNeutralStroke2,
    paddingLeft: tokens.spacingHorizontalS,
  },
  button: { alignSelf: "flex-start" },
});
