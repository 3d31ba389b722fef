import type { Area } from "../../../workbook/WorkbookPlan";
import { sheetColumns, sheetRows } from "../engine/areas";
import { sheetState, type PageState } from "../engine/sheetState";
import { invalidArgument, notAvailable } from "../protocol/ExcelError";
import { HostObject } from "../protocol/HostObject";
import { HeaderFooter, HeaderFooterGroup } from "./HeaderFooter";
import type { HostContext } from "./HostContext";
import { Range } from "./Range";
import { RangeAreas } from "./RangeAreas";
import { Worksheet } from "./Worksheet";

const paperSizes = ["Letter", "Legal", "A3", "A4", "A5"];

/** `Excel.PageLayout`: how a sheet is printed. */
export class PageLayout extends HostObject {
  readonly excelName = "PageLayout";

  constructor(
    private readonly context: HostContext,
    private readonly sheetId: string,
  ) {
    super();
  }

  get Orientation(): unknown {
    return this.page.orientation;
  }

  set Orientation(value: unknown) {
    if (value !== "Portrait" && value !== "Landscape") throw invalidArgument("Portrait or Landscape");
    this.page.orientation = value;
  }

  get PaperSize(): unknown {
    return this.page.paperSize;
  }

  set PaperSize(value: unknown) {
    if (typeof value !== "string" || !paperSizes.includes(value)) throw invalidArgument("a paper size");
    this.page.paperSize = value;
  }

  get Zoom(): unknown {
    return this.page.zoom;
  }

  set Zoom(value: unknown) {
    const zoom = (value ?? {}) as Record<string, number | null>;
    const names = ["scale", "horizontalFitToPages", "verticalFitToPages"];
    for (const [name, amount] of Object.entries(zoom)) {
      if (!names.includes(name)) throw invalidArgument(`zoom.${name}`);
      if (amount !== null && (typeof amount !== "number" || amount < (name === "scale" ? 10 : 1)))
        throw invalidArgument(`zoom.${name}`);
    }
    this.page.zoom = { ...zoom };
  }

  get CenterHorizontally(): unknown {
    return this.page.centerHorizontally;
  }

  set CenterHorizontally(value: unknown) {
    this.page.centerHorizontally = onOff(value);
  }

  get CenterVertically(): unknown {
    return this.page.centerVertically;
  }

  set CenterVertically(value: unknown) {
    this.page.centerVertically = onOff(value);
  }

  get PrintGridlines(): unknown {
    return this.page.printGridlines;
  }

  set PrintGridlines(value: unknown) {
    this.page.printGridlines = onOff(value);
  }

  get PrintHeadings(): unknown {
    return this.page.printHeadings;
  }

  set PrintHeadings(value: unknown) {
    this.page.printHeadings = onOff(value);
  }

  get HeadersFooters(): HostObject {
    return new HeaderFooterGroup(new HeaderFooter(this.page));
  }

  SetPrintArea(area: unknown): void {
    this.page.printArea = this.areasOf(area);
  }

  GetPrintAreaOrNullObject(): HostObject | null {
    const { printArea } = this.page;
    return printArea.length === 0 ? null : new RangeAreas(this.context, this.sheetId, printArea);
  }

  SetPrintTitleRows(rows: unknown): void {
    this.page.titleRows = { ...this.areaOf(rows), column: 0, columns: sheetColumns };
  }

  GetPrintTitleRowsOrNullObject(): HostObject | null {
    const { titleRows } = this.page;
    return titleRows && new Range(this.context, this.sheetId, titleRows);
  }

  SetPrintTitleColumns(columns: unknown): void {
    this.page.titleColumns = { ...this.areaOf(columns), row: 0, rows: sheetRows };
  }

  GetPrintTitleColumnsOrNullObject(): HostObject | null {
    const { titleColumns } = this.page;
    return titleColumns && new Range(this.context, this.sheetId, titleColumns);
  }

  SetPrintMargins(unit: unknown, options: unknown): void {
    const points = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 }[String(unit)];
    if (points === undefined) throw invalidArgument("a unit of margins");
    for (const [name, size] of Object.entries((options ?? {}) as Record<string, unknown>)) {
      if (typeof size !== "number" || size < 0) throw invalidArgument(`the margin ${name}`);
      this.page.margins[name] = size * points;
    }
  }

  private areasOf(target: unknown): readonly Area[] {
    if (target instanceof Range) return target.place.areas;
    if (target instanceof RangeAreas) return target.place.areas;
    if (typeof target !== "string") throw notAvailable("PageLayout for anything but a range");
    return this.areasOf(new Worksheet(this.context, this.sheetId).GetRanges(target));
  }

  private areaOf(target: unknown): Area {
    const [area, ...more] = this.areasOf(target);
    if (!area || more.length > 0) throw invalidArgument("one range");
    return area;
  }

  private get page(): PageState {
    return sheetState(this.context.engine.sheet(this.sheetId)).page;
  }
}

function onOff(value: unknown): boolean {
  if (typeof value === "boolean") return value;
  throw invalidArgument("true or false");
}
