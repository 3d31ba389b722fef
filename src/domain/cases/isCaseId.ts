import { isIdOf } from "../newId";

/** Whether a text has the form of a case's id. */
export function isCaseId(text: string): boolean {
  return isIdOf("C", text);
}
