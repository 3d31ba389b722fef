import { useId, type ReactElement } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Pack } from "../../../domain/framework/Pack";
import type { Permission, Way } from "../../../domain/why/Way";
import { Folded } from "../../components/Folded";
import { namesBeside, sayWay } from "./sayWay";
import { strings } from "./strings";
import { useTrying } from "./useTrying";

interface WaysProps {
  readonly pack: Pack;
  readonly ways: readonly Way[];
}

/** More ways than this to the same outcome are shown only when asked for. */
const shownAtFirst = 2;

/** Ways to move one thing, gathered by what they lead to, each to be tried. */
export function Ways({ pack, ways }: WaysProps): ReactElement {
  const styles = useStyles();
  const outcomes = gather(ways);
  if (outcomes.length === 0) return <div>{strings.nothingMoves}</div>;
  const [first, other] = split(outcomes);
  return (
    <div className={styles.outcomes}>
      {first.map((outcome) => (
        <Outcome key={outcome.title} pack={pack} outcome={outcome} />
      ))}
      {other.length > 0 && (
        <Folded summary={strings.downAndOther}>
          <div className={styles.outcomes}>
            {other.map((outcome) => (
              <Outcome key={outcome.title} pack={pack} outcome={outcome} />
            ))}
          </div>
        </Folded>
      )}
    </div>
  );
}

interface OutcomeWays {
  readonly title: string;
  readonly ways: readonly Way[];
}

function gather(ways: readonly Way[]): readonly OutcomeWays[] {
  const outcomes = new Map<string, Way[]>();
  for (const way of ways) {
    const title = titleOf(way);
    outcomes.set(title, [...(outcomes.get(title) ?? []), way]);
  }
  return [...outcomes].map(([title, gathered]) => ({ title, ways: gathered }));
}

function titleOf({ target, rating, direction, to, size, answersOnly }: Way): string {
  if (target.of === "permitted")
    return strings.ratingOutcome(rating ?? "", strings.permission[to as Permission], size);
  const said = to === "Decide" ? strings.suggestion.Decide : to;
  const title = strings.outcome(strings.direction[direction], said, size);
  return answersOnly ? `${strings.answersAlone}, ${lowered(title)}` : title;
}

function lowered(title: string): string {
  return title.charAt(0).toLowerCase() + title.slice(1);
}

/**
 * What comes first, and what on request. Of permissions first the freest that each rating can become; of what has many
 * steps, the row and the composite, first the nearest step up and down.
 */
function split(outcomes: readonly OutcomeWays[]): readonly [readonly OutcomeWays[], readonly OutcomeWays[]] {
  const keys = new Map<string, OutcomeWays>();
  const bySize = (one: OutcomeWays, other: OutcomeWays) => sizeOf(one) - sizeOf(other);
  const of = outcomes[0]?.ways[0]?.target.of;
  const isStepwise = of === "percentagesRow" || of === "composite";
  for (const outcome of isStepwise ? [...outcomes].sort(bySize) : outcomes) {
    const [way] = outcome.ways;
    const key = isStepwise ? way?.direction : way?.rating;
    if (key === undefined) return [outcomes, []];
    if ((isStepwise || way?.direction === "up") && !keys.has(key)) keys.set(key, outcome);
  }
  const first = outcomes.filter((outcome) => [...keys.values()].includes(outcome));
  return first.length === 0
    ? [outcomes, []]
    : [first, outcomes.filter((outcome) => !first.includes(outcome))];
}

function sizeOf({ ways }: OutcomeWays): number {
  return ways[0]?.size ?? 0;
}

function Outcome({ pack, outcome }: { readonly pack: Pack; readonly outcome: OutcomeWays }): ReactElement {
  const styles = useStyles();
  const id = useId();
  const { title, ways } = outcome;
  const [shown, hidden] = [ways.slice(0, shownAtFirst), ways.slice(shownAtFirst)];
  return (
    <div>
      <div id={id} className={styles.title}>
        {title}
      </div>
      <ul aria-labelledby={id} className={styles.list}>
        {shown.map((way) => (
          <OneWay key={sayWay(pack, way)} pack={pack} way={way} outcome={id} />
        ))}
      </ul>
      {hidden.length > 0 && (
        <Folded summary={strings.more(hidden.length)}>
          <ul aria-labelledby={id} className={styles.list}>
            {hidden.map((way) => (
              <OneWay key={sayWay(pack, way)} pack={pack} way={way} outcome={id} />
            ))}
          </ul>
        </Folded>
      )}
    </div>
  );
}

interface OneWayProps {
  readonly pack: Pack;
  readonly way: Way;
  /** Id of the element that says what it leads to. */
  readonly outcome: string;
}

function OneWay({ pack, way, outcome }: OneWayProps): ReactElement {
  const { add } = useTrying();
  const sentence = sayWay(pack, way);
  return (
    <li>
      <div>{sentence}</div>
      {way.steps.map((step, place) => {
        const names = namesBeside(pack, step);
        if (names.length === 0) return null;
        return (
          <Folded key={place} summary={strings.which(names.length)}>
            {names.join(", ")}
          </Folded>
        );
      })}
      <Button
        size="small"
        aria-label={strings.tryThis(sentence)}
        aria-describedby={outcome}
        onClick={() => add(way.example)}
      >
        {strings.tryIt}
      </Button>
    </li>
  );
}

const useStyles = makeStyles({
  title: { fontWeight: tokens.fontWeightMedium },
  outcomes: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
});
