import { requireAllowed } from "../engine/protection";
import { sheetState, type ChartState } from "../engine/sheetState";
import { around } from "../../../workbook/sheet/areas";
import { deriveSeries } from "../engine/chartSeries";
import { invalidArgument, notFound } from "../protocol/ExcelError";
import { HostObject } from "../protocol/HostObject";
import { ChartSeriesList } from "./ChartSeries";
import type { HostContext } from "./HostContext";
import { Range } from "./Range";
import { Worksheet } from "./Worksheet";

/** `Excel.Chart`. */
export class Chart extends HostObject {
  readonly excelName = "Chart";

  constructor(
    private readonly context: HostContext,
    private readonly sheetId: string,
    private readonly id: string,
  ) {
    super();
  }

  override identity(): Record<string, unknown> {
    return { Id: this.id };
  }

  get Id(): string {
    return this.id;
  }

  get Name(): unknown {
    return this.state.name;
  }

  set Name(value: unknown) {
    if (typeof value !== "string" || value === "") throw invalidArgument("the name of a chart");
    this.edit.name = value;
  }

  get ChartType(): string {
    return this.state.chartType;
  }

  get Title(): HostObject {
    return new ChartTitle(this);
  }

  get Legend(): HostObject {
    return new ChartLegend(this);
  }

  get Series(): HostObject {
    return new ChartSeriesList(this.sheetId, this);
  }

  get Worksheet(): HostObject {
    return new Worksheet(this.context, this.sheetId);
  }

  SetPosition(start: unknown, end: unknown): void {
    const first = this.areaOf(start);
    const last = end === null || end === undefined ? first : this.areaOf(end);
    this.edit.at = around(first, last);
  }

  SetData(source: unknown, seriesBy: unknown): void {
    if (!(source instanceof Range)) throw invalidArgument("a range as the source of a chart");
    const by = seriesBy === "Columns" || seriesBy === "Rows" ? seriesBy : "Auto";
    const { area, sheet } = source.place;
    const chart = this.edit;
    chart.source = area;
    chart.series = deriveSeries(area, by, (row, column) => this.context.cells.value(sheet, row, column));
  }

  Delete(): void {
    const state = sheetState(this.context.engine.sheet(this.sheetId));
    const { edit } = this;
    state.charts = state.charts.filter((chart) => chart !== edit);
  }

  get state(): ChartState {
    const { charts } = sheetState(this.context.engine.sheet(this.sheetId));
    const found = charts.find((chart) => chart.id === this.id);
    if (!found) throw notFound("such chart any more");
    return found;
  }

  /** The state for changing it. @throws ExcelError `AccessDenied` on a sheet protected against it */
  get edit(): ChartState {
    requireAllowed(this.context.engine.sheet(this.sheetId), "allowEditObjects", "charts cannot be changed");
    return this.state;
  }

  private areaOf(cell: unknown): ChartState["at"] {
    if (cell instanceof Range) return cell.place.area;
    return new Worksheet(this.context, this.sheetId).GetRange(cell).place.area;
  }
}

/** `Excel.ChartTitle`. */
class ChartTitle extends HostObject {
  readonly excelName = "ChartTitle";

  constructor(private readonly chart: Chart) {
    super();
  }

  get Text(): unknown {
    return this.chart.state.title;
  }

  set Text(value: unknown) {
    if (typeof value !== "string") throw invalidArgument("text");
    this.chart.edit.title = value;
  }

  get Visible(): unknown {
    return this.chart.state.titleVisible;
  }

  set Visible(value: unknown) {
    if (typeof value !== "boolean") throw invalidArgument("true or false");
    this.chart.edit.titleVisible = value;
  }
}

/** `Excel.ChartLegend`. */
class ChartLegend extends HostObject {
  readonly excelName = "ChartLegend";

  constructor(private readonly chart: Chart) {
    super();
  }

  get Visible(): unknown {
    return this.chart.state.legendVisible;
  }

  set Visible(value: unknown) {
    if (typeof value !== "boolean") throw invalidArgument("true or false");
    this.chart.edit.legendVisible = value;
  }

  get Position(): unknown {
    return this.chart.state.legendPosition;
  }

  set Position(value: unknown) {
    if (!["Top", "Bottom", "Left", "Right", "Corner"].includes(String(value)))
      throw invalidArgument("a position");
    this.chart.edit.legendPosition = String(value);
  }
}
