import type { EnteredField } from "./enteredFields";

/** Longest piece of an entry that the history repeats. */
const quotedLength = 60;
/** Most ids that a sentence names. */
const mostIds = 3;

/** What the history of an item says, and why a prompt is unknown. */
export const evidenceTexts = {
  fields: {
    date: "date",
    type: "source type",
    source: "source",
    text: "what it says",
    prompts: "prompts",
    direction: "direction",
    strength: "strength",
    measure: "measure",
    positive: "positive answers",
    base: "base",
    by: "logged by",
    followUp: "follow-up",
    followUpDone: "follow-up done",
    link: "link",
    status: "status",
  } satisfies Readonly<Record<EnteredField, string>>,
  blank: "blank",
  changed: (field: string, from: string, to: string) => `${field} changed from ${from} to ${to}`,
  /** What was masked is not said again. */
  masked: (field: string, kinds: string) => `${field}: masked (${kinds})`,
  changedAndMasked: (field: string, kinds: string) => `${field}: changed, and masked (${kinds})`,
  history: "history",
  copiedFrom: (id: string) => `copied from ${id}`,
  imported: (from: string) => `imported: ${from}`,
  ownId: (text: string) => `an id was given in place of ${text}`,
  shown: (value: string) => {
    const plain = value.replace(/\s+/g, " ").trim();
    const characters = [...plain];
    if (plain === "") return "blank";
    return `“${characters.length <= quotedLength ? plain : `${characters.slice(0, quotedLength).join("")}…`}”`;
  },
  /** For a change made on the sheet, of which only the field is known. */
  changedOnSheet: (fields: readonly string[]) => `changed on the sheet: ${fields.join(", ")}`,
  withdrawn: "withdrawn",
  withdrawnBecause: (reason: string) => `withdrawn: ${reason}`,
  restored: "taken back into the log",
  someone: "name not given",
  earlierLeftOut: "… earlier lines left out",
  line: (when: string, who: string, changes: string) => `${when}, ${who}: ${changes}`,
  /** What is wrong with a count, as the end of a sentence. */
  noMeasure: "no measure is named",
  unknownMeasure: (measure: string) =>
    `“${measure.slice(0, quotedLength)}” is not a measure of this framework`,
  noPositive: "the positive answers are not filled in",
  noBase: "the base is not filled in",
  overBase: (positive: number, base: number) => `${positive} of ${base} cannot be`,
  countOver: (positive: number | null, base: number | null) => `${positive ?? "blank"} of ${base ?? "blank"}`,
  /** Some of the ids, and how many more there are. */
  some: (ids: readonly string[]) =>
    ids.length <= mostIds
      ? ids.join(", ")
      : `${ids.slice(0, mostIds).join(", ")} and ${ids.length - mostIds} more`,
  noId: "an item without an id",
  /** What the months of a prompt's limit are counted back from. */
  fieldwork: "the fieldwork",
  today: "today (the fieldwork has no start yet)",
  wholeKeyQuestion: (id: string, first: string, last: string) =>
    `${id} is a whole key question. Name the prompts it bears on, such as ${first}, or ${first}-${last.slice(-1)} for all of them.`,
  unknownPrompt: (text: string) =>
    `“${text}” is none of this framework's prompts. Write them as 1.1.1a, with commas between them.`,
} as const;
