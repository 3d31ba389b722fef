import { IUniverInstanceService, UniverInstanceType, type Injector, type Workbook } from "@univerjs/core";
import { FormulaDataModel, initSheetFormulaData, type IFormulaData } from "@univerjs/engine-formula";

/**
 * Lets the engine look only through the sheet that is written to for the formulas a written cell takes with it. By
 * itself it gathers the formulas of every sheet each time a cell is written.
 */
export function lookThroughOneSheet(injector: Injector): () => void {
  const model = injector.get(FormulaDataModel);
  const instances = injector.get(IUniverInstanceService);
  const update = model.updateFormulaData.bind(model);

  model.updateFormulaData = (unitId, sheetId, cells) => {
    const sheet = instances
      .getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET)
      ?.getSheetBySheetId(sheetId);
    if (!sheet) return update(unitId, sheetId, cells);
    model.getFormulaData = () => {
      const formulas: IFormulaData = {};
      initSheetFormulaData(formulas, unitId, sheetId, sheet.getCellMatrix());
      return formulas;
    };
    try {
      return update(unitId, sheetId, cells);
    } finally {
      // The model's own comes to light again.
      Reflect.deleteProperty(model, "getFormulaData");
    }
  };
  return () => void Reflect.deleteProperty(model, "updateFormulaData");
}
