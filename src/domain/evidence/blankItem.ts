import type { EvidenceItem } from "./EvidenceItem";

/** An item in which nothing is entered yet. */
export const blankItem: EvidenceItem = {
  id: "",
  date: null,
  type: null,
  source: "",
  text: "",
  prompts: [],
  unknownPrompts: [],
  direction: null,
  strength: null,
  measure: null,
  positive: null,
  base: null,
  by: "",
  followUp: "",
  followUpDone: false,
  link: "",
  withdrawn: false,
  history: "",
};
