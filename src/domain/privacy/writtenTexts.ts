import { comparisonsOf, lockedComparisons } from "../cases/comparisonsOf";
import { readingNotes } from "../cases/readingFields";
import { originsOf } from "../evidence/copiedHistory";
import type { EvidenceItem } from "../evidence/EvidenceItem";
import { hideAuthors } from "../evidence/hideAuthors";
import { overallSubject, panelLayers } from "../decisions/Decision";
import { subjectsOf } from "../decisions/subjectsOf";
import { expectedOf } from "../framework/expectedOf";
import type { Pack, Prompt, Standard } from "../framework/Pack";
import { expectedEntry, keyQuestionEntry, promptEntry, standardEntry } from "../inspection/entryOf";
import type { Inspection } from "../inspection/Inspection";
import type { WrittenText } from "./PrivacyPlace";

/** Parts of an item of evidence that are written freely, or repeat what was. */
const evidenceParts = ["source", "text", "followUp", "link", "history"] as const;

export type EvidencePart = (typeof evidenceParts)[number];

/** Whether a part of a place is one of those. */
export function isEvidencePart(part: string | undefined): part is EvidencePart {
  return evidenceParts.some((each) => each === part);
}

/**
 * Every text of an inspection that people write freely, sheet by sheet, but for the evidence log: notes and reasons. Who
 * inspects and who records are asked for by name and are left out; so is the log of decisions, which nobody can change.
 * @see docs/spec.md P50
 */
export function writtenTexts(pack: Pack, inspection: Inspection): readonly WrittenText[] {
  const { details, overall, domainReasons } = inspection;
  return [
    written("service", details.service, {
      subject: { kind: "detail", id: "service" },
      field: "value",
      standard: null,
    }),
    ...pack.standards.flatMap((standard) => standardTexts(standard, inspection)),
    written("overall reason", overall.reason, {
      subject: { kind: "overall", id: overallSubject },
      field: "reason",
      standard: null,
    }),
    ...subjectsOf(pack).flatMap((subject) =>
      panelLayers.map((layer) => {
        const id = `${layer}:${subject}`;
        return reasonOf({ kind: "panel", id }, null, inspection.panel[subject]?.[layer].reason ?? "");
      }),
    ),
    ...pack.domainRatings.map(({ id }) =>
      reasonOf({ kind: "domainRating", id }, null, domainReasons[id] ?? ""),
    ),
    ...caseTexts(pack, inspection),
    ...readingTexts(pack, inspection),
  ];
}

function standardTexts(standard: Standard, inspection: Inspection): readonly WrittenText[] {
  const { id } = standard;
  return [
    reasonOf({ kind: "standard", id }, id, standardEntry(inspection, id).reason),
    ...standard.keyQuestions.flatMap((keyQuestion) => [
      reasonOf(
        { kind: "keyQuestion", id: keyQuestion.id },
        id,
        keyQuestionEntry(inspection, keyQuestion.id).reason,
      ),
      ...keyQuestion.prompts.flatMap((prompt) => promptTexts(id, prompt, inspection)),
    ]),
  ];
}

function promptTexts(standard: string, prompt: Prompt, inspection: Inspection): readonly WrittenText[] {
  const { note, reason } = promptEntry(inspection, prompt.id);
  const subject = { kind: "prompt", id: prompt.id } as const;
  return [
    written(`${prompt.id} note`, note, { subject, field: "note", standard }),
    reasonOf(subject, standard, reason),
    ...expectedOf(prompt).map(({ id }) =>
      reasonOf({ kind: "expected", id }, standard, expectedEntry(inspection, id).reason),
    ),
  ];
}

function caseTexts({ cases: forms }: Pack, { cases }: Inspection): readonly WrittenText[] {
  return (forms?.forms ?? []).flatMap(({ id: form }) =>
    (cases[form] ?? []).flatMap(({ id, reference, notes, sections, sample }) => {
      const about = { subject: { kind: "case", id }, standard: null, form } as const;
      return [
        written(`${id} reference`, reference, { ...about, field: "value" }),
        written(`${id} reason`, sample.reason, { ...about, field: "reason" }),
        ...inOrder(notes).map(([question, note]) =>
          written(`${id} ${question} note`, note, { ...about, field: "note", question }),
        ),
        ...inOrder(sections).map(([question, { reason }]) =>
          written(`${id} ${question} reason`, reason, { ...about, field: "reason", question }),
        ),
      ];
    }),
  );
}

/**
 * Readings of cases that two inspectors assess, each as its cell holds it. Until both are locked nobody is to be shown what
 * the other wrote, so they are looked through only then, and in the form while they are written.
 */
function readingTexts({ cases: forms }: Pack, { readings }: Inspection): readonly WrittenText[] {
  return (forms?.forms ?? []).flatMap((form) =>
    lockedComparisons(comparisonsOf(readings[form.id] ?? []))
      .flatMap(({ first, second }) => [first, second])
      .flatMap((reading) =>
        forms === undefined
          ? []
          : written(`${reading.id} notes`, readingNotes(forms, form, reading), {
              subject: { kind: "reading", id: reading.id },
              field: "note",
              standard: null,
              form: form.id,
            }),
      ),
  );
}

/** Entries in the order of their ids, whatever order they were entered in. */
function inOrder<Value>(entries: Readonly<Record<string, Value>>): readonly (readonly [string, Value])[] {
  return Object.entries(entries).sort(([one], [other]) => (one < other ? -1 : 1));
}

function reasonOf(
  subject: WrittenText["about"]["subject"],
  standard: string | null,
  reason: string,
): WrittenText {
  return written(`${subject.id} reason`, reason, { subject, field: "reason", standard });
}

/** The texts of one item of evidence. Who changed it is asked for by name and is out of sight in its history. */
export function evidenceTexts(item: EvidenceItem): readonly WrittenText[] {
  const origins = originsOf(item);
  return evidenceParts.map((part) => {
    const told = written(`${item.id} ${part}`, item[part], {
      subject: { kind: "evidence", id: item.id },
      field: "value",
      part,
      standard: null,
    });
    const text =
      origins.length === 0 ? told : { ...told, formerPlaces: origins.map((id) => `${id} ${part}`) };
    return part === "history" ? { ...text, seen: hideAuthors(item.history) } : text;
  });
}

/** What the inspectors wrote into the boxes of the report, by the box’s id. */
export function reportTexts(boxes: Readonly<Record<string, string>>): readonly WrittenText[] {
  return Object.entries(boxes).map(([id, text]) =>
    written(`report ${id}`, text, { subject: { kind: "report", id }, field: "value", standard: null }),
  );
}

function written(place: string, text: string, about: WrittenText["about"]): WrittenText {
  // The last word of the place says which of several texts of an entry it is.
  return { place, text, about: { part: place.slice(place.lastIndexOf(" ") + 1), ...about } };
}
