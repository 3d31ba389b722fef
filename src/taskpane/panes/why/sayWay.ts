import type { Pack } from "../../../domain/framework/Pack";
import type { Step, Way } from "../../../domain/why/Way";
import { nameEntry } from "./nameEntry";
import { strings } from "./strings";

/** More names than this are told apart from the sentence. */
const namesInSentence = 4;

/** What to change, in a sentence: `Change any 2 of these 7 from Yes to No.` */
export function sayWay(pack: Pack, { steps, points }: Pick<Way, "steps" | "points">): string {
  const told = steps.map((step) => (points ? sayShift(pack, step, points) : sayStep(pack, step)));
  const sentence = [listOf(told, ", ", ", and "), ...(points ? [sayPoints(points)] : [])].join(", ");
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

/** The entries of a step that the sentence has no room for; none where it names them. */
export function namesBeside(pack: Pack, step: Step): readonly string[] {
  const names = namesOf(pack, step);
  return names.length > namesInSentence ? names : [];
}

function sayStep(pack: Pack, step: Step): string {
  const who = sayWho(pack, step);
  const to = listOf(step.changeTo, ", ", " or ");
  const { kind } = step.anyOf[0]?.changes[0] ?? { kind: "prompt" };
  const mark = step.anyOf[0]?.changes.find((change) => change.kind === "critical")?.to;
  switch (step.verb) {
    case "mark":
      return strings.step.mark(who);
    case "unmark":
      return strings.step.unmark(who);
    case "answer":
      return kind === "prompt" || kind === "keyQuestion"
        ? withMark(strings.step.answer(who, to), mark)
        : strings.step.enter(who, to);
    case "change":
      return withMark(strings.step.change(who, step.from, to), mark);
  }
}

/** A rating that is to be given or moved, whichever way it takes to come to the points. */
function sayShift(pack: Pack, step: Step, points: NonNullable<Way["points"]>): string {
  const who = sayWho(pack, step);
  if (step.verb === "answer") return strings.step.rate(who);
  return points.atLeast > 0 ? strings.step.raise(who) : strings.step.lower(who);
}

function withMark(sentence: string, mark: unknown): string {
  if (mark === undefined) return sentence;
  return sentence + (mark === true ? strings.step.andMark : strings.step.andUnmark);
}

function sayWho(pack: Pack, step: Step): string {
  const { choose } = step;
  const names = namesOf(pack, step);
  const isAll = choose === names.length;
  if (names.length > namesInSentence)
    return isAll ? strings.step.allOf(choose) : strings.step.anyOf(choose, strings.step.these(names.length));
  const named = sayTogether(step) ?? listOf(names, ", ", " and ");
  return isAll ? named : strings.step.anyOf(choose, named);
}

/** Several key questions, or several ratings, under one word; `null` for anything else. */
function sayTogether({ anyOf }: Step): string | null {
  const ids = [...new Set(anyOf.map(({ id }) => id))];
  if (ids.length < 2) return null;
  const named = listOf(ids, ", ", " and ");
  const isEach = (kinds: readonly string[]) =>
    anyOf.every(({ changes }) => changes.every(({ kind }) => kinds.includes(kind)));
  if (isEach(["keyQuestion"])) return strings.step.keyQuestions(named);
  return isEach(["domainRating", "proposed"]) ? strings.step.ratings(named) : null;
}

/** A mark is named by its prompt: the sentence already says that it is a mark. */
function namesOf(pack: Pack, { verb, anyOf }: Step): readonly string[] {
  const isMark = verb === "mark" || verb === "unmark";
  const names = anyOf.flatMap(({ id, changes: [change] }) => {
    if (change === undefined) return [];
    return [nameEntry(pack, isMark ? { kind: "prompt", id } : change)];
  });
  return [...new Set(names)];
}

function sayPoints({ atLeast, atMost }: NonNullable<Way["points"]>): string {
  if (atLeast > 0) return strings.step.gain(atLeast, atMost);
  if (atMost < 0) return strings.step.lose(-atMost, -atLeast);
  // Only where ratings are missing, and what is given can but add.
  return strings.step.gainAtMost(atMost);
}

function listOf(items: readonly string[], comma: string, last: string): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(comma)}${last}${items.at(-1) ?? ""}`;
}
