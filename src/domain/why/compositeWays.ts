import type { Pack } from "../framework/Pack";
import type { PublishedPractice } from "../framework/PublishedPractice";
import type { DomainRating, Rating } from "../framework/Rating";
import { ratings as allRatings } from "../framework/Rating";
import { domainRatingsOf } from "../inspection/domainRatingsOf";
import { standardEntry } from "../inspection/entryOf";
import type { Inspection } from "../inspection/Inspection";
import type { Change } from "./Change";
import type { Step, Way } from "./Way";
import { directionOf } from "./waysTo";

type Composite = PublishedPractice["composite"];

/** A core rating: what it is, what it counts, and how far it could move the score. */
interface Entry {
  readonly id: string;
  readonly now: DomainRating | null;
  readonly points: number;
  readonly isMissing: boolean;
  readonly up: number;
  readonly down: number;
  readonly change: (to: Rating) => Change;
}

/** From worst to best; without a score the composite stands in the middle. */
const order = ["Inadequate", "Requires improvement", "", "Good", "Outstanding"];

/**
 * The smallest sets of core ratings that would move the composite of published practice to another range. Each way names
 * how many ratings must change, which can be among them, and the points they must gain or lose together. Missing
 * ratings have to be given first. It is no rule of the documents, and 4.1 is not among the core ratings.
 * @see docs/spec.md R38
 */
export function compositeWays(pack: Pack, inspection: Inspection): readonly Way[] {
  const composite = pack.publishedPractice?.composite;
  if (composite === undefined || !inspection.settings.publishedPractice) return [];
  const entries = entriesOf(pack, composite, inspection);
  const sum = entries.reduce((total, { points }) => total + points, 0);
  const isComplete = entries.every(({ isMissing }) => !isMissing);
  const now = composite.ranges.find(({ from, to }) => isComplete && sum >= from && sum <= to);
  return [...composite.ranges]
    .filter((range) => range !== now)
    .sort((one, other) => other.from - one.from)
    .flatMap(({ rating, from, to }) => {
      const direction = directionOf(order, now?.rating ?? "", rating);
      const found = findSteps(composite, entries, { atLeast: from - sum, atMost: to - sum });
      if (direction === null || found === null) return [];
      const target = { of: "composite", id: "composite" } as const;
      return [{ target, direction, from: now?.rating ?? null, to: rating, answersOnly: false, ...found }];
    });
}

function entriesOf(pack: Pack, { standards, points }: Composite, inspection: Inspection): readonly Entry[] {
  const domain = domainRatingsOf(pack, inspection);
  const best = Math.max(...allRatings.map((rating) => points[rating]));
  const worst = Math.min(...allRatings.map((rating) => points[rating]));
  return standards.map((id) => {
    const isStandard = pack.standards.some((standard) => standard.id === id);
    const now = isStandard
      ? standardEntry(inspection, id).proposed
      : (domain.find((rating) => rating.id === id)?.rating ?? null);
    const isMissing = now === null || now === "Not rated";
    const own = isMissing ? 0 : points[now];
    return {
      id,
      now,
      points: own,
      isMissing,
      up: best - own,
      down: isMissing ? 0 : own - worst,
      change: (to) => (isStandard ? { kind: "proposed", id, to } : { kind: "domainRating", id, to }),
    };
  });
}

/** The fewest ratings whose change brings the sum of gains between the two; `null` where none does. */
function findSteps(
  composite: Composite,
  entries: readonly Entry[],
  points: { readonly atLeast: number; readonly atMost: number },
): Pick<Way, "size" | "steps" | "points" | "example"> | null {
  const missing = entries.filter(({ isMissing }) => isMissing);
  const given = entries.filter(({ isMissing }) => !isMissing);
  // Missing ratings have to be given whatever comes of it, and can only add.
  const added = missing.reduce((total, { up }) => total + up, 0);
  const isUp = added < points.atLeast;
  const needed = isUp ? points.atLeast - added : Math.max(0, -points.atMost);
  const reachOf = (entry: Entry): number => (isUp ? entry.up : entry.down);
  const byReach = [...given].sort((one, other) => reachOf(other) - reachOf(one));
  const extra = countNeeded(byReach.map(reachOf), needed);
  if (extra === null) return null;
  const partners = given.filter((entry) => {
    const others = byReach.filter((other) => other !== entry).slice(0, extra - 1);
    const together = others.reduce((total, other) => total + reachOf(other), reachOf(entry));
    return extra > 0 && reachOf(entry) > 0 && together >= needed;
  });
  const steps = [
    ...stepsFor(composite, missing, missing.length, () => true),
    ...stepsFor(composite, partners, extra, (gain) => (isUp ? gain > 0 : gain < 0)),
  ];
  const chosen = [...missing, ...byReach.slice(0, extra)];
  const example =
    isUp || extra === 0 ? raise(composite, chosen, points.atLeast) : lower(composite, chosen, needed);
  return { size: missing.length + extra, steps, points, example };
}

/** How many of these, the greatest first, reach the sum; `null` where all of them do not. */
function countNeeded(greatestFirst: readonly number[], needed: number): number | null {
  let [sum, count] = [0, 0];
  while (sum < needed) {
    const next = greatestFirst[count] ?? 0;
    if (next === 0) return null;
    sum += next;
    count += 1;
  }
  return count;
}

function stepsFor(
  { points }: Composite,
  entries: readonly Entry[],
  choose: number,
  isUseful: (gain: number) => boolean,
): readonly Step[] {
  if (choose === 0) return [];
  const changeTo = allRatings.filter((rating) =>
    entries.some((entry) => rating !== entry.now && isUseful(points[rating] - entry.points)),
  );
  return [
    {
      verb: entries.every(({ now }) => now === null) ? "answer" : "change",
      choose,
      from: null,
      changeTo,
      anyOf: entries.flatMap((entry) =>
        changeTo
          .filter((rating) => rating !== entry.now && isUseful(points[rating] - entry.points))
          .map((rating) => ({ id: entry.id, changes: [entry.change(rating)] })),
      ),
    },
  ];
}

/** Shares a gain out as evenly as the entries allow: those with the least room first. */
function raise({ points }: Composite, entries: readonly Entry[], needed: number): readonly Change[] {
  let left = needed;
  return [...entries]
    .sort((one, other) => one.up - other.up)
    .map((entry, place) => {
      const share = Math.ceil(Math.max(0, left) / (entries.length - place));
      const gain = Math.min(entry.up, Math.max(share, entry.isMissing ? 0 : 1));
      const to = [...allRatings].reverse().find((rating) => points[rating] >= entry.points + gain);
      left -= points[to ?? "Outstanding"] - entry.points;
      return entry.change(to ?? "Outstanding");
    });
}

/** Shares a loss out the same way; what is missing is given the worst rating. */
function lower({ points }: Composite, entries: readonly Entry[], needed: number): readonly Change[] {
  let left = needed;
  return [...entries]
    .sort((one, other) => one.down - other.down)
    .map((entry, place) => {
      const share = Math.ceil(Math.max(0, left) / (entries.length - place));
      const loss = Math.min(entry.down, Math.max(share, 1));
      const to = allRatings.find((rating) => points[rating] <= entry.points - loss);
      left -= entry.points - points[to ?? "Inadequate"];
      return entry.change(to ?? "Inadequate");
    });
}
