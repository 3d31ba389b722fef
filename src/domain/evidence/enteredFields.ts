/** The fields of an item that a person enters, whose changes are recorded. Neither its id nor its history is. */
export const enteredFields = [
  "date",
  "type",
  "source",
  "text",
  "prompts",
  "direction",
  "strength",
  "measure",
  "positive",
  "base",
  "by",
  "followUp",
  "followUpDone",
  "link",
  "status",
] as const;

export type EnteredField = (typeof enteredFields)[number];
