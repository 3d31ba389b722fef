import { promptsOf } from "../framework/find";
import type { Pack } from "../framework/Pack";
import { remembered } from "../remembered";
import { memoisedMarks } from "./memoisedMarks";
import type { PersonalDataMark } from "./PersonalData";
import { wordsIn } from "./words";

type Marks = (text: string) => readonly PersonalDataMark[];

/**
 * Finds personal data in the texts of an inspection: the words of the pack are nobody's name, and the start of fieldwork
 * tells which dates make a child. The same pack and date give the same function, which remembers what it looked through.
 */
export function marksIn(pack: Pack, around: string | null): Marks {
  return marksAround(around, pack);
}

const marksAround = remembered((around: string | null, pack: Pack): Marks =>
  memoisedMarks({ around, knownWords: wordsOf(pack) }),
);

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
