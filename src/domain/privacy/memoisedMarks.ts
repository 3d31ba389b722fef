import { findPersonalData } from "./findPersonalData";
import type { PersonalDataMark, PrivacyOptions } from "./PersonalData";

/** Texts that are kept in each of the two generations; a log of 50,000 items has up to as many. */
const generation = 150_000;

type Found = ReadonlyMap<string, readonly PersonalDataMark[]>;

const none: readonly PersonalDataMark[] = [];

/**
 * `findPersonalData` that remembers: each text is looked through once, so that a keystroke costs one text and not the whole
 * workbook. What was not asked for while as many others were is forgotten. Nothing of it leaves the memory of the page.
 */
export function memoisedMarks(options: PrivacyOptions): (text: string) => readonly PersonalDataMark[] {
  let recent = new Map<string, readonly PersonalDataMark[]>();
  let older: Found = new Map();
  return (text) => {
    if (text.trim() === "") return none;
    const known = recent.get(text) ?? older.get(text);
    const marks = known ?? findPersonalData(text, options);
    if (recent.size >= generation) [older, recent] = [recent, new Map()];
    if (!recent.has(text)) recent.set(text, marks);
    return marks;
  };
}
