import { maskPersonalData } from "../../../domain/privacy/maskPersonalData";
import type { PersonalDataMark } from "../../../domain/privacy/PersonalData";

/** The parts of what is imported that are written freely: how they are found and put back, by a name each. */
export interface FreeTexts<Value> {
  readonly of: (value: Value) => Readonly<Record<string, string>>;
  /** What of a text is looked through, as long as it; the whole of it where this is left out. */
  readonly seen?: (part: string, text: string) => string;
  readonly put: (value: Value, part: string, text: string) => Value;
}

/** Something in which a text may tell who a person is, with its place among what is to be added. */
export interface MarkedItem {
  readonly at: number;
  /** By part; only those in which something is marked. */
  readonly marks: Readonly<Record<string, readonly PersonalDataMark[]>>;
}

type FindMarks = (text: string) => readonly PersonalDataMark[];

/** Items looked through before the pane may answer again. */
const atOnce = 200;

/** Looks items through for what may tell who a person is; the pane stays usable meanwhile. */
export async function markedItems<Value>(
  items: readonly Value[],
  texts: FreeTexts<Value>,
  find: FindMarks,
): Promise<readonly MarkedItem[]> {
  const found: MarkedItem[] = [];
  for (let from = 0; from < items.length; from += atOnce) {
    items.slice(from, from + atOnce).forEach((item, index) => {
      const marked = markedItem(item, from + index, texts, find);
      if (marked !== null) found.push(marked);
    });
    await new Promise((resolve) => setTimeout(resolve));
  }
  return found;
}

/** What is marked in an item; `null` where nothing is. */
export function markedItem<Value>(
  item: Value,
  at: number,
  texts: FreeTexts<Value>,
  find: FindMarks,
): MarkedItem | null {
  const marks = Object.entries(texts.of(item)).flatMap(([part, text]) => {
    const found = find(texts.seen?.(part, text) ?? text);
    return found.length === 0 ? [] : [[part, found] as const];
  });
  return marks.length === 0 ? null : { at, marks: Object.fromEntries(marks) };
}

/** The item with masks in place of all that is marked. */
export function maskedItem<Value>(item: Value, { marks }: MarkedItem, texts: FreeTexts<Value>): Value {
  return Object.entries(marks).reduce(
    (masked, [part, found]) => texts.put(masked, part, maskPersonalData(texts.of(masked)[part] ?? "", found)),
    item,
  );
}
