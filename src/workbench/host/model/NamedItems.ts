import { formatArea, parseAddress, quoteSheet } from "../engine/address";
import { ExcelError, invalidArgument } from "../protocol/ExcelError";
import { HostCollection, type HostObject } from "../protocol/HostObject";
import type { HostContext } from "./HostContext";
import { NamedItem } from "./NamedItem";
import { Range } from "./Range";

/** `Excel.NamedItemCollection`: names of the workbook, or of one sheet. */
export class NamedItems extends HostCollection {
  readonly excelName = "NamedItemCollection";

  constructor(
    private readonly context: HostContext,
    private readonly scope: string | null,
  ) {
    super();
  }

  list(): readonly HostObject[] {
    return this.context.names
      .list(this.scope)
      .sort((a, b) => a.name.localeCompare(b.name, "en"))
      .map((name) => new NamedItem(this.context, this.scope, name.name));
  }

  find(key: unknown): HostObject | null {
    if (typeof key !== "string") throw invalidArgument("a name");
    const found = this.context.names.find(key, this.scope);
    return found && new NamedItem(this.context, this.scope, found.name);
  }

  /** @throws ExcelError `InvalidArgument` for a name or reference Excel refuses, `ItemAlreadyExists` */
  Add(name: unknown, reference: unknown, comment: unknown): HostObject {
    if (typeof name !== "string" || !isName(name)) throw invalidArgument(`the name ${String(name)}`);
    if (this.context.names.find(name, this.scope))
      throw new ExcelError("ItemAlreadyExists", `The name ${name} is there already.`);
    const refersTo = this.refersTo(reference);
    this.context.names.add(name, refersTo, this.scope, typeof comment === "string" ? comment : "");
    return new NamedItem(this.context, this.scope, name);
  }

  GetItemOrNullObject(name: unknown): HostObject | null {
    return this.find(name);
  }

  GetCount(): number {
    return this.context.names.list(this.scope).length;
  }

  private refersTo(reference: unknown): string {
    if (reference instanceof Range) {
      const { sheetId, area } = reference.place;
      return this.context.names.refersTo({ sheetId, area });
    }
    return formulaReference(this.context, reference);
  }
}

/**
 * A formula as a name holds it: cells without their `=`, anything else with it.
 * @throws ExcelError `InvalidArgument`
 */
export function formulaReference({ engine, cells }: HostContext, reference: unknown): string {
  if (typeof reference !== "string" || !/^=./s.test(reference) || !cells.isFormula(reference))
    throw invalidArgument("a range, or a formula beginning with =");
  const address = parseAddress(reference.slice(1));
  if (!address) return reference;
  const sheet = address.sheet ?? engine.workbook.getActiveSheet().getName();
  if (!engine.sheetNamed(sheet)) throw invalidArgument(`the worksheet ${sheet}`);
  return `${quoteSheet(sheet)}!${formatArea(address.area, true)}`;
}

/** Letters, digits, dots and underscores, not beginning with a digit and not like a cell. */
export function isName(name: string): boolean {
  return (
    /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(name) && !/^[a-z]{1,3}\d{1,7}$|^r\d*c\d*$|^[rc]$/i.test(name)
  );
}
