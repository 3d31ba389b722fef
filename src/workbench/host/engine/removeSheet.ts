import { IUndoRedoService } from "@univerjs/core";
import {
  RemoveSheetCommand,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SheetInterceptorService,
} from "@univerjs/sheets";
import { unitId, type Engine } from "./Engine";

/**
 * Deletes a sheet, with all that the engine's plugins do about it: formulas and names that pointed there read `#REF!`.
 * The engine's own command also rewrites formulas of the deleted sheet, fails at that and leaves the rest undone. As in
 * Excel, nothing before the deletion can be undone after it.
 */
export function removeSheet(engine: Engine, sheetId: string): void {
  const plugins = engine.injector.get(SheetInterceptorService);
  const params = { unitId, subUnitId: sheetId };
  const subUnitName = engine.sheet(sheetId).getName();
  const { preRedos = [], redos } = plugins.onCommandExecute({ id: RemoveSheetCommand.id, params });
  for (const { id, params: each } of preRedos) engine.run(id, each as object);
  engine.run(RemoveSheetMutation.id, { subUnitId: sheetId, subUnitName });
  for (const { id, params: each } of redos) {
    const target = (each as { subUnitId?: string }).subUnitId;
    if (id === SetRangeValuesMutation.id && target === sheetId) continue;
    engine.run(id, { ...(each as object), trigger: RemoveSheetCommand.id });
  }
  engine.injector.get(IUndoRedoService).clearUndoRedo(unitId);
}
