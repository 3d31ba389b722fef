import { lookAlikes } from "./lookAlikes";

/** A text as the detectors read it, and the way back to the positions of the text as it was. */
export interface FoldedText {
  readonly text: string;
  /** Where a part of the folded text stands in the text as it was; whole characters with their accents only. */
  readonly origin: (span: { readonly from: number; readonly to: number }) => {
    readonly from: number;
    readonly to: number;
  };
}

/** A character that unfolds into more than this, as some ligatures of Arabic do, stays as it is. */
const longestUnfolded = 4;

const hidden = /[\p{Cf}]/gu;
const plain = /^[\t\n\r\x20-\x7e]*$/;
const attached = /[\p{M}\p{Cf}]/u;

/**
 * Folds what looks the same into one form: wide, bold and accented-in-two-parts letters, letters of other scripts that
 * look Latin, quotes, dashes and spaces; what cannot be seen is left out. Accents that belong to a letter stay.
 * @see docs/spec.md P50
 */
export function foldText(text: string): FoldedText {
  if (plain.test(text)) return { text, origin: (span) => span };
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = 0; at < text.length;) {
    const next = endOfCharacter(text, at);
    const folded = foldCharacter(text.slice(at, next));
    for (let index = 0; index < folded.length; index++) {
      starts.push(at);
      ends.push(next);
    }
    parts.push(folded);
    at = next;
  }
  return {
    text: parts.join(""),
    origin: ({ from, to }) => ({ from: starts[from] ?? text.length, to: ends[to - 1] ?? text.length }),
  };
}

/** Behind a character with the accents and invisible marks that follow it. */
function endOfCharacter(text: string, at: number): number {
  let end = at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
  while (end < text.length && text.charCodeAt(end) > 0x7f) {
    const following = String.fromCodePoint(text.codePointAt(end) ?? 0);
    if (!attached.test(following)) break;
    end += following.length;
  }
  return end;
}

function foldCharacter(character: string): string {
  if (character.length === 1 && character.charCodeAt(0) < 0x80) return character;
  const visible = character.replace(hidden, "");
  const normal = visible.normalize("NFKC");
  const folded = normal.length > longestUnfolded ? visible : normal;
  return lookAlikes.get(folded) ?? folded;
}
