import { colourOf } from "../engine/colour";
import type { Format } from "../engine/Formats";
import type { FormatLook } from "../engine/formatRule";
import { invalidArgument } from "../protocol/ExcelError";
import { HostObject } from "../protocol/HostObject";

/** What a look belongs to: a conditional format. */
interface Owner {
  read(): Format;
  write(change: Partial<Format>): void;
}

/** `Excel.ConditionalRangeFormat`: how cells look that a conditional format meets. */
export class ConditionalLook extends HostObject {
  readonly excelName = "ConditionalRangeFormat";

  constructor(private readonly owner: Owner) {
    super();
  }

  get Font(): HostObject {
    return new LookFont(this.owner);
  }

  get Fill(): HostObject {
    return new LookFill(this.owner);
  }

  get NumberFormat(): unknown {
    return this.owner.read().look.numberFormat ?? null;
  }

  set NumberFormat(value: unknown) {
    if (typeof value !== "string") throw invalidArgument("a number format");
    change(this.owner, { numberFormat: value });
  }
}

/** `Excel.ConditionalRangeFont`. */
class LookFont extends HostObject {
  readonly excelName = "ConditionalRangeFont";

  constructor(private readonly owner: Owner) {
    super();
  }

  get Color(): unknown {
    return this.owner.read().look.colour ?? "";
  }

  set Color(value: unknown) {
    change(this.owner, { colour: colourOf(value) });
  }

  get Bold(): unknown {
    return isOn(this.owner, "bold");
  }

  set Bold(value: unknown) {
    turn(this.owner, "bold", value);
  }

  get Italic(): unknown {
    return isOn(this.owner, "italic");
  }

  set Italic(value: unknown) {
    turn(this.owner, "italic", value);
  }

  get Strikethrough(): unknown {
    return isOn(this.owner, "strikethrough");
  }

  set Strikethrough(value: unknown) {
    turn(this.owner, "strikethrough", value);
  }
}

/** `Excel.ConditionalRangeFill`. */
class LookFill extends HostObject {
  readonly excelName = "ConditionalRangeFill";

  constructor(private readonly owner: Owner) {
    super();
  }

  get Color(): unknown {
    return this.owner.read().look.fill ?? "";
  }

  set Color(value: unknown) {
    change(this.owner, { fill: colourOf(value) });
  }
}

type Mark = "bold" | "italic" | "strikethrough";

/** `null` where the format says nothing of it. */
function isOn(owner: Owner, mark: Mark): boolean | null {
  return owner.read().look[mark] ?? null;
}

function turn(owner: Owner, mark: Mark, value: unknown): void {
  if (typeof value !== "boolean") throw invalidArgument("true or false");
  change(owner, { [mark]: value });
}

function change(owner: Owner, look: FormatLook): void {
  owner.write({ look: { ...owner.read().look, ...look } });
}
