import {
  RemoveSheetsFilterMutation,
  SetSheetsFilterRangeMutation,
  SheetsFilterService,
  type FilterModel,
} from "@univerjs/sheets-filter";
import { toArea, toRange } from "../engine/Engine";
import { requireUnprotected } from "../engine/protection";
import { notAvailable } from "../protocol/ExcelError";
import { HostObject } from "../protocol/HostObject";
import type { HostContext } from "./HostContext";
import { Range } from "./Range";
import { isTableFilter } from "./Table";
import { Worksheet } from "./Worksheet";

/** `Excel.AutoFilter`: the arrows in a header row. */
export class AutoFilter extends HostObject {
  readonly excelName = "AutoFilter";

  constructor(
    private readonly context: HostContext,
    private readonly sheetId: string,
  ) {
    super();
  }

  get Enabled(): boolean {
    return this.model !== null;
  }

  get IsDataFiltered(): boolean {
    return (this.model?.getAllFilterColumns().length ?? 0) > 0;
  }

  /** @throws ExcelError `AccessDenied`; `ApiNotAvailable` when it is to filter by something at once */
  Apply(range: unknown, column: unknown, criteria: unknown): void {
    const filters = [column, criteria].some((each) => each !== null && each !== undefined);
    if (filters) throw notAvailable("AutoFilter.apply with criteria");
    requireUnprotected(this.context.engine.sheet(this.sheetId), "filters cannot be set");
    const found = range instanceof Range ? range : new Worksheet(this.context, this.sheetId).GetRange(range);
    const { area, sheet } = found.place;
    this.context.cells.reach(sheet, area);
    if (this.model) this.Remove();
    const parameters = { subUnitId: this.sheetId, range: toRange(area) };
    this.context.engine.run(SetSheetsFilterRangeMutation.id, parameters);
  }

  Remove(): void {
    requireUnprotected(this.context.engine.sheet(this.sheetId), "filters cannot be removed");
    if (this.model) this.context.engine.run(RemoveSheetsFilterMutation.id, { subUnitId: this.sheetId });
  }

  GetRangeOrNullObject(): Range | null {
    return this.model && new Range(this.context, this.sheetId, toArea(this.model.getRange()));
  }

  private get model(): FilterModel | null {
    const { injector, unitId } = this.context.engine;
    const model = injector.get(SheetsFilterService).getFilterModel(unitId, this.sheetId) ?? null;
    const sheet = this.context.engine.sheet(this.sheetId);
    return model && isTableFilter(sheet, toArea(model.getRange())) ? null : model;
  }
}
