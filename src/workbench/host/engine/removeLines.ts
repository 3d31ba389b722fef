import {
  RemoveColCommand,
  RemoveColMutation,
  RemoveRowCommand,
  RemoveRowMutation,
  SheetInterceptorService,
} from "@univerjs/sheets";
import type { Engine, UniverRange } from "./Engine";

/** Deletes whole rows or columns of a sheet, with all that the engine's plugins do about it. */
export function removeLines(
  engine: Engine,
  sheetId: string,
  axis: "row" | "column",
  range: UniverRange,
): void {
  const plugins = engine.injector.get(SheetInterceptorService);
  const [command, mutation] =
    axis === "row"
      ? [RemoveRowCommand.id, RemoveRowMutation.id]
      : [RemoveColCommand.id, RemoveColMutation.id];
  const about = { id: command, params: { unitId: engine.unitId, subUnitId: sheetId, range } };
  const { preRedos = [], redos } = inFront(engine, sheetId, () => plugins.onCommandExecute(about));
  // What the plugins rewrite in consequence is no edit of its own.
  const follow = ({ id, params }: { id: string; params?: object }): void =>
    engine.run(id, { ...params, trigger: command });
  preRedos.forEach(follow);
  engine.run(mutation, { subUnitId: sheetId, range });
  redos.forEach(follow);
  inFront(engine, sheetId, () => plugins.afterCommandExecute(about)).redos.forEach(follow);
}

/** The plugins take the sheet in front for the one that changes, so they are shown this one; the grid does not switch. */
function inFront<T>(engine: Engine, sheetId: string, ask: () => T): T {
  const { workbook } = engine;
  const sheet = engine.sheet(sheetId);
  Object.defineProperty(workbook, "getActiveSheet", { value: () => sheet, configurable: true });
  try {
    return ask();
  } finally {
    Reflect.deleteProperty(workbook, "getActiveSheet");
  }
}
