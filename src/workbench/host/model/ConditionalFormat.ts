import { textOperators, valueOperators, type FormatContent } from "../engine/formatRule";
import type { Format } from "../engine/Formats";
import { requireAllowed } from "../engine/protection";
import { invalidArgument, notFound } from "../protocol/ExcelError";
import { HostObject } from "../protocol/HostObject";
import { ConditionalLook } from "./ConditionalLook";
import type { HostContext } from "./HostContext";
import { Range } from "./Range";
import { RangeAreas } from "./RangeAreas";

/** `Excel.ConditionalFormat`. */
export class ConditionalFormat extends HostObject {
  readonly excelName = "ConditionalFormat";

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

  get Type(): string {
    return this.read().when.type;
  }

  /** Its place among the formats of the sheet, from 0. */
  get Priority(): number {
    return this.context.formats.list(this.sheetId).findIndex((format) => format.id === this.id);
  }

  get StopIfTrue(): unknown {
    return this.read().stopIfTrue;
  }

  set StopIfTrue(value: unknown) {
    if (typeof value !== "boolean") throw invalidArgument("true or false");
    this.write({ stopIfTrue: value });
  }

  get Custom(): HostObject {
    return new CustomFormat(this.must("Custom"));
  }

  get CustomOrNullObject(): HostObject | null {
    return this.Type === "Custom" ? this.Custom : null;
  }

  get CellValue(): HostObject {
    return new CellValueFormat(this.must("CellValue"));
  }

  get CellValueOrNullObject(): HostObject | null {
    return this.Type === "CellValue" ? this.CellValue : null;
  }

  get TextComparison(): HostObject {
    return new TextFormat(this.must("ContainsText"));
  }

  get TextComparisonOrNullObject(): HostObject | null {
    return this.Type === "ContainsText" ? this.TextComparison : null;
  }

  GetRange(): HostObject {
    const [area, ...more] = this.read().areas;
    if (!area || more.length > 0) throw notFound("single range of the conditional format");
    return new Range(this.context, this.sheetId, area);
  }

  GetRangeOrNullObject(): HostObject | null {
    return this.read().areas.length === 1 ? this.GetRange() : null;
  }

  GetRanges(): HostObject {
    return new RangeAreas(this.context, this.sheetId, this.read().areas);
  }

  Delete(): void {
    this.writable();
    this.read();
    this.context.formats.remove(this.sheetId, this.id);
  }

  read(): Format {
    const format = this.context.formats.find(this.sheetId, this.id);
    if (!format) throw notFound("such conditional format any more");
    return format;
  }

  write(change: Partial<Format>): void {
    this.writable();
    this.context.formats.set(this.sheetId, { ...this.read(), ...change });
  }

  private must(type: FormatContent["when"]["type"]): ConditionalFormat {
    if (this.Type !== type) throw notFound(`${type} in a conditional format of the type ${this.Type}`);
    return this;
  }

  private writable(): void {
    requireAllowed(
      this.context.engine.sheet(this.sheetId),
      "allowFormatCells",
      "conditional formats cannot be changed",
    );
  }
}

/** `Excel.CustomConditionalFormat`: a formula, relative to the first cell. */
class CustomFormat extends HostObject {
  readonly excelName = "CustomConditionalFormat";

  constructor(private readonly owner: ConditionalFormat) {
    super();
  }

  get Rule(): HostObject {
    return new CustomRule(this.owner);
  }

  get Format(): HostObject {
    return new ConditionalLook(this.owner);
  }
}

/** `Excel.ConditionalFormatRule`. */
class CustomRule extends HostObject {
  readonly excelName = "ConditionalFormatRule";

  constructor(private readonly owner: ConditionalFormat) {
    super();
  }

  get Formula(): unknown {
    const { when } = this.owner.read();
    return when.type === "Custom" ? when.formula : "";
  }

  set Formula(value: unknown) {
    if (typeof value !== "string" || !/^=./s.test(value)) throw invalidArgument("a formula");
    this.owner.write({ when: { type: "Custom", formula: value } });
  }
}

/** `Excel.CellValueConditionalFormat`. */
class CellValueFormat extends HostObject {
  readonly excelName = "CellValueConditionalFormat";

  constructor(private readonly owner: ConditionalFormat) {
    super();
  }

  get Format(): HostObject {
    return new ConditionalLook(this.owner);
  }

  get Rule(): unknown {
    const { when } = this.owner.read();
    if (when.type !== "CellValue") return null;
    return { operator: when.operator, formula1: when.formula1, formula2: when.formula2 };
  }

  set Rule(value: unknown) {
    const { operator, formula1, formula2 } = (value ?? {}) as Readonly<Record<string, unknown>>;
    if (typeof operator !== "string" || !(operator in valueOperators)) throw invalidArgument("the operator");
    if (typeof formula1 !== "string" && typeof formula1 !== "number") throw invalidArgument("formula1");
    const second = formula2 === undefined || formula2 === null ? {} : { formula2: String(formula2) };
    if (operator.endsWith("etween") && !("formula2" in second)) throw invalidArgument("formula2");
    this.owner.write({ when: { type: "CellValue", operator, formula1: String(formula1), ...second } });
  }
}

/** `Excel.TextConditionalFormat`. */
class TextFormat extends HostObject {
  readonly excelName = "TextConditionalFormat";

  constructor(private readonly owner: ConditionalFormat) {
    super();
  }

  get Format(): HostObject {
    return new ConditionalLook(this.owner);
  }

  get Rule(): unknown {
    const { when } = this.owner.read();
    return when.type === "ContainsText" ? { operator: when.operator, text: when.text } : null;
  }

  set Rule(value: unknown) {
    const { operator, text } = (value ?? {}) as Readonly<Record<string, unknown>>;
    if (typeof operator !== "string" || !(operator in textOperators)) throw invalidArgument("the operator");
    if (typeof text !== "string") throw invalidArgument("the text");
    this.owner.write({ when: { type: "ContainsText", operator, text } });
  }
}
