import type { LockObstacle } from "../../../domain/cases/lockReading";

const cases = (count: number): string => (count === 1 ? "1 case" : `${count} cases`);
const differences = (count: number): string => (count === 1 ? "1 difference" : `${count} differences`);

/** Words of the comparison of two inspectors on the same case. */
export const strings = {
  toCases: "Back to the cases",
  toList: "Back to the second readings",

  list: {
    heading: "Second readings",
    lead: "Two inspectors assess the same case by themselves. Neither is shown the other’s answers here until both have locked theirs.",
    honest:
      "This keeps you from coming upon them, and no more: a workbook cannot keep a secret from somebody who looks for it. The second answers stand on a hidden sheet, the first on the sheet of the cases.",
    who: "Who you are",
    label: "Cases with a second reading",
    none: "No case has a second reading yet.",
    choose: "Case to read a second time",
    noCase: "Choose a case",
    begin: "Begin the second reading",
    allBegun: "Every case of this form has a second reading, or has no id yet.",
    began: (reference: string): string => `Your reading of ${reference} has begun.`,
    agreement: (count: number): string => `Agreement over ${cases(count)}`,
  },

  standing: {
    reading: (who: string): string => `${who} reads`,
    yours: "You read",
    locked: (who: string): string => `${who} has locked`,
    firstOpen: "The first answers are not locked",
    ready: (open: number, all: number): string =>
      all === 0
        ? "The answers agree"
        : open === 0
          ? `${differences(all)}, all resolved`
          : `${differences(open)} to resolve`,
  },

  kept: {
    what: (reference: string): string => `The answers to ${reference} are not shown to you yet`,
    advice: (who: string): string =>
      `${who} reads this case a second time, and not both have locked their answers. If you are the first inspector, say who you are.`,
    own: "You read this case a second time. The first inspector’s answers are shown once both of you have locked.",
  },

  reading: {
    heading: (reference: string): string => `Second reading of ${reference}`,
    lead: "Answer as you would if nobody had before you. Dates and the sample are those of the case.",
    part: "Part of the form",
    failed: "Some of your answers were not written",
    lock: "Lock my answers",
    lockAsk: "Lock your answers?",
    lockAdvice:
      "Locked answers are never changed. They are compared once the first inspector has locked too.",
    lockYes: "Lock them",
    notYet: "Not yet",
    locked: (reference: string): string => `Your answers to ${reference} are locked.`,
    isLocked: "Your answers are locked. They are compared once the first inspector has locked.",
    notYours: (who: string): string => `${who} reads this case. Only they see and lock these answers.`,
  },

  first: {
    heading: (reference: string): string => `First answers to ${reference}`,
    lead: (who: string): string =>
      `${who} reads this case a second time. Lock the answers on the case sheet as they stand, so that both can be compared.`,
    lock: "Lock the first answers",
    isLocked: (who: string): string => `The first answers are locked. ${who} has not locked yet.`,
    locked: (reference: string): string => `The first answers to ${reference} are locked.`,
    gone: "The case is no longer on its sheet, so its answers cannot be locked.",
  },

  obstacles: {
    "not-theirs": "Only who reads the case can lock this reading.",
    "same-person": "You read this case a second time. Another inspector locks the first answers.",
    "no-answers": "Nothing is answered yet.",
  } satisfies Readonly<Record<LockObstacle, string>>,

  compare: {
    heading: (reference: string): string => `Both answers to ${reference}`,
    people: (first: string, second: string): string => `First: ${first}. Second: ${second}.`,
    changed: "A locked answer was changed on the sheet",
    changedAdvice: (who: readonly string[]): string =>
      `What stands there is not what was locked: ${who.join(", ")}. Ask them, and do not rest a figure on it.`,
    differing: (open: number): string => (open === 0 ? "Differences" : `Differences (${open} to resolve)`),
    none: "The answers agree.",
    same: (count: number): string => `Same answers (${count})`,
    texts: "Answers in words",
    blank: "No answer",
    note: (note: string): string => `Note: ${note}`,
    agreed: "Agreed answer",
    choose: "Choose the answer",
    reason: "Why",
    reasonHint: "What you agreed on, and what it rests on",
    resolve: "Record what was agreed",
    again: "Resolve again",
    cancel: "Leave it as it is",
    answerMissing: "Choose the answer that you agreed on",
    reasonMissing: "Enter why",
    resolved: (to: string, who: string, when: string): string =>
      `Agreed: ${to}. Recorded by ${who}, ${when}.`,
    reasonGiven: (reason: string): string => `Why: ${reason}`,
    said: (question: string, to: string): string => `${question}: ${to} is agreed and recorded.`,
    failed: "It was not recorded",
    unwritten: "The case sheet holds another answer than the agreed one",
    write: "Write the agreed answer",
    written: (question: string, to: string): string => `${question}: ${to} is written.`,
    caseGone: "The case is no longer on its sheet, so nothing can be written there.",
  },

  agreement: {
    heading: "Agreement",
    lead: (count: number): string =>
      `As each had answered alone, over ${cases(count)} that both have locked. Only Yes and No of both are counted.`,
    none: "No question has Yes or No of both.",
    table: "Agreement by question",
    columns: ["Question", "Pairs", "Same", "Per cent", "Kappa", "AC1", "Remark"],
    few: (least: number): string => `Fewer than ${least} pairs: one case can turn these figures.`,
    oneAnswer: "Both always chose the same word, so kappa does not exist.",
    explain:
      "Cohen’s kappa (Cohen 1960) and Gwet’s AC1 (Gwet 2008) say how far two inspectors agree beyond chance: 1 is full agreement, 0 is what chance would give. Kappa falls where nearly all answers are the same word; AC1 does not.",
  },

  failed: "It was not written",
} as const;
