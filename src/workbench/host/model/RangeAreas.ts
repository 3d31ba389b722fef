import type { Area } from "../../../workbook/WorkbookPlan";
import { formatArea, quoteSheet } from "../engine/address";
import type { Shift } from "../engine/areas";
import { HostCollection, HostObject } from "../protocol/HostObject";
import type { Kept } from "../protocol/References";
import { ConditionalFormats } from "./ConditionalFormats";
import { DataValidation } from "./DataValidation";
import type { HostContext } from "./HostContext";
import { Place } from "./Place";
import { Range } from "./Range";
import { clearCells } from "./rangeContent";
import { RangeFormat } from "./RangeFormat";
import { Worksheet } from "./Worksheet";

/** `Excel.RangeAreas`: several rectangles of one sheet, changed together. */
export class RangeAreas extends HostObject implements Kept {
  readonly excelName = "RangeAreas";
  referenceId: string | null = null;
  readonly place: Place;

  constructor(
    private readonly context: HostContext,
    sheetId: string,
    areas: readonly Area[],
  ) {
    super();
    this.place = new Place(context, sheetId, areas);
  }

  override identity(): Record<string, unknown> {
    return this.referenceId === null ? {} : { _ReferenceId: this.referenceId };
  }

  shift(sheetId: string, shift: Shift): void {
    this.place.shift(sheetId, shift);
  }

  get Address(): string {
    const sheet = quoteSheet(this.place.sheet.getName());
    return this.place.areas.map((area) => `${sheet}!${formatArea(area)}`).join(",");
  }

  get AreaCount(): number {
    return this.place.areas.length;
  }

  get CellCount(): number {
    return this.place.areas.reduce((sum, area) => sum + area.rows * area.columns, 0);
  }

  get Areas(): HostObject {
    return new RangeList(this.place.areas.map((area) => new Range(this.context, this.place.sheetId, area)));
  }

  get Format(): HostObject {
    return new RangeFormat(this.context, this.place);
  }

  get DataValidation(): HostObject {
    return new DataValidation(this.context, this.place);
  }

  get ConditionalFormats(): HostObject {
    return new ConditionalFormats(this.context, this.place);
  }

  get Worksheet(): HostObject {
    return new Worksheet(this.context, this.place.sheetId);
  }

  Clear(applyTo: unknown): void {
    clearCells(this.context, this.place, applyTo);
  }

  _KeepReference(): void {
    this.context.references.keep(this);
  }
}

/** `Excel.RangeCollection`. */
class RangeList extends HostCollection {
  readonly excelName = "RangeCollection";

  constructor(private readonly ranges: readonly Range[]) {
    super();
  }

  list(): readonly HostObject[] {
    return this.ranges;
  }

  find(): HostObject | null {
    return null;
  }

  GetCount(): number {
    return this.ranges.length;
  }

  GetItemAt(index: unknown): HostObject | null {
    return this.ranges[Number(index)] ?? null;
  }
}
