import { assessCase, caseSection } from "../../domain/cases/assessCase";
import { findingsOfCase } from "../../domain/cases/caseChecks";
import { countsWorkingDays, holidaysFor } from "../../domain/cases/caseTimescales";
import { writeNotes } from "../../domain/cases/caseNotes";
import type { CaseEntry } from "../../domain/cases/CaseEntry";
import type { CaseForm } from "../../domain/cases/CaseForms";
import type { SampleOutcome } from "../../domain/cases/decideSample";
import { messageLines } from "../../domain/rating/messageLines";
import { toSerialDate } from "../../domain/inspection/serialDate";
import type { FactValue } from "../../domain/timescales/CaseFacts";
import type { PlanContext } from "../PlanContext";
import type { CellContent } from "../WorkbookPlan";
import type { CaseColumn } from "./caseColumns";
import { caseFormulas } from "./caseFormulas";

import { caseTexts } from "./strings";

/** What a person entered in one case, as the cell of a column holds it; `null` for a blank and for what is worked out. */
export function caseEntryCell(column: CaseColumn, entry: CaseEntry, form: CaseForm): string | number | null {
  const { sample } = entry;
  switch (column.kind) {
    case "id":
      return textOrNull(entry.id);
    case "reference":
      return textOrNull(entry.reference);
    case "by":
      return textOrNull(entry.by);
    case "born":
      return entry.born === null ? null : dateCell(entry.born);
    case "home":
      return truthCell(sample.home);
    case "livedOutside":
      return truthCell(sample.livedOutside);
    case "responsible":
      return truthCell(sample.responsible);
    case "decision":
      return sample.decision === null ? null : caseTexts.outcomes[sample.decision];
    case "decisionReason":
      return textOrNull(sample.reason);
    case "question":
      return entry.answers[column.question.id] ?? null;
    case "noFactors":
      return caseSection(entry, column.section.id).noFactors ? caseTexts.yes : null;
    case "critical":
      return textOrNull(caseSection(entry, column.section.id).critical.join(", "));
    case "notes":
      return textOrNull(writeNotes(form, column.section.id, entry.notes));
    case "reason":
      return textOrNull(caseSection(entry, column.section.id).reason);
    case "fact":
      return factCell(entry.facts[column.fact.id] ?? null);
    case "messages":
    case "rule":
    case "counts":
    case "suggested":
      return null;
  }
}

/** One case's row: entries as they are, formulas with the value they have now. A blank row has its formulas too. */
export function caseCells(
  { pack, inspection, references }: Pick<PlanContext, "pack" | "inspection" | "references">,
  form: CaseForm,
  columns: readonly CaseColumn[],
  row: number,
  entry: CaseEntry | null,
): readonly CellContent[] {
  const isHeldToWorkingDays = pack.cases !== undefined && countsWorkingDays(pack.cases, form);
  const bankHolidays = isHeldToWorkingDays ? references.setting("bankHolidays") : null;
  const holidays = holidaysFor(pack, inspection.settings);
  const formulas = caseFormulas(form, columns, row, bankHolidays);
  const assessment = entry === null ? null : assessCase(form, entry);
  const outcome = (value: SampleOutcome | null | undefined): string =>
    value === null || value === undefined ? "" : caseTexts.outcomes[value];
  return columns.map((column): CellContent => {
    switch (column.kind) {
      case "messages": {
        const findings = entry === null ? [] : findingsOfCase(pack, form, entry, null, holidays);
        return { formula: formulas.messages, value: messageLines(findings.map(({ message }) => message)) };
      }
      case "rule":
        return { formula: formulas.rule, value: outcome(assessment?.rule.outcome) };
      case "counts":
        return { formula: formulas.counts, value: outcome(assessment?.sample) };
      case "suggested": {
        const found = assessment?.sections.find(({ section }) => section === column.section.id);
        return {
          formula: formulas.suggested(column.section),
          value: found?.judgement.suggestion ?? "",
        };
      }
      default:
        return entry === null ? null : caseEntryCell(column, entry, form);
    }
  });
}

/** A fact as its cell holds it: a day as Excel’s serial number, a day with its time and several days as text. */
export function factCell(value: FactValue): string | number | null {
  if (value === null) return null;
  if (typeof value === "boolean") return truthCell(value);
  if (typeof value === "number") return value;
  if (typeof value === "string") return dateCell(value);
  return textOrNull(value.map((moment) => moment.replace("T", " ")).join("; "));
}

/** A day as Excel's serial number; a day with its time as text, as it stood on the clock. */
function dateCell(iso: string): string | number {
  return toSerialDate(iso) ?? iso.replace("T", " ");
}

function truthCell(value: boolean | null): string | null {
  return value === null ? null : value ? caseTexts.yes : caseTexts.no;
}

function textOrNull(text: string): string | null {
  return text === "" ? null : text;
}
