import type { ChartState } from "../engine/sheetState";
import { colourOf } from "../engine/colour";
import { invalidArgument, notFound } from "../protocol/ExcelError";
import { HostCollection, HostObject } from "../protocol/HostObject";
import type { Chart } from "./Chart";
import { Range } from "./Range";

/** `Excel.ChartSeriesCollection`. */
export class ChartSeriesList extends HostCollection {
  readonly excelName = "ChartSeriesCollection";

  constructor(
    private readonly sheetId: string,
    private readonly chart: Chart,
  ) {
    super();
  }

  list(): readonly ChartSeries[] {
    return this.chart.state.series.map((_, index) => new ChartSeries(this.sheetId, this.chart, index));
  }

  find(): null {
    return null;
  }

  get Count(): number {
    return this.chart.state.series.length;
  }

  Add(name: unknown): ChartSeries {
    const series = this.chart.edit.series;
    const values = { row: 0, column: 0, rows: 1, columns: 1 };
    series.push({
      name: String(name ?? `Series${series.length + 1}`),
      values,
      categories: null,
      colour: null,
      labels: false,
    });
    return new ChartSeries(this.sheetId, this.chart, series.length - 1);
  }

  GetCount(): number {
    return this.Count;
  }

  GetItemAt(index: unknown): ChartSeries {
    const found = this.list()[Number(index)];
    if (!found) throw notFound(`series ${String(index)} of the chart`);
    return found;
  }
}

/** `Excel.ChartSeries`: its values and categories stand in cells of the chart's own sheet. */
class ChartSeries extends HostObject {
  readonly excelName = "ChartSeries";

  constructor(
    private readonly sheetId: string,
    private readonly chart: Chart,
    private readonly index: number,
  ) {
    super();
  }

  get Name(): unknown {
    return this.at(this.chart.state).name;
  }

  set Name(value: unknown) {
    if (typeof value !== "string") throw invalidArgument("text");
    this.at(this.chart.edit).name = value;
  }

  get HasDataLabels(): unknown {
    return this.at(this.chart.state).labels;
  }

  set HasDataLabels(value: unknown) {
    if (typeof value !== "boolean") throw invalidArgument("true or false");
    this.at(this.chart.edit).labels = value;
  }

  get Format(): HostObject {
    return new SeriesFormat((colour) => {
      this.at(this.chart.edit).colour = colour;
    });
  }

  SetValues(range: unknown): void {
    this.at(this.chart.edit).values = this.own(range).place.area;
  }

  SetXAxisValues(range: unknown): void {
    this.at(this.chart.edit).categories = this.own(range).place.area;
  }

  Delete(): void {
    const chart = this.chart.edit;
    chart.series = chart.series.filter((each) => each !== this.at(chart));
  }

  private at(state: ChartState): ChartState["series"][number] {
    const found = state.series[this.index];
    if (!found) throw notFound(`series ${this.index} of the chart`);
    return found;
  }

  private own(range: unknown): Range {
    if (range instanceof Range && range.place.sheetId === this.sheetId) return range;
    throw invalidArgument("a range of the chart's own sheet");
  }
}

/** `Excel.ChartSeriesFormat`. */
class SeriesFormat extends HostObject {
  readonly excelName = "ChartSeriesFormat";

  constructor(private readonly paint: (colour: string) => void) {
    super();
  }

  get Fill(): HostObject {
    return new SeriesFill(this.paint);
  }
}

/** `Excel.ChartFill`. */
class SeriesFill extends HostObject {
  readonly excelName = "ChartFill";

  constructor(private readonly paint: (colour: string) => void) {
    super();
  }

  SetSolidColor(colour: unknown): void {
    this.paint(colourOf(colour));
  }
}
