import { IUndoRedoService, type Nullable } from "@univerjs/core";
import {
  RemoveSheetCommand,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SheetInterceptorService,
} from "@univerjs/sheets";
import { FormulaDataModel, type IFormulaData, type IFormulaDataItem } from "@univerjs/engine-formula";
import type { Engine } from "./Engine";

/**
 * Deletes a sheet, with all that the engine's plugins do about it: formulas and names that pointed there read `#REF!`.
 * The engine's own command also rewrites formulas of the deleted sheet, fails at that and leaves the rest undone. As in
 * Excel, nothing before the deletion can be undone after it.
 */
export function removeSheet(engine: Engine, sheetId: string): void {
  const plugins = engine.injector.get(SheetInterceptorService);
  const params = { unitId: engine.unitId, subUnitId: sheetId };
  const subUnitName = engine.sheet(sheetId).getName();
  const { preRedos = [], redos } = amongFormulasNaming(engine, subUnitName, () =>
    plugins.onCommandExecute({ id: RemoveSheetCommand.id, params }),
  );
  for (const { id, params: each } of preRedos) engine.run(id, each as object);
  engine.run(RemoveSheetMutation.id, { subUnitId: sheetId, subUnitName });
  for (const { id, params: each } of redos) {
    const target = (each as { subUnitId?: string }).subUnitId;
    if (id === SetRangeValuesMutation.id && target === sheetId) continue;
    engine.run(id, { ...(each as object), trigger: RemoveSheetCommand.id });
  }
  engine.injector.get(IUndoRedoService).clearUndoRedo(engine.unitId);
}

/**
 * Shows the engine only the formulas in which the sheet's name stands while `work` runs. It would take every formula of
 * the workbook apart to look for references to the sheet, and none is there without its name.
 */
function amongFormulasNaming<T>(engine: Engine, sheetName: string, work: () => T): T {
  const model = engine.injector.get(FormulaDataModel);
  const name = sheetName.replaceAll("'", "''").toLowerCase();
  const naming: IFormulaData = {};
  for (const [unit, sheets] of Object.entries(model.getFormulaData()))
    for (const [sheet, rows] of Object.entries(sheets ?? {}))
      for (const [row, line] of Object.entries(rows ?? {}))
        for (const [column, cell] of Object.entries<Nullable<IFormulaDataItem>>(line ?? {}))
          if (cell?.f.toLowerCase().includes(name))
            (((naming[unit] ??= {})[sheet] ??= {})[Number(row)] ??= {})[Number(column)] = cell;
  const own = Object.getOwnPropertyDescriptor(model, "getFormulaData");
  model.getFormulaData = () => naming;
  try {
    return work();
  } finally {
    if (own) Object.defineProperty(model, "getFormulaData", own);
    else Reflect.deleteProperty(model, "getFormulaData");
  }
}
