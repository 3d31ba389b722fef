import { longDate } from "../../../domain/inspection/longDate";

const measuresText = (count: number): string => (count === 1 ? "1 measure" : `${count} measures`);

/** Words of the rounds beside a measure and of the interview tally. */
export const strings = {
  rounds: {
    heading: "Rounds in the evidence log",
    round: (date: string | null, source: string): string =>
      [date === null ? "no date" : longDate(date), source.trim()].filter((part) => part !== "").join(", "),
    counted: (positive: number, base: number): string => `${positive} of ${base}`,
    differs: "logged more than once with different counts; not counted until one is put right or withdrawn",
    impossible: "no count over a base; not counted",
    sum: (share: string, band: string | null): string =>
      band === null ? `Together ${share}` : `Together ${share}, ${band}`,
    noSum: "None of the rounds counts yet.",
    same: "The counts above are this sum.",
    blank: "The counts above are blank.",
    entered: (positive: number | null, base: number | null): string =>
      `The counts above say ${positive ?? "blank"} of ${base ?? "blank"}. They are your own entry and stay until you change them.`,
    take: "Take the sum over",
    takeFor: (label: string): string => `Take the sum over: ${label}`,
    took: (positive: number, base: number): string => `Taken over: ${positive} of ${base}.`,
    notTaken: "The sum could not be taken over",
    show: (id: string): string => `Go to row ${id}`,
  },

  cases: {
    heading: (question: string, form: string): string =>
      `Case manager interviews in the cases: ${question}, ${form.toLowerCase()}`,
    sum: (share: string, band: string | null): string => (band === null ? share : `${share}, ${band}`),
    noSum: "No case that counts has an answer yet.",
    left: (count: number): string =>
      count === 0
        ? "Every case that counts has a Yes or No."
        : `${count} of the cases that count ${count === 1 ? "has" : "have"} no Yes or No and ${count === 1 ? "is" : "are"} left out.`,
    same: "The counts above are these, and stay as they are when a case changes.",
    take: "Take the counts over",
    takeFor: (label: string): string => `Take the counts of the cases over: ${label}`,
    instead:
      "The counts of the cases and the rounds of the log may hold the same interviews, so they are never added up. Take one of them over.",
  },

  tally: {
    open: "Tally a round of interviews",
    short: "Tally",
    heading: "Interview tally",
    lead: "Count answers while you interview. The counts go into the evidence log and beside the prompts.",
    questions: "Questions asked",
    allThreshold: "All interview questions with a 65% line",
    noQuestions: "Choose at least one question",
    date: "Date of the round",
    dateMissing: "Enter the date",
    type: "Kind",
    source: "Who is asked",
    sourceHint: "A role, such as case managers, east team. Not a person's name.",
    sourceMissing: "Enter who is asked, as a role",
    taken:
      "The log has a round of this date and these people already. Counted again it would be the same round twice. Say what sets it apart, such as the team.",
    start: "Start counting",
    back: "Back to the log",
    person: (number: number): string => `Person ${number}`,
    hint: "Keys in a question: Y for Yes, N for No, X for not asked, Z takes the last tap back.",
    answers: { Yes: "Yes", No: "No", "Not asked": "Not asked" },
    running: (positive: number, base: number, share: string): string =>
      base === 0 ? "Nobody asked yet" : `${positive} of ${base} Yes${share}`,
    next: "Next person",
    undo: "Take back the last tap",
    undone: "Taken back.",
    finish: "Finish and write the counts",
    writing: "Writing the counts",
    nothing: "Nobody was asked yet. Tap an answer first.",
    discard: "Stop without writing",
    discardQuestion: "Stop the tally? What was counted will be lost.",
    lose: "Stop and lose it",
    keep: "Go on counting",
    failed: "The counts are not in the workbook",
    kept: (message: string): string => `${message} What you counted is kept here.`,
    said: (person: number, answer: string, running: string): string =>
      `Person ${person}: ${answer}. ${running}.`,
    nextSaid: (person: number): string => `Person ${person}.`,
    text: (positive: number, base: number, label: string): string =>
      `${positive} of ${base} answered Yes. ${label}`,
    written: "Written",
    writtenItems: (count: number): string =>
      `${measuresText(count)} counted. Each is an item in the evidence log.`,
    tookOver: (ref: string, positive: number, base: number): string =>
      `${ref}: ${positive} of ${base} stands beside the prompt.`,
    left: (ref: string): string =>
      `${ref}: the counts beside the prompt are your own entry and differ from the rounds, so they stay. Open the prompt to take the sum over.`,
    sumsFailed: "The items are in the log, but the counts beside the prompts could not be written",
    sumsFailedAdvice: (message: string): string => `${message} Open a prompt and choose Take the sum over.`,
    another: "Tally another round",
    goTo: (ref: string): string => `Go to ${ref}`,
  },
} as const;
