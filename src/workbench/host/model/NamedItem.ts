import type { IDefinedNamesServiceParam } from "@univerjs/engine-formula";
import { formatArea, quoteSheet } from "../engine/address";
import { invalidArgument, notFound } from "../protocol/ExcelError";
import { HostObject } from "../protocol/HostObject";
import type { HostContext } from "./HostContext";
import { formulaReference } from "./NamedItems";
import { Range } from "./Range";
import { Worksheet } from "./Worksheet";

/** `Excel.NamedItem`. */
export class NamedItem extends HostObject {
  readonly excelName = "NamedItem";

  constructor(
    private readonly context: HostContext,
    private readonly scope: string | null,
    private readonly name: string,
  ) {
    super();
  }

  override identity(): Record<string, unknown> {
    return { _Id: this.name };
  }

  get Name(): string {
    return this.item.name;
  }

  get Scope(): string {
    return this.scope === null ? "Workbook" : "Worksheet";
  }

  get Type(): string {
    if (this.area) return "Range";
    return this.isLost ? "Error" : "String";
  }

  /** The cells, `#REF!` once they are gone, or the formula as it is. */
  get Value(): unknown {
    return this.Formula.replace(/^=/, "");
  }

  get Formula(): string {
    const { area } = this;
    if (area) {
      const sheet = this.context.engine.sheet(area.sheetId).getName();
      return `=${quoteSheet(sheet)}!${formatArea(area.area, true)}`;
    }
    return this.isLost ? "=#REF!" : `=${this.item.formulaOrRefString.replace(/^=/, "")}`;
  }

  set Formula(value: string) {
    this.set({ formulaOrRefString: formulaReference(this.context, value) });
  }

  get Visible(): unknown {
    return this.item.hidden !== true;
  }

  set Visible(value: unknown) {
    if (typeof value !== "boolean") throw invalidArgument("true or false");
    this.set({ hidden: !value });
  }

  get Comment(): unknown {
    return this.item.comment ?? "";
  }

  set Comment(value: unknown) {
    if (typeof value !== "string" || value.length > 255)
      throw invalidArgument("a comment of at most 255 characters");
    this.set({ comment: value });
  }

  get Worksheet(): HostObject {
    if (this.scope === null) throw notFound(`worksheet of the name ${this.name}`);
    return new Worksheet(this.context, this.scope);
  }

  get WorksheetOrNullObject(): HostObject | null {
    return this.scope === null ? null : this.Worksheet;
  }

  GetRange(): HostObject {
    const range = this.GetRangeOrNullObject();
    if (!range) throw notFound(`cells of the name ${this.name}`);
    return range;
  }

  GetRangeOrNullObject(): HostObject | null {
    const { area } = this;
    return area && new Range(this.context, area.sheetId, area.area);
  }

  Delete(): void {
    this.context.names.remove(this.item);
  }

  private get item(): IDefinedNamesServiceParam {
    const item = this.context.names.find(this.name, this.scope);
    if (!item) throw notFound(`name "${this.name}"`);
    return item;
  }

  private get area(): ReturnType<HostContext["names"]["area"]> {
    return this.context.names.area(this.item);
  }

  private get isLost(): boolean {
    const refersTo = this.item.formulaOrRefString;
    return refersTo.includes("#REF!") || (!refersTo.startsWith("=") && !this.area);
  }

  private set(change: Partial<IDefinedNamesServiceParam>): void {
    this.context.names.set({ ...this.item, ...change });
  }
}
