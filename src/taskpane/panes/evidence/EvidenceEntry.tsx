import type { ReactElement } from "react";
import { Button, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { EvidenceItem } from "../../../domain/evidence/EvidenceItem";
import { findMeasure, findPrompt } from "../../../domain/framework/find";
import type { Pack } from "../../../domain/framework/Pack";
import { Folded } from "../../components/Folded";
import { GoTo } from "../../components/GoTo";
import { strings } from "./strings";
import type { Withdrawal } from "./useEvidenceDesk";
import { webAddress } from "./webAddress";
import { Withdrawing } from "./Withdrawing";

/** What can be done with an item, from wherever it is shown. */
export interface EntryActions {
  /** Brings its row to the front. */
  readonly onShow: (item: EvidenceItem) => void;
  readonly onPrompt: (prompt: string) => void;
  readonly onEdit: (item: EvidenceItem) => void;
  readonly onFollowUp: (item: EvidenceItem, isDone: boolean) => Promise<void>;
  /** The item that is about to be withdrawn. */
  readonly withdrawing: Withdrawal | null;
  readonly onWithdrawing: (withdrawing: Withdrawal | null) => void;
  readonly onWithdraw: (item: EvidenceItem, reason: string) => Promise<void>;
}

interface EvidenceEntryProps extends EntryActions {
  readonly pack: Pack;
  readonly item: EvidenceItem;
}

const { entry } = strings;

/** An item of the log: which way it points, where it comes from, what it says, what it bears on, and what can be done with it. */
export function EvidenceEntry(props: EvidenceEntryProps): ReactElement {
  const { pack, item, withdrawing, onShow, onPrompt, onEdit, onWithdrawing, onWithdraw } = props;
  const styles = useStyles();
  const { id, direction, withdrawn, text } = item;
  const isWithdrawing = withdrawing?.id === id;
  return (
    <>
      <div className={styles.head}>
        <span className={styles.direction}>
          {direction !== null && <span aria-hidden>{strings.directionMarks[direction]} </span>}
          {direction === null ? strings.noDirection : strings.direction[direction]}
        </span>
        {withdrawn && <strong>{entry.withdrawn}</strong>}
        {id === "" ? <span>{entry.noId}</span> : <GoTo onGo={() => onShow(item)}>{entry.goTo(id)}</GoTo>}
      </div>
      <div className={mergeClasses(styles.text, withdrawn && styles.struck)}>
        {text.trim() || entry.noText}
      </div>
      <div className={styles.facts}>{factsOf(item)}</div>
      <Count pack={pack} item={item} />
      <div className={styles.facts}>
        {item.prompts.map((prompt) => (
          <GoTo key={prompt} onGo={() => onPrompt(prompt)}>
            {findPrompt(pack, prompt)?.ref ?? prompt}
          </GoTo>
        ))}
        {item.prompts.length + item.unknownPrompts.length === 0 && <em>{entry.noPrompt}</em>}
        {item.unknownPrompts.length > 0 && <em>{entry.unknown(item.unknownPrompts.join(", "))}</em>}
      </div>
      <WebLink link={item.link} />
      <FollowUp {...props} />
      {item.history !== "" && (
        <Folded summary={entry.history} summaryClassName={styles.summary}>
          <div className={styles.history}>{item.history}</div>
        </Folded>
      )}
      {!withdrawn && id !== "" && !isWithdrawing && (
        <div className={styles.ways}>
          <Button size="small" aria-label={entry.editOf(id)} onClick={() => onEdit(item)}>
            {entry.edit}
          </Button>
          <Button
            size="small"
            aria-label={entry.withdrawOf(id)}
            onClick={() => onWithdrawing({ id, reason: "" })}
          >
            {entry.withdraw}
          </Button>
        </div>
      )}
      {isWithdrawing && !withdrawn && (
        <Withdrawing
          withdrawal={withdrawing}
          onType={(reason) => onWithdrawing({ id, reason })}
          onWithdraw={(reason) => void onWithdraw(item, reason)}
          onLeave={() => onWithdrawing(null)}
        />
      )}
    </>
  );
}

/** Type, source, date, strength and who logged it, as far as they are known. */
function factsOf({ type, source, date, strength, by }: EvidenceItem): string {
  const facts = [
    type ?? "",
    source.trim(),
    date === null ? entry.noDate : entry.day(date),
    strength === null ? "" : entry.strength(strength),
    by.trim() === "" ? "" : entry.by(by.trim()),
  ];
  return facts.filter((fact) => fact !== "").join(" · ");
}

function Count({ pack, item }: Pick<EvidenceEntryProps, "pack" | "item">): ReactElement | null {
  const { measure, positive, base } = item;
  if (measure === null) return null;
  const counted = positive === null || base === null ? "" : `: ${entry.count(positive, base)}`;
  return <div>{`${findMeasure(pack, measure)?.label ?? measure}${counted}`}</div>;
}

/** A link is text. Only an address of the web can be followed, and nothing of this page goes with it. */
function WebLink({ link }: { readonly link: string }): ReactElement | null {
  const styles = useStyles();
  if (link.trim() === "") return null;
  const address = webAddress(link);
  return (
    <div className={styles.link}>
      {entry.link}:{" "}
      {address === null ? (
        link
      ) : (
        <Link inline href={address} target="_blank" rel="noreferrer noopener">
          {link}
        </Link>
      )}
    </div>
  );
}

function FollowUp({ item, onFollowUp }: EvidenceEntryProps): ReactElement | null {
  const styles = useStyles();
  const { id, followUp, followUpDone, withdrawn } = item;
  if (followUp.trim() === "") return null;
  return (
    <div className={styles.followUp}>
      <span>{followUpDone ? entry.followUpDone(followUp) : entry.followUp(followUp)}</span>
      {!withdrawn && id !== "" && (
        <Button
          size="small"
          aria-label={followUpDone ? entry.notDoneOf(id) : entry.doneOf(id)}
          onClick={() => void onFollowUp(item, !followUpDone)}
        >
          {followUpDone ? entry.notDone : entry.done}
        </Button>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalM,
  },
  direction: { fontWeight: tokens.fontWeightSemibold },
  text: { overflowWrap: "anywhere", whiteSpace: "pre-wrap", maxHeight: "12em", overflowY: "auto" },
  struck: { textDecorationLine: "line-through" },
  facts: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    overflowWrap: "anywhere",
    color: tokens.colorNeutralForeground2,
  },
  link: { overflowWrap: "anywhere" },
  followUp: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    overflowWrap: "anywhere",
  },
  summary: {
    paddingTop: tokens.spacingVerticalXXS,
    paddingBottom: tokens.spacingVerticalXXS,
  },
  history: { whiteSpace: "pre-wrap", overflowWrap: "anywhere", color: tokens.colorNeutralForeground2 },
  ways: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
  },
});
