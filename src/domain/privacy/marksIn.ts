import { promptsOf } from "../framework/find";
import type { Pack } from "../framework/Pack";
import { memoisedMarks } from "./memoisedMarks";
import type { PersonalDataMark } from "./PersonalData";
import { wordsIn } from "./words";

type Marks = (text: string) => readonly PersonalDataMark[];

/** The last one asked for, by pack: an inspection's fieldwork hardly ever changes. */
const last = new WeakMap<Pack, { readonly around: string | null; readonly marks: Marks }>();

/**
 * Finds personal data in the texts of an inspection: the words of the pack are nobody's name, and the start of fieldwork
 * tells which dates make a child. The same pack and date give the same function, which remembers what it looked through.
 */
export function marksIn(pack: Pack, around: string | null): Marks {
  const known = last.get(pack);
  if (known?.around === around) return known.marks;
  const marks = memoisedMarks({ around, knownWords: wordsOf(pack) });
  last.set(pack, { around, marks });
  return marks;
}

/** Words that the standards themselves write with a capital. */
function wordsOf(pack: Pack): ReadonlySet<string> {
  const texts = [
    ...pack.standards.flatMap(({ name, keyQuestions }) => [name, ...keyQuestions.map(({ label }) => label)]),
    ...promptsOf(pack).map(({ label }) => label),
  ];
  return new Set(
    texts.flatMap((text) =>
      wordsIn(text)
        .filter(({ isCapitalised }) => isCapitalised)
        .map(({ lower }) => lower),
    ),
  );
}
