import type { ICommandService, Injector } from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { ConditionalFormattingViewModel } from "@univerjs/sheets-conditional-formatting";
import type { UniverRange } from "./Engine";

interface CellFormat {
  readonly cfId: string;
  readonly result: object;
  readonly priority: number;
}

/** What the engine's own model of what is drawn has inside. Univer is pinned to one version. */
interface ViewModel {
  readonly _rTreeManager: {
    bulkSearch(
      places: readonly { readonly unitId: string; readonly sheetId: string; readonly range: UniverRange }[],
    ): ReadonlySet<string>;
  };
  getCellCfs(unitId: string, sheetId: string, row: number, column: number): readonly CellFormat[];
}

/**
 * After each change the engine asks which conditional formats the changed cells have, and by itself works every one of
 * them out for that. Begins to listen at once, before the engine itself does; the second step comes once a workbook is
 * open.
 */
export function rulesOfChanges(commands: ICommandService): {
  readonly nameOnly: (injector: Injector) => void;
  readonly stop: () => void;
} {
  let isTold = false;
  let restore = (): void => undefined;
  const subscription = commands.onCommandExecuted(({ id }) => {
    if (id !== SetRangeValuesMutation.id || isTold) return;
    isTold = true;
    // Everybody else is told of the same change before this comes.
    queueMicrotask(() => {
      isTold = false;
    });
  });
  return {
    nameOnly: (injector) => {
      const model = injector.get(ConditionalFormattingViewModel) as unknown as ViewModel;
      const formatsOf = model.getCellCfs.bind(model);
      model.getCellCfs = (unitId, sheetId, row, column) =>
        isTold ? named(model, { unitId, sheetId, row, column }) : formatsOf(unitId, sheetId, row, column);
      restore = () => void Reflect.deleteProperty(model, "getCellCfs");
    },
    stop: () => {
      subscription.dispose();
      restore();
    },
  };
}

function named(
  model: ViewModel,
  { unitId, sheetId, row, column }: { unitId: string; sheetId: string; row: number; column: number },
): readonly CellFormat[] {
  const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
  const found = model._rTreeManager.bulkSearch([{ unitId, sheetId, range }]);
  return [...found].map((cfId, priority) => ({ cfId, result: {}, priority }));
}
