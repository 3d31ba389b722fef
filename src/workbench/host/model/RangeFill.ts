import { colourOf } from "../engine/colour";
import { HostObject } from "../protocol/HostObject";
import type { CellLooks } from "./CellLooks";

/** `Excel.RangeFill`. */
export class RangeFill extends HostObject {
  readonly excelName = "RangeFill";

  constructor(private readonly looks: CellLooks) {
    super();
  }

  /** White where there is no fill; empty where the cells differ. */
  get Color(): unknown {
    const fill = this.looks.shared("fill");
    return fill === null ? "" : fill || "#FFFFFF";
  }

  set Color(value: unknown) {
    this.looks.set({ fill: colourOf(value) });
  }

  Clear(): void {
    this.looks.set({ fill: "" });
  }
}
