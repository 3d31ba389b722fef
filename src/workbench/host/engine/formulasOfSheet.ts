import {
  IUniverInstanceService,
  ObjectMatrix,
  UniverInstanceType,
  type ICellData,
  type Injector,
  type IObjectMatrixPrimitiveType,
  type Nullable,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import {
  FormulaDataModel,
  initSheetFormulaData,
  type IFormulaData,
  type IFormulaDataItem,
} from "@univerjs/engine-formula";

type Cells = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/**
 * Lets the engine look no further than it needs to for the formulas a written cell takes with it: at the cells that are
 * written, and, where formulas of the sheet are shared, through the sheet. By itself it gathers the formulas of every
 * sheet each time a cell is written. Where it does gather them, before each calculation, it passes by the cells that hold
 * none without a closer look.
 */
export function lookThroughOneSheet(injector: Injector): () => void {
  const model = injector.get(FormulaDataModel);
  const instances = injector.get(IUniverInstanceService);
  const update = model.updateFormulaData.bind(model);
  const gatherAll = (): IFormulaData => {
    const formulas: IFormulaData = {};
    for (const workbook of instances.getAllUnitsForType<Workbook>(UniverInstanceType.UNIVER_SHEET)) {
      formulas[workbook.getUnitId()] = {};
      for (const sheet of workbook.getSheets()) gather(formulas, workbook.getUnitId(), sheet);
    }
    return formulas;
  };

  model.getFormulaData = gatherAll;
  model.updateFormulaData = (unitId, sheetId, cells) => {
    const sheet = instances
      .getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET)
      ?.getSheetBySheetId(sheetId);
    if (!sheet) return update(unitId, sheetId, cells);
    if (!sharesFormulas(sheet.getCellMatrix().getMatrix()) && !sharesFormulas(cells))
      return changedFormulas(sheet, cells);
    model.getFormulaData = () => {
      const formulas: IFormulaData = {};
      gather(formulas, unitId, sheet);
      return formulas;
    };
    try {
      return update(unitId, sheetId, cells);
    } finally {
      model.getFormulaData = gatherAll;
    }
  };
  // The model's own come to light again.
  return () => {
    Reflect.deleteProperty(model, "getFormulaData");
    Reflect.deleteProperty(model, "updateFormulaData");
  };
}

/** Adds the formulas of a sheet; most of its cells hold none. */
function gather(formulas: IFormulaData, unitId: string, sheet: Worksheet): void {
  const cells = sheet.getCellMatrix().getMatrix();
  const withFormulas: Record<number, Record<number, Nullable<ICellData>>> = {};
  for (const row in cells) {
    const line = cells[row] ?? {};
    let found: Record<number, Nullable<ICellData>> | undefined;
    for (const column in line) {
      const cell = line[column];
      if (cell?.f || cell?.si) (found ??= {})[column] = cell;
    }
    if (found) withFormulas[row] = found;
  }
  initSheetFormulaData(formulas, unitId, sheet.getSheetId(), new ObjectMatrix(withFormulas));
}

function sharesFormulas(cells: Cells): boolean {
  for (const row in cells) {
    const line = cells[row] ?? {};
    for (const column in line) if (line[column]?.si) return true;
  }
  return false;
}

/** The formulas that come with the cells, and `null` where one goes. */
function changedFormulas(
  sheet: Worksheet,
  cells: Cells,
): IObjectMatrixPrimitiveType<IFormulaDataItem | null> {
  const before = sheet.getCellMatrix();
  const changed = new ObjectMatrix<IFormulaDataItem | null>();
  new ObjectMatrix(cells).forValue((row, column, cell) => {
    const formula = cell?.f;
    if (isFormula(formula)) changed.setValue(row, column, { f: formula });
    else if (isFormula(before.getValue(row, column)?.f)) changed.setValue(row, column, null);
  });
  return changed.getMatrix();
}

function isFormula(text: Nullable<string>): text is string {
  return typeof text === "string" && text.length > 1 && text.startsWith("=");
}
