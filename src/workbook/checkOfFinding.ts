import type { Check, CheckField, CheckSubject } from "../domain/checks/Check";
import { overallSubject } from "../domain/decisions/Decision";
import { standardOf } from "../domain/framework/find";
import type { Pack } from "../domain/framework/Pack";
import { findingSeverities, type Finding } from "./Finding";
import type { Place } from "./InspectionHost";
import { detailRows, inspectionRowIds } from "./inspectionLayout";
import { blockNames, summaryRows } from "./names";

/**
 * What could not be read as a check of its entry, so that it counts wherever checks do: in lists and before a sign-off.
 * @see docs/spec.md P1
 */
export function checkOfFinding(pack: Pack, { code, place, message }: Finding): Check {
  const standard = pack.standards.find(({ id }) => blockNames.standard(id) === place.block)?.id ?? null;
  const entry = standard === null ? onInspectionSheet(place) : onStandardSheet(pack, standard, place);
  return {
    code,
    severity: findingSeverities[code],
    text: message,
    rules: ["P1"],
    ...entry,
    standard,
    settledByReason: false,
  };
}

type Entry = Pick<Check, "subject" | "field" | "measure">;

function onStandardSheet(pack: Pack, standard: string, { row, field }: Place): Entry {
  const subject = (kind: CheckSubject["kind"], id: string): Pick<Entry, "subject"> => ({
    subject: { kind, id },
  });
  const keyQuestions = standardOf(pack, standard)?.keyQuestions ?? [];
  if (keyQuestions.some(({ id }) => id === row)) return { ...subject("keyQuestion", row), field: "answer" };
  const prompt = keyQuestions
    .flatMap(({ prompts }) => prompts)
    .find(({ id, measures }) => id === row || measures.some((measure) => measure.id === row));
  if (prompt === undefined)
    return {
      ...subject("standard", standard),
      field: row === summaryRows.qualitative(standard) ? "answer" : "rating",
    };
  const isMeasure = field === "positive" || field === "base" || prompt.id !== row;
  const measure = prompt.id === row ? prompt.measures[0]?.id : row;
  return {
    ...subject("prompt", prompt.id),
    field: isMeasure ? "measure" : promptField(field),
    ...(isMeasure && measure !== undefined ? { measure } : {}),
  };
}

function promptField(field: string): CheckField {
  return field === "critical" || field === "note" || field === "reason" ? field : "answer";
}

function onInspectionSheet({ row, field }: Place): Entry {
  const [kind = "", id = ""] = row.split(":");
  const at = field === "reason" ? "reason" : "value";
  if (kind === "setting") return { subject: { kind: "setting", id }, field: at };
  if (kind === "rating") return { subject: { kind: "domainRating", id }, field: at };
  if (kind === "standard") return { subject: { kind: "standard", id }, field: "rating" };
  if (kind === "decided" || kind === "published") return { subject: { kind: "panel", id: row }, field: at };
  const isDetail = row === inspectionRowIds.diversity || detailRows.some((detail) => detail === row);
  return isDetail
    ? { subject: { kind: "detail", id: row }, field: at }
    : { subject: { kind: "overall", id: overallSubject }, field: "rating" };
}
