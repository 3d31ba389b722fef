import type { IBorderData } from "@univerjs/core";
import type { Area } from "../../../workbook/WorkbookPlan";
import {
  borderOf,
  lineOf,
  lineStyles,
  lineWeights,
  noLine,
  type BorderLine,
  type StylePatch,
} from "../engine/cellStyle";
import { colourOf } from "../engine/colour";
import { requireAllowed } from "../engine/protection";
import { invalidArgument } from "../protocol/ExcelError";
import { HostObject } from "../protocol/HostObject";
import type { HostContext } from "./HostContext";
import type { Place } from "./Place";

/** `Excel.RangeBorder`: one edge of every area of the range. */
export class RangeBorder extends HostObject {
  readonly excelName = "RangeBorder";

  constructor(
    private readonly context: HostContext,
    private readonly place: Place,
    private readonly edge: string,
  ) {
    super();
  }

  override identity(): Record<string, unknown> {
    return { _Id: this.edge };
  }

  get SideIndex(): string {
    return this.edge;
  }

  get Style(): unknown {
    return this.line().style;
  }

  set Style(value: unknown) {
    if (typeof value !== "string" || !lineStyles.includes(value)) throw invalidArgument("a line style");
    this.draw({ style: value });
  }

  get Weight(): unknown {
    return this.line().weight;
  }

  set Weight(value: unknown) {
    if (typeof value !== "string" || !lineWeights.includes(value)) throw invalidArgument("a line weight");
    this.draw({ weight: value });
  }

  get Color(): unknown {
    return this.line().colour;
  }

  set Color(value: unknown) {
    this.draw({ colour: colourOf(value) });
  }

  /** The line of the first cell that has this edge. */
  private line(): BorderLine {
    const { sheet, areas } = this.place;
    for (const area of areas)
      for (let row = area.row; row < area.row + Math.min(area.rows, 2); row += 1)
        for (let column = area.column; column < area.column + Math.min(area.columns, 2); column += 1)
          for (const side of sidesAt(this.edge, area, row, column))
            return lineOf(this.context.cells.style(sheet, row, column), side);
    const [last] = areas.slice(-1);
    if (!last) return noLine;
    const [row, column] = [last.row + last.rows - 1, last.column + last.columns - 1];
    const [side] = sidesAt(this.edge, last, row, column);
    return side ? lineOf(this.context.cells.style(sheet, row, column), side) : noLine;
  }

  /** A weight or a colour alone draws a thin line, as in Excel. */
  private draw(change: Partial<BorderLine>): void {
    const { sheet, areas } = this.place;
    requireAllowed(sheet, "allowFormatCells", "borders cannot be changed");
    this.context.cells.restyle(sheet, areas, (area, row, column): StylePatch | null => {
      const sides = sidesAt(this.edge, area, row, column);
      if (sides.length === 0) return null;
      const style = this.context.cells.style(sheet, row, column);
      const bd = Object.fromEntries(
        sides.map((side) => {
          const old = lineOf(style, side);
          const drawn =
            change.style === undefined && old.style === "None" ? { ...old, style: "Continuous" } : old;
          return [side, borderOf({ ...drawn, ...change })];
        }),
      );
      return { bd: bd as IBorderData };
    });
  }
}

/** The sides of a cell that belong to an edge of its area. A line between two cells is kept by both. */
function sidesAt(edge: string, area: Area, row: number, column: number): ("t" | "b" | "l" | "r")[] {
  const first = { row: row === area.row, column: column === area.column };
  const last = { row: row === area.row + area.rows - 1, column: column === area.column + area.columns - 1 };
  switch (edge) {
    case "EdgeTop":
      return first.row ? ["t"] : [];
    case "EdgeBottom":
      return last.row ? ["b"] : [];
    case "EdgeLeft":
      return first.column ? ["l"] : [];
    case "EdgeRight":
      return last.column ? ["r"] : [];
    case "InsideHorizontal":
      return [...(first.row ? [] : (["t"] as const)), ...(last.row ? [] : (["b"] as const))];
    default:
      return [...(first.column ? [] : (["l"] as const)), ...(last.column ? [] : (["r"] as const))];
  }
}
