import type { ChainFault } from "../../../domain/decisions/checkChain";
import type { LogLayer } from "../../../domain/decisions/Decision";

const entries = (count: number): string => (count === 1 ? "1 entry" : `${count} entries`);

/** Words of the Decisions view. */
export const strings = {
  heading: "Decisions",
  layers: {
    computed: "Default",
    proposed: "Proposed",
    decided: "Decided",
    published: "Published",
    "sign-off": "Sign-off",
    case: "Answer agreed",
  } satisfies Readonly<Record<LogLayer | "computed", string>>,
  overall: "Overall rating",
  subject: (id: string, name: string): string => `${id} ${name}`,

  recorder: {
    heading: "Who is recording",
    why: "Every decision is recorded with a name. You are asked once each time you open the pane; the name is kept nowhere but in the log.",
    name: "Your name",
    nameHint: "As it should stand in the log",
    missing: "Enter your name. It is never filled in for you.",
    start: "Start recording",
    now: (name: string): string => `Recording as ${name}`,
    automatic:
      "A rating that you propose, decide or publish here is recorded by itself once it is complete and you have paused for a moment.",
    change: "Record as someone else",
  },

  pending: {
    heading: "Not recorded yet",
    none: "Every rating is recorded.",
    empty: "Nothing to record yet. A rating appears here once it is proposed, decided or published.",
    change: (from: string, to: string): string => (from === "" || from === to ? to : `${from} → ${to}`),
    title: (where: string, layer: string): string => `${where}, ${layer.toLowerCase()}`,
    ready: "Complete. It is recorded when you choose Record.",
    soon: "Complete. It is recorded in a moment.",
    whoFirst: "Complete. Say above who records it.",
    needsReason: "Needs a reason before it can be recorded.",
    barred: "A rule bars it, so it cannot be recorded.",
    unchecked:
      "It cannot be recorded yet. A rule may bar it, and something that the rule looks at is missing.",
    record: "Record",
    recordOf: (what: string): string => `Record ${what}`,
    recordAll: (count: number): string => (count === 1 ? "Record 1 decision" : `Record ${count} decisions`),
    recording: "Recording",
    goTo: "Go to the rating",
    goToOf: (what: string): string => `Go to the rating of ${what}`,
    failed: "Nothing was recorded",
    tryAgain: "Try again",
    changed: "Nothing was recorded: the workbook has changed meanwhile.",
    recorded: (what: readonly string[]): string => `Recorded: ${what.join("; ")}.`,
  },

  ratings: {
    heading: "Ratings, layer by layer",
    subject: "Rating of",
    notApplicable: "The standard does not apply, so it has no rating in any layer.",
    composite: (rating: string): string => `Composite of published practice, for comparison only: ${rating}`,
    decided: "Decided by the ratings panel",
    published: "Published",
    same: { decided: "Same as proposed", published: "Same as decided" },
    withReason: "Needs a reason",
    barred: "Not permitted",
    reason: {
      decided: "Reason for the decided rating",
      published: "Reason for the published rating",
    },
    reasonHint: {
      decided: "Needed where the rating differs from the proposed one",
      published: "Needed where the rating differs from the decided one",
    },
    messages: (layer: string): string => `Messages on the rating ${layer.toLowerCase()}`,
  },

  signOff: {
    heading: "Sign-off",
    no: "Not signed off.",
    withdrawn: (who: string, when: string): string => `Sign-off withdrawn by ${who} on ${when}.`,
    yes: (who: string, when: string): string => `Signed off by ${who} on ${when}.`,
    newEvidence: "The evidence on this standard has changed since",
    newEvidenceAdvice: "The sign-off stands. Look whether the evidence still bears it out.",
    changed: "Something has changed since",
    changedAdvice: "Sign it off again, or withdraw the sign-off.",
    inTheWay: (count: number): string =>
      count === 1 ? "One thing stands in the way:" : `${count} things stand in the way:`,
    stillOpen: (count: number): string =>
      count === 1
        ? "One follow-up on the evidence is still open. It does not stand in the way:"
        : `${count} follow-ups on the evidence are still open. They do not stand in the way:`,
    more: (count: number): string => `and ${count} more`,
    goTo: (where: string): string => `Go to ${where}`,
    sign: (id: string): string => `Sign off ${id}`,
    signAgain: (id: string): string => `Sign off ${id} again`,
    withdraw: "Withdraw the sign-off",
    reason: "Reason for withdrawing",
    reasonMissing: "Give the reason for withdrawing.",
    cancel: "Keep the sign-off",
    whoFirst: "Say above who is recording; then you can sign off.",
    overallHas: "Only the standards on sheets of their own are signed off. This rating needs no sign-off.",
    signed: (id: string): string => `${id} is signed off.`,
    withdrew: (id: string): string => `The sign-off of ${id} is withdrawn.`,
    notRecorded: "It was not recorded",
    refused: (where: string, text: string): string =>
      `The workbook has changed meanwhile, and something stands in the way now. ${where}: ${text}`,
  },

  log: {
    heading: "Log of decisions",
    whole: (count: number): string =>
      count === 0 ? "The log is empty." : `The log is whole: ${entries(count)}.`,
    broken: (position: number): string => `The log is broken at row ${position}`,
    faults: {
      changed: "That entry is not as it was recorded.",
      removed: "One or more entries before it were removed or replaced.",
      inserted: "It was put in by other means than the add-in.",
      reordered: "It was moved from its place.",
      doubled: "It is a copy of another entry.",
    } satisfies Readonly<Record<ChainFault, string>>,
    brokenAdvice: (fault: string): string =>
      `${fault} Compare the sheet with a saved copy. Nothing is put right by itself.`,
    show: "Show the entry",
    newest: "Newest first",
    entry: (number: number, when: string, who: string): string => `${number}. ${when}, ${who}`,
    rules: (ids: string): string => `Departs from ${ids}`,
    reason: (text: string): string => `Reason: ${text}`,
    more: (count: number): string => `Show ${count} more`,
  },

  gone: {
    entry: (number: number, subject: string, layer: string, to: string): string =>
      `${number} (${[subject, layer, to].join(", ")})`,
    what: (entries: readonly string[]): string =>
      entries.length === 1
        ? `1 entry is no longer in the log of decisions: ${entries.join("")}`
        : `${entries.length} entries are no longer in the log of decisions: ${entries.join("; ")}`,
    advice:
      "Nothing in the product takes entries out. Undo their removal in Excel, or put them back as they were.",
    putBack: "Put back as they were",
    notWhole:
      "They were not put back: they stood among other entries, and at the end of the log they would not be as they were. Undo their removal in Excel, or compare the sheet with a saved copy.",
  },

  toDecisions: "Decide, publish or sign off",
} as const;
