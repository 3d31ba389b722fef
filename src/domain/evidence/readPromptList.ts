import { keyQuestionsOf } from "../framework/find";
import type { Pack } from "../framework/Pack";
import { remembered } from "../remembered";

/** What was made of a list of prompts that a person typed or pasted. */
export interface PromptList {
  /** Ids as the pack writes them, each once, in the order given. */
  readonly prompts: readonly string[];
  /** What is none of the pack's prompts, as it was written, each once. */
  readonly unknown: readonly string[];
}

const number = String.raw`(\d+(?:\.\d+)+)`;
const letters = String.raw`(?:\(\s*([a-z]{1,2})\s*\)|([a-z]{1,2}))(?![\p{L}\p{N}]|\.\d)`;
const fullRef = new RegExp(String.raw`${number}\.?\s*${letters}`, "iuy");
const letterRef = new RegExp(letters, "iuy");
const rangeWord = /\s*(?:\p{Pd}|\u2212|to\b|through\b)\s*/iuy;
/** Between prompts: separators, and brackets and full stops around one. */
const gap = /(?:[\s,;&/+|]|and\b|[([](?=\d)|[)\].](?=$|[\s,;]))+/iuy;
const junkWord = /[^\s,;]+/uy;

/**
 * The prompts that a text names: `1.1.1a`, `1.1.1(a)`, `1.1.1 a`, `1.1.1A`; further letters of the same key question,
 * `1.1.1a, c and (d)`; ranges inside a key question, `1.1.1a-d`, `1.1.1(a) to (d)`. Commas, semicolons, new lines and
 * `and` part them. A whole key question, `1.1.1`, and anything else is unknown: which prompts are meant is not guessed.
 * @see docs/spec.md P44
 */
export function readPromptList(pack: Pack, text: string): PromptList {
  const known = lettersOf(pack);
  const given = text.normalize("NFKC").replace(/[\p{Cf}\p{Cc}]/gu, (mark) => (/\s/.test(mark) ? mark : ""));
  const prompts = new Set<string>();
  const unknown = new Set<string>();
  let place = 0;
  /** Where a run of words without meaning began. */
  let junk: number | null = null;
  /** The key question that a letter alone belongs to. */
  let current: string | null = null;
  const endJunk = (end: number): void => {
    const words = junk === null ? "" : given.slice(junk, end).replace(/\s+/gu, " ").trim();
    if (/[\p{L}\p{N}]/u.test(words)) unknown.add(words);
    junk = null;
  };
  while (place < given.length) {
    const skipped = matchAt(gap, given, place)?.[0] ?? "";
    if (/\S/u.test(skipped)) endJunk(place);
    place += skipped.length;
    const found = readRun(known, given, place, current);
    if (found !== null) {
      endJunk(place);
      current = found.ids === null ? null : found.keyQuestion;
      if (found.ids === null) unknown.add(given.slice(place, found.end).trim());
      else found.ids.forEach((id) => prompts.add(id));
      place = found.end;
      continue;
    }
    const word = matchAt(junkWord, given, place)?.[0] ?? "";
    junk ??= place;
    current = null;
    place += Math.max(word.length, 1);
  }
  endJunk(given.length);
  return { prompts: [...prompts], unknown: [...unknown] };
}

/** Prompts read at one place; `ids` is `null` for a range that leads nowhere. */
interface Run {
  readonly ids: readonly string[] | null;
  readonly keyQuestion: string;
  readonly end: number;
}

type Letters = ReadonlyMap<string, ReadonlyMap<string, string>>;

function readRun(known: Letters, text: string, place: number, current: string | null): Run | null {
  const first = readOne(known, text, place, current);
  if (first === null) return null;
  const { keyQuestion } = first;
  const alone: Run = { ids: [first.id], keyQuestion, end: first.end };
  const word = matchAt(rangeWord, text, first.end);
  if (word === null) return alone;
  const from = first.end + word[0].length;
  const last = readOne(known, text, from, keyQuestion);
  if (last === null) {
    const end = matchAt(fullRef, text, from) ?? matchAt(/[a-z](?![\p{L}\p{N}])/iuy, text, from);
    return end === null ? alone : { ids: null, keyQuestion, end: from + end[0].length };
  }
  const ids = [...(known.get(keyQuestion)?.values() ?? [])];
  const range = ids.slice(ids.indexOf(first.id), ids.indexOf(last.id) + 1);
  const isRange = last.keyQuestion === keyQuestion && range.length > 0;
  return { ids: isRange ? range : null, keyQuestion, end: last.end };
}

/** A prompt in full, or a letter alone where the key question is known. */
function readOne(known: Letters, text: string, place: number, current: string | null) {
  const full = matchAt(fullRef, text, place);
  const keyQuestion = full?.[1] ?? current;
  const match = full ?? matchAt(letterRef, text, place);
  if (match === null || keyQuestion === null) return null;
  const letter = (full === null ? (match[1] ?? match[2]) : (match[2] ?? match[3]))?.toLowerCase() ?? "";
  const id = known.get(keyQuestion)?.get(letter);
  return id === undefined ? null : { id, keyQuestion, end: place + match[0].length };
}

function matchAt(pattern: RegExp, text: string, place: number): RegExpExecArray | null {
  pattern.lastIndex = place;
  return pattern.exec(text);
}

/** Prompt ids by key question and letters. */
const lettersOf = remembered(
  (pack: Pack): Letters =>
    new Map(
      keyQuestionsOf(pack).map(({ id: keyQuestion, prompts }) => [
        keyQuestion,
        new Map(prompts.map(({ id }) => [id.slice(keyQuestion.length), id])),
      ]),
    ),
);
