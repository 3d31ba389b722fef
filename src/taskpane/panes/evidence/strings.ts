import type { Direction, EvidenceStrength, SourceType } from "../../../domain/evidence/EvidenceItem";
import { longDate } from "../../../domain/inspection/longDate";

const grouped = (value: number): string => value.toLocaleString("en-GB");
const items = (count: number): string => (count === 1 ? "1 item" : `${grouped(count)} items`);
const prompts = (count: number): string => (count === 1 ? "1 prompt" : `${count} prompts`);

const typeWords: Readonly<Record<SourceType, readonly [one: string, many: string]>> = {
  Document: ["document", "documents"],
  Interview: ["interview", "interviews"],
  "Focus group": ["focus group", "focus groups"],
  Case: ["case", "cases"],
  Observation: ["observation", "observations"],
  "Survey or data": ["survey or data", "surveys or data"],
};

/** Words of the Evidence view. */
export const strings = {
  heading: "Evidence",
  add: "Add evidence",
  toList: "Back to the log",
  items,

  direction: {
    Supports: "Supports",
    Against: "Against",
    Context: "Context",
  } satisfies Readonly<Record<Direction, string>>,
  directionMarks: { Supports: "+", Against: "−", Context: "·" } satisfies Readonly<Record<Direction, string>>,
  noDirection: "No direction",

  leftOut: (count: number): string => `${items(count)} left out of the log since the pane was opened`,

  empty: {
    lead: "The log is empty. Each item of evidence says what you read, heard or saw, and which prompts it bears on.",
    steps: [
      "Choose Add evidence, or type into a row of the Evidence sheet.",
      "Choose the prompts it bears on, and whether it supports them or speaks against them.",
      "See the counts beside each prompt, here and on its sheet.",
    ],
  },

  search: {
    label: "Search the log",
    hint: "Words, a prompt such as 1.1.1(a), or a name",
    filters: "Filters",
    filtersOn: (count: number): string => (count === 1 ? "Filters (1 on)" : `Filters (${count} on)`),
    prompt: "Bears on",
    whole: (standard: string): string => `All of ${standard}`,
    type: "Source type",
    direction: "Direction",
    by: "Logged by",
    from: "From",
    to: "To",
    followUp: "Follow-up still open",
    withdrawn: "Withdrawn items",
    any: "Any",
    noWithdrawn: "Leave out",
    withWithdrawn: "Show as well",
    onlyWithdrawn: "Show only these",
    noPrompt: "No prompt, or one not in the framework",
    clear: "Clear search and filters",
    found: (found: number, of: number): string =>
      found === of ? items(of) : `${grouped(found)} of ${items(of)}`,
    none: "No item fits. Take a word or a filter away.",
    more: (count: number): string => `Show ${count} more`,
  },

  entry: {
    list: "Items, newest first",
    goTo: (id: string): string => `Go to row ${id}`,
    noId: "not yet numbered",
    edit: "Edit",
    editOf: (id: string): string => `Edit ${id}`,
    withdraw: "Withdraw",
    withdrawOf: (id: string): string => `Withdraw ${id}`,
    withdrawn: "Withdrawn",
    noText: "Nothing is entered under What it says.",
    noPrompt: "bears on no prompt",
    unknown: (list: string): string => `Not in the framework: ${list}`,
    noDate: "no date",
    day: longDate,
    by: (who: string): string => `logged by ${who}`,
    strength: (strength: EvidenceStrength): string => `${strength.toLowerCase()} evidence`,
    count: (positive: number, base: number): string => `${positive} of ${base}`,
    followUp: (text: string): string => `Follow-up: ${text}`,
    followUpDone: (text: string): string => `Follow-up done: ${text}`,
    done: "Done",
    doneOf: (id: string): string => `Follow-up of ${id} is done`,
    notDone: "Not done after all",
    notDoneOf: (id: string): string => `Follow-up of ${id} is not done`,
    failed: "The change is not in the workbook",
    history: "History",
    link: "Link",
  },

  withdrawal: {
    question: (id: string): string => `Withdraw ${id}?`,
    kept: "It stays in the log, marked as withdrawn, and counts nowhere any more.",
    reason: "Why it is withdrawn",
    missing: "Give the reason. It goes into the history of the item.",
    confirm: "Withdraw it",
    cancel: "Keep it",
    done: (id: string): string => `${id} is withdrawn. It stays in the log.`,
  },

  form: {
    add: "Add evidence",
    addFor: (ref: string): string => `Add evidence for ${ref}`,
    edit: (id: string): string => `Edit ${id}`,
    text: "What it says",
    textHint: "Your own words or a short quotation",
    textMissing: "Enter what it says",
    prompts: "Prompts it bears on",
    promptsHint: "Type part of a reference or of the words",
    direction: "Which way it points",
    directionChoices: {
      Supports: "Supports a Yes",
      Against: "Speaks against a Yes",
      Context: "Gives context only",
    } satisfies Readonly<Record<Direction, string>>,
    directionMissing: "Choose which way it points",
    strength: "Strength",
    strengthNone: "Not said",
    measure: "Count for a measure",
    measureNone: "No count",
    positive: "Positive answers",
    base: "Out of",
    countMissing: "Enter a whole number, 0 or more",
    moreThanAll: (some: number, all: number): string => `${some} positive answers are more than ${all} asked`,
    type: "Source type",
    typeMissing: "Choose where it comes from",
    choose: "Choose",
    source: "Source",
    sourceHint: "A title, a role or a reference, not a person's name",
    date: "Date",
    dateHint: "When it was written, said or seen",
    link: "Link",
    linkHint: "Where the document is kept. Nothing is opened by itself.",
    followUp: "Follow-up needed",
    followUpHint: "What is still to be done about it",
    by: "Your name",
    byHint: "Who logs it. You are asked once each time you open the pane.",
    byMissing: "Enter your name. It is never filled in for you.",
    loggingAs: (who: string): string => `Logging as ${who}`,
    changeWho: "Log as someone else",
    save: "Save the item",
    saving: "Saving",
    cancel: "Cancel",
    close: "Close the form",
    failed: "The item is not in the workbook",
    kept: (message: string): string => `${message} What you entered is kept here.`,
    added: (id: string, count: number): string =>
      count === 0 ? `Added as ${id}. It bears on no prompt yet.` : `Added as ${id}, for ${prompts(count)}.`,
    saved: (id: string): string => `${id} is saved.`,
    gone: "This item is no longer in the log.",
    discardQuestion: "Leave the form? What you entered will be lost.",
    discard: "Leave and lose it",
    keep: "Keep editing",
    tooLong: (limit: number, length: number): string =>
      `A cell holds at most ${grouped(limit)} characters; this has ${grouped(length)}`,
  },

  picker: {
    none: "No prompt fits these words.",
    remove: (ref: string): string => `Take ${ref} away`,
    chosen: "Prompts chosen",
    added: (ref: string): string => `${ref} added`,
    removed: (ref: string): string => `${ref} taken away`,
    found: (count: number): string => (count === 1 ? "1 prompt fits" : `${count} prompts fit`),
  },

  beside: {
    heading: "Evidence",
    none: "No evidence is logged for this prompt yet.",
    counts: (supports: number, against: number, context: number): string =>
      [
        `${supports} in support`,
        `${against} against`,
        ...(context > 0 ? [`${context} for context`] : []),
      ].join(", "),
    ofType: (count: number, type: SourceType): string => `${count} ${typeWords[type][count === 1 ? 0 : 1]}`,
    see: "See the items",
    add: "Add evidence for this prompt",
    all: "Show in the log",
  },

  coverage: {
    heading: "Coverage",
    open: "Coverage",
    openLong: "Coverage by standard",
    caption: "Items by standard and source type. Choose a number to see them.",
    standard: "Standard",
    standardShort: "Std",
    all: "All",
    everyType: "every source type",
    of: (standard: string, type: string): string => `${standard}, ${type}`,
    show: (count: number, what: string): string => `${what}: ${items(count)}`,
    nothing: (what: string): string => `${what}: none`,
    legend: (few: number): string => `– none, ○ fewer than ${few}, ● ${few} or more`,
    short: (types: string): string => `Std standard, ${types}.`,
    hint: "An item counts once for each standard it bears on. Withdrawn items do not count.",
    thin: "Thin places",
    thinOf: (without: number, oneType: number): string =>
      without + oneType === 0
        ? "every prompt has evidence of two source types or more"
        : [
            ...(without > 0 ? [`${prompts(without)} without evidence`] : []),
            ...(oneType > 0 ? [`${prompts(oneType)} resting on one source type`] : []),
          ].join(", "),
    without: "Without evidence",
    oneType: "One source type only",
  },

  typeShort: {
    Document: "Doc",
    Interview: "Int",
    "Focus group": "FG",
    Case: "Case",
    Observation: "Obs",
    "Survey or data": "Data",
  } satisfies Readonly<Record<SourceType, string>>,
} as const;
