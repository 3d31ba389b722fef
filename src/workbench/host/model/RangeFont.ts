import { colourOf } from "../engine/colour";
import { invalidArgument } from "../protocol/ExcelError";
import { HostObject } from "../protocol/HostObject";
import type { CellLooks } from "./CellLooks";

/** `Excel.RangeFont`. */
export class RangeFont extends HostObject {
  readonly excelName = "RangeFont";

  constructor(private readonly looks: CellLooks) {
    super();
  }

  get Bold(): unknown {
    return this.looks.shared("bold");
  }

  set Bold(value: unknown) {
    this.looks.set({ bold: onOff(value) });
  }

  get Italic(): unknown {
    return this.looks.shared("italic");
  }

  set Italic(value: unknown) {
    this.looks.set({ italic: onOff(value) });
  }

  get Strikethrough(): unknown {
    return this.looks.shared("strikethrough");
  }

  set Strikethrough(value: unknown) {
    this.looks.set({ strikethrough: onOff(value) });
  }

  get Underline(): unknown {
    return this.looks.shared("underline");
  }

  set Underline(value: unknown) {
    if (value !== "None" && value !== "Single") throw invalidArgument("None or Single");
    this.looks.set({ underline: value });
  }

  get Size(): unknown {
    return this.looks.shared("size");
  }

  set Size(value: unknown) {
    if (typeof value !== "number" || value < 1 || value > 409) throw invalidArgument("a size from 1 to 409");
    this.looks.set({ size: value });
  }

  get Color(): unknown {
    return this.looks.shared("colour") ?? "";
  }

  set Color(value: unknown) {
    this.looks.set({ colour: colourOf(value) });
  }

  get Name(): unknown {
    return this.looks.shared("fontName");
  }

  set Name(value: unknown) {
    if (typeof value !== "string" || value === "") throw invalidArgument("the name of a font");
    this.looks.set({ fontName: value });
  }
}

function onOff(value: unknown): boolean {
  if (typeof value === "boolean") return value;
  throw invalidArgument("true or false");
}
