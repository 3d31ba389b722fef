import type { RuleDefinition } from "../../../domain/framework/Pack";
import type { PermittedRating, Status, Suggestion } from "../../../domain/inspection/Assessment";

/** Words of why a rating is as it is, what would change it, and what is tried out. */
export const strings = {
  why: {
    suggestion: "Why this suggestion",
    rating: "Why this rating",
    overall: "Why this overall rating",
    cases: "Why the cases give this rating",
  },
  cited: (rules: readonly string[]): string => rules.join(", "),
  sources: "Rules behind it",
  basis: {
    source: "stated in the documents",
    "source+product": "stated in the documents and extended by us",
    inferred: "inferred from the documents",
    product: "our own",
  } satisfies Record<RuleDefinition["basis"], string>,

  change: "What would change it",
  nothingMoves: "No change of entries would move it.",
  more: (count: number): string => (count === 1 ? "1 more way" : `${count} more ways`),
  downAndOther: "What else would move it",
  which: (count: number): string => `Which ${count}`,
  tryIt: "Try it",
  tryThis: (sentence: string): string => `Try it: ${sentence}`,
  direction: { up: "Up to", down: "Down to" },
  outcome: (direction: string, to: string, size: number): string =>
    `${direction} ${to}: ${size} ${size === 1 ? "entry" : "entries"}`,
  ratingOutcome: (rating: string, permission: string, size: number): string =>
    `${rating} ${permission}: ${size} ${size === 1 ? "entry" : "entries"}`,
  answersAlone: "Without a critical mark",
  publishedPractice: "The composite follows published practice, not the documents.",

  groups: {
    suggestion: "The suggestion",
    default: "The default rating",
    percentagesRow: "The percentages row",
    permitted: "What is permitted",
    composite: "The composite",
  },

  entry: {
    keyQuestion: (id: string): string => `key question ${id}`,
    critical: (ref: string): string => `critical mark of ${ref}`,
    qualitative: (id: string): string => `qualitative judgement of ${id}`,
    proposed: (id: string): string => `proposed rating of ${id}`,
    overall: "proposed overall rating",
    domainRating: (id: string): string => `rating of ${id}`,
    diversity: "view of diversity practice",
  },
  blank: "blank",
  marked: "marked",
  notMarked: "not marked",

  step: {
    allOf: (count: number): string => `all ${count} of these`,
    anyOf: (choose: number, names: string): string => `any ${choose} of ${names}`,
    these: (count: number): string => `these ${count}`,
    keyQuestions: (ids: string): string => `key questions ${ids}`,
    ratings: (ids: string): string => `the ratings of ${ids}`,
    rate: (who: string): string => `enter a rating for ${who}`,
    raise: (who: string): string => `raise ${who}`,
    lower: (who: string): string => `lower ${who}`,
    answer: (who: string, to: string): string => `answer ${who} ${to}`,
    enter: (who: string, to: string): string => `enter ${to} for ${who}`,
    change: (who: string, from: string | null, to: string): string =>
      from === null ? `change ${who} to ${to}` : `change ${who} from ${from} to ${to}`,
    mark: (who: string): string => `mark ${who} as critical`,
    unmark: (who: string): string => `take the critical mark from ${who}`,
    andMark: " and mark it as critical",
    andUnmark: " and take its critical mark away",
    gain: (least: number, most: number): string => `gaining ${least} to ${most} points together`,
    lose: (least: number, most: number): string => `losing ${least} to ${most} points together`,
    gainAtMost: (most: number): string => `gaining at most ${most} points together`,
  },

  trying: {
    label: "Trying out",
    heading: "Trying out: nothing is written to the workbook",
    stop: "Stop trying",
    stopped: "Stopped trying. The workbook is as it was.",
    changes: "Entries tried",
    change: (name: string, from: string, to: string): string => `${name}: ${from} → ${to}`,
    already: (name: string, to: string): string => `${name}: ${to}, as in the workbook`,
    takeBack: "Take back",
    takeBackOf: (name: string): string => `Take back ${name}`,
    result: "What it would change",
    nothing: "Nothing would change.",
    said: (differences: readonly string[]): string =>
      differences.length === 0
        ? "Trying out: nothing would change."
        : `Trying out: ${differences.slice(0, 3).join("; ")}${differences.length > 3 ? "; and more" : ""}.`,
    add: "Try another entry",
    entry: "Entry",
    value: "Value to try",
    choose: "Choose",
    addIt: "Try it too",
  },

  readings: {
    heading: "Readings of the documents",
    hint: "The documents are silent or disagree in places. Each other reading is tried by itself, then together with the others; all entries stay as they are.",
    same: "The ratings are the same under every reading and every combination of readings.",
    sameAlone: "No reading by itself changes the ratings. Combinations of them are still being tried.",
    differ: (count: number): string =>
      count === 1 ? "One reading gives something else." : `${count} readings give something else.`,
    sameList: "Readings that change nothing",
    setTo: (label: string, value: string, id: string): string => `${label}: ${value} (${id})`,
    together: (names: readonly string[]): string => `Only together: ${names.join("; ")}`,
    otherCopy: (id: string): string => `The other copy of the text is followed (${id})`,
    goTo: "Go to the setting",
    yes: "Yes",
    no: "No",
    none: "none",
    counted: "counted",
  },

  difference: {
    suggestion: (id: string): string => `Suggestion for ${id}`,
    default: (id: string): string => `Default rating of ${id}`,
    percentagesRow: (id: string): string => `Percentages row of ${id}`,
    band: (id: string): string => `Band of ${id}`,
    signal: (id: string): string => `Signal of measure ${id}`,
    permission: (rating: string, id: string): string => `${rating} for ${id}`,
    status: (id: string): string => `Standing of ${id}`,
    composite: "Composite of published practice",
    overall: "the overall rating",
    move: (what: string, from: string, to: string): string => `${what}: ${from} → ${to}`,
    none: "none",
    noSignal: "none",
    negative: "below the line",
  },

  suggestion: { Yes: "Yes", No: "No", Decide: "yours to decide" } satisfies Record<Suggestion, string>,
  permission: {
    permitted: "permitted",
    "with-reason": "permitted with a reason",
    barred: "not permitted",
    unknown: "not yet known",
  } satisfies Record<PermittedRating["permission"], string>,
  status: {
    ok: "accepted",
    "ok-with-reason": "accepted with its reason",
    "reason-needed": "a reason is needed",
    blocked: "stops sign-off",
    unknown: "not yet known",
    incomplete: "incomplete",
    unanswered: "not answered",
    unproposed: "not proposed",
  } satisfies Record<Status, string>,
} as const;
