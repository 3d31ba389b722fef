import { findCaseForm } from "../../../domain/cases/findInForms";
import type { Check } from "../../../domain/checks/Check";
import type { Pack, Severity } from "../../../domain/framework/Pack";
import {
  expectedEntry,
  keyQuestionEntry,
  panelEntry,
  promptEntry,
  standardEntry,
} from "../../../domain/inspection/entryOf";
import type { Inspection } from "../../../domain/inspection/Inspection";
import { findingSeverities, type Finding, type FindingCode } from "../../../workbook/read/Finding";
import { placeKey } from "../../../workbook/changes/gatherChanges";
import type { Place } from "../../../workbook/InspectionHost";
import { caseById } from "../cases/caseParts";
import { selectionOf } from "../../places";
import type { Reading } from "../../inspection/readingOf";
import { placeOfCheck } from "./placeOfCheck";
import { whereOfPlace } from "./whereOfPlace";

/** One line of the Checks view. */
export interface ListedCheck {
  readonly key: string;
  /** Of a finding, or of a message of the pack. */
  readonly code: string;
  readonly severity: Severity;
  readonly text: string;
  readonly rules: readonly string[];
  /** The standard on whose sheet it stands; `null` for the Inspection sheet. */
  readonly standard: string | null;
  /** The place in the inspector's words, such as `1.1.1(a)`. */
  readonly where: string;
  /** `null` where there is no cell to go to. */
  readonly place: Place | null;
  /** Where the reason that settles it goes, and what stands there. */
  readonly reason: { readonly place: Place; readonly value: string } | null;
}

/** Everything there is to say about the entries: what could not be read (P1), then every check, in the workbook's order and once. */
export function listChecks(pack: Pack, { inspection, checks, findings }: Reading): readonly ListedCheck[] {
  const listed = [
    ...findings.map((finding) => ofFinding(pack, inspection, finding)),
    ...checks.map((check) => ofCheck(pack, inspection, check)),
  ].sort((one, other) => sheetOf(pack, one) - sheetOf(pack, other));
  const isFirst = firstOfKind();
  const told = listed.filter(({ key, text }) => isFirst(JSON.stringify([key, text])));
  const isNewKey = firstOfKind();
  const isNewReason = firstOfKind();
  return told.map((check, index) => {
    const key = isNewKey(check.key) ? check.key : `${check.key} ${index}`;
    const { reason, severity } = check;
    // Several checks of one severity may wait for the same reason; it is asked for once.
    const isAsked = reason !== null && isNewReason(`${severity} ${placeKey(reason.place)}`);
    return { ...check, key, reason: isAsked ? reason : null };
  });
}

/** Tells a text the first time from the times after: a long list is looked through once. */
function firstOfKind(): (text: string) => boolean {
  const met = new Set<string>();
  return (text) => {
    if (met.has(text)) return false;
    met.add(text);
    return true;
  };
}

/** Where the sheet of a check stands: the Inspection sheet is the first. */
function sheetOf(pack: Pack, { standard }: ListedCheck): number {
  return pack.standards.findIndex(({ id }) => id === standard);
}

/** What waits for somebody: all but what only informs. */
export function isOpen({ severity }: Pick<Check, "severity">): boolean {
  return severity !== "info";
}

function ofCheck(pack: Pack, inspection: Inspection, check: Check): ListedCheck {
  const { code, severity, text, rules, standard, subject, field, settledByReason } = check;
  const place = placeOfCheck(pack, check);
  return {
    key: `${code} ${subject.kind} ${subject.id} ${check.measure ?? check.question ?? ""} ${check.part ?? ""}`.trimEnd(),
    code,
    severity,
    text,
    rules,
    // What concerns several standards is listed where it leads to.
    standard: standard ?? selectionOf(pack, place)?.standard ?? null,
    where: whereOfPlace(pack, place, inspection),
    place,
    reason:
      settledByReason || field === "reason"
        ? {
            place: placeOfCheck(pack, { ...check, field: "reason" }),
            value: reasonOf(pack, inspection, check),
          }
        : null,
  };
}

function reasonOf(pack: Pack, inspection: Inspection, check: Check): string {
  const { kind, id } = check.subject;
  switch (kind) {
    case "domainRating":
      return inspection.domainReasons[id] ?? "";
    case "case":
      return caseReason(pack, inspection, check);
    case "prompt":
      return promptEntry(inspection, id).reason;
    case "keyQuestion":
      return keyQuestionEntry(inspection, id).reason;
    case "standard":
      return standardEntry(inspection, id).reason;
    case "overall":
      return inspection.overall.reason;
    case "expected":
      return expectedEntry(inspection, id).reason;
    case "panel": {
      const [layer, subject = ""] = id.split(":");
      return panelEntry(inspection, subject)[layer === "published" ? "published" : "decided"].reason;
    }
    default:
      return "";
  }
}

/** The reason beside the decision about the sample, or beside the summary of a section. */
function caseReason(
  { cases: forms }: Pack,
  { cases }: Inspection,
  { subject, form, question }: Check,
): string {
  const entry = caseById(cases[form ?? ""], subject.id);
  if (entry === undefined || question === undefined) return entry?.sample.reason ?? "";
  const sections = (forms && findCaseForm(forms, form ?? "")?.sections) ?? [];
  const section = sections.find(({ summary }) => summary === question)?.id ?? "";
  return entry.sections[section]?.reason ?? "";
}

/** A blank or a default stands in for what could not be read. */
function ofFinding(pack: Pack, inspection: Inspection, { code, place, message }: Finding): ListedCheck {
  const standard = selectionOf(pack, place)?.standard ?? null;
  return {
    key: `${code} ${place.block} ${place.row} ${place.field}`,
    code,
    severity: findingSeverities[code],
    text: message,
    rules: ["P1"],
    standard,
    where: whereOfPlace(pack, place, inspection),
    place: hasCell(code) ? place : null,
    reason: null,
  };
}

function hasCell(code: FindingCode): boolean {
  return code !== "block-missing" && code !== "row-missing";
}
