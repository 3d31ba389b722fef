import { SheetsSelectionsService } from "@univerjs/sheets";
import type { Area } from "../../../workbook/WorkbookPlan";
import { parseAddress } from "../engine/address";
import { toArea } from "../engine/Engine";
import { notFound } from "../protocol/ExcelError";
import { HostObject } from "../protocol/HostObject";
import { Application } from "./Application";
import { DocumentProperties } from "./DocumentProperties";
import type { HostContext } from "./HostContext";
import { NamedItems } from "./NamedItems";
import { Range } from "./Range";
import { Tables } from "./Tables";
import { Worksheets } from "./Worksheets";

/** `Excel.Workbook`, the root of every request. */
export class Workbook extends HostObject {
  readonly excelName = "Workbook";

  constructor(private readonly context: HostContext) {
    super();
  }

  get Name(): string {
    return this.context.engine.workbook.getName();
  }

  get Worksheets(): HostObject {
    return new Worksheets(this.context);
  }

  get Names(): HostObject {
    return new NamedItems(this.context, null);
  }

  get Tables(): HostObject {
    return new Tables(this.context, null);
  }

  get Application(): HostObject {
    return new Application(this.context);
  }

  get Properties(): HostObject {
    return new DocumentProperties(this.context);
  }

  GetSelectedRange(): HostObject {
    return this.range(this.selection().area);
  }

  GetActiveCell(): HostObject {
    return this.range(this.selection().cell);
  }

  _RemoveReference(id: unknown): void {
    this.context.references.release(String(id));
  }

  _RemoveAllReferences(): void {
    this.context.references.clear();
  }

  _GetReferenceCount(): number {
    return this.context.references.count;
  }

  /** The cells of an event, which names them itself. */
  _GetRangeForEventByReferenceId(id: unknown): HostObject {
    const range = this._GetRangeOrNullObjectForEventByReferenceId(id);
    if (!range) throw notFound("cells of the event any more");
    return range;
  }

  _GetRangeOrNullObjectForEventByReferenceId(id: unknown): HostObject | null {
    const [sheetId = "", text = ""] = String(id).split("!");
    const address = parseAddress(text);
    const sheet = this.context.engine.workbook.getSheetBySheetId(sheetId);
    return address && sheet ? new Range(this.context, sheetId, address.area) : null;
  }

  private range(area: Area): Range {
    return new Range(this.context, this.context.engine.workbook.getActiveSheet().getSheetId(), area);
  }

  private selection(): { area: Area; cell: Area } {
    const one = { rows: 1, columns: 1 };
    const last = this.context.engine.injector.get(SheetsSelectionsService).getCurrentLastSelection();
    if (!last) return { area: { row: 0, column: 0, ...one }, cell: { row: 0, column: 0, ...one } };
    const area = toArea(last.range);
    const { primary } = last;
    return {
      area,
      cell: { row: primary?.actualRow ?? area.row, column: primary?.actualColumn ?? area.column, ...one },
    };
  }
}
