import type { CoverageField, EvidenceField } from "../names";

/** What stands on the sheets of evidence, or Excel says there. */
export const evidenceTexts = {
  headers: {
    id: "Id",
    date: "Date",
    type: "Source type",
    source: "Source",
    text: "What it says",
    prompts: "Prompts",
    direction: "Direction",
    strength: "Strength",
    measure: "Measure",
    positive: "Positive",
    base: "Base",
    by: "Logged by",
    followUp: "Follow-up needed",
    followUpDone: "Follow-up done",
    link: "Link",
    status: "Status",
    messages: "Messages",
    history: "History",
    seal: "Seal",
  } satisfies Readonly<Record<EvidenceField, string>>,
  withdrawn: "Withdrawn",
  prompts: {
    date: { title: "Date", message: "When it was seen, said or written, such as 12/06/2024." },
    type: { title: "Source type", message: "Where it comes from. Choose from the list." },
    source: {
      title: "Source",
      message: "A title, a role or a reference, such as Board minutes or YJS manager. No names of people.",
    },
    text: {
      title: "What it says",
      message: "In a sentence or two, so that it can be used without the source.",
    },
    prompts: {
      title: "Prompts",
      message: "One or several, with commas: 1.1.1a, 1.2.3b. Ranges such as 1.1.1a-d are read too.",
    },
    direction: {
      title: "Direction",
      message: "Supports a Yes, Against a Yes, or Context where it does neither.",
    },
    strength: { title: "Strength", message: "Strong, Moderate or Weak. May stay blank." },
    measure: { title: "Measure", message: "Where the item is a count: what it counts, such as 1.2.3a.1." },
    by: { title: "Logged by", message: "Who entered it." },
    link: { title: "Link", message: "Where it is kept, such as a web address or a file reference." },
    count: {
      title: "Counts",
      message: "Where the item is a count: how many said yes, and how many answered.",
    },
    followUp: { title: "Follow-up", message: "What is still to be done about it. Blank where nothing is." },
    followUpDone: { title: "Follow-up done", message: "Yes once it is done." },
    status: {
      title: "Status",
      message: "Blank, or Withdrawn. A withdrawn item counts nowhere and stays in the log.",
    },
  },
  /** What the sheet says of an item, each a sentence of its own. */
  messages: {
    withdrawn: "Withdrawn: it counts nowhere.",
    noNumber: "⚠ Open the pane: this row has no number yet. ",
    noPrompts: "⚠ Name the prompts that it bears on. ",
    noDirection: "⚠ Say which way it points. ",
    followUp: "Follow-up open.",
  },
  closing: "Type in the blank rows above. The add-in adds its items above this row too.",
  coverageHeaders: {
    ref: "Ref",
    label: "Standard or prompt",
    documents: "Document",
    interviews: "Interview",
    focusGroups: "Focus group",
    cases: "Case",
    observations: "Observation",
    data: "Survey or data",
    total: "All",
    words: "In words",
    id: "Row",
  } satisfies Readonly<Record<CoverageField, string>>,
  coverageTitle: "Coverage: items of evidence by source type",
  /** Beside a prompt: how many items of each type, and what is thin. */
  types: {
    documents: "Documents",
    interviews: "Interviews",
    focusGroups: "Focus groups",
    cases: "Cases",
    observations: "Observations",
    data: "Surveys or data",
  },
  noEvidence: "No evidence is logged",
  /** The items name none of the source types. */
  noType: "No source type is named",
  oneType: ": one source type only",
} as const;
