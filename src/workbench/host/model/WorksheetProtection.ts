import type { Worksheet as Sheet } from "@univerjs/core";
import { sheetState } from "../engine/sheetState";
import { accessDenied, ExcelError, invalidArgument } from "../protocol/ExcelError";
import { HostObject } from "../protocol/HostObject";

const defaults = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

/** `Excel.WorksheetProtection`. */
export class WorksheetProtection extends HostObject {
  readonly excelName = "WorksheetProtection";

  constructor(private readonly sheet: Sheet) {
    super();
  }

  get Protected(): boolean {
    return sheetState(this.sheet).protection !== null;
  }

  get Options(): unknown {
    return sheetState(this.sheet).protection?.options ?? null;
  }

  /** @throws ExcelError `InvalidOperation` on a sheet that is protected already, as in Excel */
  Protect(options: unknown, password: unknown): void {
    if (this.Protected) throw new ExcelError("InvalidOperation", "The worksheet is protected already.");
    const given = (options ?? {}) as Readonly<Record<string, unknown>>;
    for (const [name, value] of Object.entries(given))
      if (!(name in defaults) || typeof value !== typeof defaults[name as keyof typeof defaults])
        throw invalidArgument(`the protection option ${name}`);
    sheetState(this.sheet).protection = {
      options: { ...defaults, ...given },
      password: typeof password === "string" && password !== "" ? password : null,
    };
  }

  /** @throws ExcelError `AccessDenied` for a wrong password */
  Unprotect(password: unknown): void {
    const state = sheetState(this.sheet);
    if (state.protection?.password && state.protection.password !== password)
      throw accessDenied("the password is wrong");
    state.protection = null;
  }
}
