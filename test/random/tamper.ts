import { SetRangeValuesMutation } from "@univerjs/sheets";
import { decisionColumns, sheetNames, type DecisionField } from "../../src/workbook/names";
import { sheetState } from "../../src/workbench/host/engine/sheetState";
import type { Engine } from "./Engine";

/** Takes the protection off the log of decisions and changes an entry, counted from 0. Gives back what puts both back. */
export function tamper(engine: Engine, entry: number, field: DecisionField): () => void {
  const { workbook } = engine;
  const sheet = workbook.getSheetBySheetName(sheetNames.decisions);
  if (!sheet) throw new Error("There is no log of decisions");
  const { protection } = sheetState(sheet);
  sheetState(sheet).protection = null;
  const at = { row: entry + 1, column: decisionColumns.indexOf(field) };
  const before = { v: null, ...structuredClone(sheet.getCellRaw(at.row, at.column) ?? {}) };
  const enter = (content: object): void => {
    engine.command(SetRangeValuesMutation.id, {
      unitId: workbook.getUnitId(),
      subUnitId: sheet.getSheetId(),
      cellValue: { [at.row]: { [at.column]: content } },
    });
  };
  enter({ v: field === "number" ? 999 : "Tampered with" });
  return () => {
    enter(before);
    sheetState(sheet).protection = protection;
  };
}
