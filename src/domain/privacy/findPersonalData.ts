import { detectors } from "./detectors";
import { foldText } from "./foldText";
import type { Passage, PersonalDataKind, PersonalDataMark, PrivacyOptions, Span } from "./PersonalData";
import { kindTexts } from "./strings";
import { wordsIn } from "./words";

interface RankedSpan extends Span {
  readonly kind: PersonalDataKind;
  /** The place of its detector among all. */
  readonly rank: number;
}

/** What lost a place to something surer is looked at again, this often at most. */
const mostRounds = 4;

/**
 * What in a text may identify a person, in the order of the text, none overlapping another. It marks what is likely and
 * decides nothing; the same text always gives the same marks, in time proportional to its length.
 * @see docs/spec.md P50, P51
 */
export function findPersonalData(text: string, options: PrivacyOptions = {}): readonly PersonalDataMark[] {
  const folded = foldText(text);
  return spansIn(folded.text, options).map((span): PersonalDataMark => {
    const { from, to } = folded.origin(span);
    const { why, mask } = kindTexts[span.kind];
    return { kind: span.kind, from, to, found: text.slice(from, to), why, mask };
  });
}

/** Looked through once more where two shared a place: what lost may hold something beside what won. */
function spansIn(text: string, options: PrivacyOptions): readonly RankedSpan[] {
  let kept: readonly RankedSpan[] = [];
  for (let round = 0; round < mostRounds; round++) {
    const found = detect(blanked(text, kept), options);
    const winners = withoutOverlaps(found);
    kept = [...kept, ...winners].sort((one, other) => one.from - other.from);
    if (winners.length === found.length) break;
  }
  return kept;
}

function detect(text: string, options: PrivacyOptions): readonly RankedSpan[] {
  const passage: Passage = { text, words: wordsIn(text) };
  return detectors.flatMap(({ kind, detect: spansOf, needs }, rank) =>
    needs.test(text)
      ? spansOf(passage, options).map(({ from, to }): RankedSpan => ({ from, to, kind, rank }))
      : [],
  );
}

/** The text, as long as before, with what was found put out of sight. */
function blanked(text: string, spans: readonly Span[]): string {
  if (spans.length === 0) return text;
  let end = 0;
  const parts = spans.flatMap(({ from, to }) => {
    const part = [text.slice(end, from), "|".repeat(to - from)];
    end = to;
    return part;
  });
  return [...parts, text.slice(end)].join("");
}

/** Where two share a place, that of the surer detector stays; of one detector's, the longer. */
function withoutOverlaps(spans: readonly RankedSpan[]): readonly RankedSpan[] {
  const kept: RankedSpan[] = [];
  const ordered = [...spans].sort((one, other) => one.from - other.from || other.to - one.to);
  for (const span of ordered) {
    const last = kept.at(-1);
    if (last === undefined || span.from >= last.to) kept.push(span);
    else if (isSurer(span, last)) kept[kept.length - 1] = span;
  }
  return kept;
}

function isSurer(span: RankedSpan, other: RankedSpan): boolean {
  return span.rank < other.rank || (span.rank === other.rank && span.to - span.from > other.to - other.from);
}
