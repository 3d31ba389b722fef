import type { IBorderData } from "@univerjs/core";
import type { Area } from "../../../workbook/WorkbookPlan";
import { borderOf, lineOf, lineStyles, lineWeights, noLine, type BorderLine } from "../engine/cellStyle";
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
    const [first] = areas.flatMap((area) => linesAlong(this.edge, area));
    return first ? lineOf(this.context.cells.style(sheet, first[1].row, first[1].column), first[0]) : noLine;
  }

  /** A weight or a colour alone draws a thin line, as in Excel. */
  private draw(change: Partial<BorderLine>): void {
    const { sheet, areas } = this.place;
    requireAllowed(sheet, "allowFormatCells", "borders cannot be changed");
    const bySide = new Map<Side, Area[]>();
    for (const area of areas)
      for (const [side, part] of linesAlong(this.edge, area)) {
        const parts = bySide.get(side);
        if (parts) parts.push(part);
        else bySide.set(side, [part]);
      }
    for (const [side, parts] of bySide) {
      this.context.looks.change(sheet, parts, {
        name: `${side} ${JSON.stringify(change)}`,
        of: (style) => {
          const old = lineOf(style, side);
          const drawn =
            change.style === undefined && old.style === "None" ? { ...old, style: "Continuous" } : old;
          return { bd: { [side]: borderOf({ ...drawn, ...change }) } as IBorderData };
        },
      });
    }
  }
}

type Side = "t" | "b" | "l" | "r";

/** Where an edge of an area lies: on which side of which cells. A line between two cells is kept by both. */
function linesAlong(edge: string, area: Area): readonly (readonly [Side, Area])[] {
  return edgeLines(edge, area).filter(([, part]) => part.rows > 0 && part.columns > 0);
}

function edgeLines(edge: string, area: Area): readonly (readonly [Side, Area])[] {
  const { row, column, rows, columns } = area;
  switch (edge) {
    case "EdgeTop":
      return [["t", { ...area, rows: 1 }]];
    case "EdgeBottom":
      return [["b", { ...area, row: row + rows - 1, rows: 1 }]];
    case "EdgeLeft":
      return [["l", { ...area, columns: 1 }]];
    case "EdgeRight":
      return [["r", { ...area, column: column + columns - 1, columns: 1 }]];
    case "InsideHorizontal":
      return [
        ["t", { ...area, row: row + 1, rows: rows - 1 }],
        ["b", { ...area, rows: rows - 1 }],
      ];
    case "InsideVertical":
      return [
        ["l", { ...area, column: column + 1, columns: columns - 1 }],
        ["r", { ...area, columns: columns - 1 }],
      ];
    default:
      return [];
  }
}
