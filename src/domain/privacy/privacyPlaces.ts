import type { EvidenceItem } from "../evidence/EvidenceItem";
import type { Pack } from "../framework/Pack";
import type { Inspection } from "../inspection/Inspection";
import { remembered } from "../remembered";
import { fingerprintOf } from "./fingerprintOf";
import { marksIn } from "./marksIn";
import type { PersonalDataMark } from "./PersonalData";
import type { PrivacyAnswer } from "./PrivacyAnswer";
import type { PrivacyPlace, WrittenText } from "./PrivacyPlace";
import { kindTexts } from "./strings";
import { evidenceTexts, writtenTexts } from "./writtenTexts";

type MarkedText = WrittenText & { readonly marks: readonly PersonalDataMark[] };
type Marks = (text: string) => readonly PersonalDataMark[];

/**
 * Every text of an inspection in which something may identify a person, in the order of the workbook, with what is still to
 * be answered.
 * @see docs/spec.md P50, P51, P52
 */
export const privacyPlaces = remembered((pack: Pack, inspection: Inspection): readonly PrivacyPlace[] => {
  const marks = marksIn(pack, inspection.details.fieldworkStart);
  return answered(
    [...marked(writtenTexts(pack, inspection), marks), ...markedEvidence(marks, inspection.evidence)],
    inspection.privacy,
  );
});

/** The same for texts that stand in no inspection, such as the boxes of the report, or are still being typed. */
export function privacyPlacesIn(
  pack: Pack,
  { details, privacy }: Pick<Inspection, "details" | "privacy">,
  texts: readonly WrittenText[],
): readonly PrivacyPlace[] {
  return answered(marked(texts, marksIn(pack, details.fieldworkStart)), privacy);
}

function answered(texts: readonly MarkedText[], answers: readonly PrivacyAnswer[]): readonly PrivacyPlace[] {
  const answerTo = answersOf(answers);
  return texts.map((text): PrivacyPlace => {
    const places = [text.place, ...(text.formerPlaces ?? [])];
    const judged = text.marks.map((mark) => ({ mark, answer: answerTo(places, mark) }));
    return {
      ...text,
      open: judged.flatMap(({ mark, answer }) => (answer === undefined ? [mark] : [])),
      answered: judged.flatMap(({ mark, answer }) => (answer === undefined ? [] : [{ mark, answer }])),
    };
  });
}

/** A log that did not change is not looked through again. */
const markedEvidence = remembered((marks: Marks, items: readonly EvidenceItem[]): readonly MarkedText[] =>
  marked(items.flatMap(evidenceTexts), marks),
);

function marked(texts: readonly WrittenText[], marks: Marks): readonly MarkedText[] {
  return texts.flatMap((text) => {
    const found = marks(text.seen ?? text.text);
    return found.length === 0 ? [] : [{ ...text, marks: found }];
  });
}

/**
 * The answer that holds for a mark: given about the same text at the same place, with a reason, the last one given; else at
 * the first of the other places that has one.
 */
function answersOf(
  answers: readonly PrivacyAnswer[],
): (places: readonly string[], mark: PersonalDataMark) => PrivacyAnswer | undefined {
  const known = new Map(
    answers
      .filter(({ reason }) => reason.trim() !== "")
      .map((answer) => [keyOf(answer.place, answer.kind, answer.fingerprint), answer] as const),
  );
  if (known.size === 0) return () => undefined;
  return (places, { kind, found }) => {
    const fingerprint = fingerprintOf(found);
    const keys = places.map((place) => keyOf(place, kindTexts[kind].label, fingerprint));
    const key = keys.find((each) => known.has(each));
    return key === undefined ? undefined : known.get(key);
  };
}

function keyOf(place: string, kind: string, fingerprint: string): string {
  return `${place}\n${kind}\n${fingerprint}`;
}
