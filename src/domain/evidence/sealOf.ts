import type { EvidenceItem } from "./EvidenceItem";
import { enteredFields, type EnteredField } from "./enteredFields";
import { fieldText } from "./fieldText";

/** Seals of another form are not compared. */
const form = "1";
const signs = "0123456789abcdefghjkmnpqrstvwxyz";
const signsAField = 5;

/**
 * A short fingerprint of what a person entered for an item, field by field, so that an edit made on the sheet is noticed
 * and can be named. It tells slips and edits; it keeps no secret.
 * @see docs/spec.md P49
 */
export function sealOf(item: EvidenceItem): string {
  return form + enteredFields.map((field) => fingerprint(fieldText(item, field))).join("");
}

/** The fields that changed since the seal was made; none where there is no seal that can be read. */
export function changedSince(item: EvidenceItem, seal: string): readonly EnteredField[] {
  const now = sealOf(item);
  if (seal === now || seal.length !== now.length || !seal.startsWith(form)) return [];
  return enteredFields.filter((_, place) => partOf(seal, place) !== partOf(now, place));
}

/** Whether all of these fields were blank when the seal was made. */
export function wereBlank(fields: readonly EnteredField[], seal: string): boolean {
  return fields.every((field) => partOf(seal, enteredFields.indexOf(field)) === blank);
}

function partOf(seal: string, place: number): string {
  const start = form.length + place * signsAField;
  return seal.slice(start, start + signsAField);
}

/** FNV-1a over the code units, its upper and lower bits folded to 25 bits. How a text was composed makes no difference. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  const composed = text.normalize("NFC");
  for (let place = 0; place < composed.length; place += 1) {
    hash = Math.imul(hash ^ composed.charCodeAt(place), 0x01000193);
  }
  hash = (hash ^ (hash >>> 25)) & 0x1ffffff;
  let print = "";
  for (let place = 0; place < signsAField; place += 1) print += signs[(hash >>> (place * 5)) & 31] ?? "";
  return print;
}

const blank = fingerprint("");
