import { areaReference, columnLetters, onSheet } from "../../workbook/formula/cellReference";
import type { RepairStep } from "../../workbook/integrity/RepairStep";
import type { Area } from "../../workbook/WorkbookPlan";
import { toAddress } from "../address";
import { applyConditionalFormats } from "../apply/applyConditionalFormats";
import { toInput } from "../apply/applyBlock";
import { applySheet } from "../apply/applySheet";
import { applyStyles } from "../apply/applyStyles";
import { applyTables } from "../apply/applyTables";
import { applyValidation } from "../apply/applyValidation";
import { finishSheet } from "../apply/finishSheet";
import { rangeAt } from "../rangeAt";
import { rangesOn } from "../rangesOn";

type Step = Exclude<RepairStep, { kind: "protect" }>;

/** The sheets that steps change, by the names they have. */
export function sheetsOf(steps: readonly RepairStep[]): readonly string[] {
  return [
    ...new Set(
      steps.flatMap((step) => {
        if (step.kind === "quarantine" || step.kind === "addSheet" || step.kind === "dropName") return [];
        return [step.sheet];
      }),
    ),
  ];
}

/** Queues one step; `names` are those in the workbook, in small letters. */
export function applyStep({ names, worksheets }: Excel.Workbook, step: Step, known: Set<string>): void {
  const setName = (name: string, sheet: string, area: Area): void => {
    if (known.has(name.toLowerCase()))
      names.getItem(name).formula = `=${onSheet(sheet, areaReference(area))}`;
    else names.add(name, rangeAt(worksheets.getItem(sheet), area));
    known.add(name.toLowerCase());
  };
  switch (step.kind) {
    case "quarantine":
      return;
    case "addSheet": {
      const sheet = worksheets.add(step.sheet.name);
      setName(step.name, step.sheet.name, step.area);
      applySheet(sheet, step.sheet);
      finishSheet(sheet, step.sheet);
      sheet.position = step.position;
      return;
    }
    case "setName":
      return setName(step.name, step.sheet, step.area);
    case "dropName":
      worksheets.getItem(step.scope).names.getItem(step.name).delete();
      return;
    default:
      return applyToSheet(worksheets.getItem(step.sheet), step);
  }
}

type SheetStep = Exclude<Step, { kind: "quarantine" | "addSheet" | "setName" | "dropName" }>;

function applyToSheet(sheet: Excel.Worksheet, step: SheetStep): void {
  switch (step.kind) {
    case "insertColumns":
      columnsAt(sheet, step).insert("Right");
      return;
    case "deleteColumns":
      columnsAt(sheet, step).delete("Left");
      return;
    case "insertRows":
      rowsAt(sheet, step).insert("Down");
      return;
    case "deleteRows":
      rowsAt(sheet, step).delete("Up");
      return;
    case "clear":
      rangeAt(sheet, step.area).clear("Contents");
      return;
    case "write": {
      const { row, column, content } = step;
      rangeAt(sheet, { row, column, rows: 1, columns: 1 }).formulas = [[toInput(content)]];
      return;
    }
    case "style":
      return applyLooks(sheet, step);
    case "validate":
      return applyValidation(step.validations, rangesOn(sheet));
    case "format":
      rangeAt(sheet, step.area).conditionalFormats.clearAll();
      return applyConditionalFormats(step.formats, rangesOn(sheet));
    case "setTable":
      setTable(sheet, step);
      return;
    case "hideColumn":
      columnsAt(sheet, { at: step.column, count: 1 }).columnHidden = true;
      return;
  }
}

/** A table keeps its header where it is: one whose header goes elsewhere is made again. */
function setTable(sheet: Excel.Worksheet, { table, was }: Extract<Step, { kind: "setTable" }>): void {
  if (was?.row === table.area.row) {
    sheet.tables.getItem(table.name).resize(toAddress(table.area));
    return;
  }
  if (was !== null) sheet.tables.getItem(table.name).convertToRange();
  applyTables(sheet, [table]);
}

/** What was pasted goes before the looks of the plan come. */
function applyLooks(sheet: Excel.Worksheet, { areas, styles }: Extract<Step, { kind: "style" }>): void {
  const ranges = rangesOn(sheet);
  for (const { format } of ranges(areas)) {
    format.protection.locked = true;
    format.fill.clear();
    format.font.bold = false;
    format.font.italic = false;
    format.font.color = "#000000";
  }
  applyStyles(sheet, styles, ranges);
}

interface Lines {
  readonly at: number;
  readonly count: number;
}

function columnsAt(sheet: Excel.Worksheet, { at, count }: Lines): Excel.Range {
  return sheet.getRange(`${columnLetters(at)}:${columnLetters(at + count - 1)}`).untrack();
}

function rowsAt(sheet: Excel.Worksheet, { at, count }: Lines): Excel.Range {
  return sheet.getRange(`${at + 1}:${at + count}`).untrack();
}
