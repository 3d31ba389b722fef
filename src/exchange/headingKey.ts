import { plainText } from "../domain/inspection/plainText";

/** A heading as it is compared: words in lower case without marks, `Follow-up needed?` → `follow up needed`. */
export function headingKey(heading: string): string {
  return plainText(heading)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
