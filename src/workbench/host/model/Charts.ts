import { deriveSeries } from "../engine/chartSeries";
import { requireAllowed } from "../engine/protection";
import { sheetState, type ChartState } from "../engine/sheetState";
import { invalidArgument, notAvailable, notFound } from "../protocol/ExcelError";
import { HostCollection, type HostObject } from "../protocol/HostObject";
import { Chart } from "./Chart";
import type { HostContext } from "./HostContext";
import { Range } from "./Range";

const kinds = ["BarClustered", "ColumnClustered", "Line", "Pie"];

/** `Excel.ChartCollection`: the charts of a sheet. */
export class Charts extends HostCollection {
  readonly excelName = "ChartCollection";

  constructor(
    private readonly context: HostContext,
    private readonly sheetId: string,
  ) {
    super();
  }

  list(): readonly Chart[] {
    return this.states.map((state) => new Chart(this.context, this.sheetId, state.id));
  }

  find(key: unknown): Chart | null {
    const state = this.states.find((each) => each.id === key || each.name === key);
    return state ? new Chart(this.context, this.sheetId, state.id) : null;
  }

  get Count(): number {
    return this.states.length;
  }

  /** @throws ExcelError `ApiNotAvailable` for kinds of charts other than bars, columns, lines and pies */
  Add(type: unknown, source: unknown, seriesBy: unknown): Chart {
    const chartType = kinds.find((kind) => kind === type);
    if (!chartType) throw notAvailable(`ChartCollection.add of the type ${String(type)}`);
    if (!(source instanceof Range)) throw invalidArgument("a range as the source of a chart");
    const by = seriesBy ?? "Auto";
    if (by !== "Auto" && by !== "Columns" && by !== "Rows") throw invalidArgument("seriesBy");
    const sheet = this.context.engine.sheet(this.sheetId);
    requireAllowed(sheet, "allowEditObjects", "charts cannot be added");
    const state = sheetState(sheet);
    const number = state.nextChart++;
    const { area } = source.place;
    const series = deriveSeries(area, by, (row, column) =>
      this.context.cells.value(source.place.sheet, row, column),
    );
    const chart: ChartState = {
      id: `{chart-${this.sheetId}-${number}}`,
      name: `Chart ${number}`,
      chartType,
      source: area,
      seriesBy: by,
      title: series.length === 1 ? (series[0]?.name ?? "") : "Chart Title",
      titleVisible: true,
      legendVisible: series.length > 1,
      legendPosition: "Bottom",
      at: { row: area.row, column: area.column + area.columns + 1, rows: 15, columns: 8 },
      series,
    };
    state.charts.push(chart);
    return new Chart(this.context, this.sheetId, chart.id);
  }

  GetCount(): number {
    return this.Count;
  }

  GetItem(name: unknown): HostObject {
    const found = this.find(name);
    if (!found) throw notFound(`chart "${String(name)}"`);
    return found;
  }

  GetItemOrNullObject(name: unknown): HostObject | null {
    return this.find(name);
  }

  GetItemAt(index: unknown): HostObject {
    const found = this.list()[Number(index)];
    if (!found) throw notFound(`chart ${String(index)}`);
    return found;
  }

  private get states(): readonly ChartState[] {
    return sheetState(this.context.engine.sheet(this.sheetId)).charts;
  }
}
