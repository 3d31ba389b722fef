import { BooleanNumber, generateRandomId, mergeWorksheetSnapshotWithDefault } from "@univerjs/core";
import { InsertSheetMutation } from "@univerjs/sheets";
import { ExcelError, invalidArgument } from "../protocol/ExcelError";
import { HostCollection } from "../protocol/HostObject";
import type { HostContext } from "./HostContext";
import { Worksheet } from "./Worksheet";

/** What a new sheet has; it grows as it is filled. Excel's own sizes: 15 points high, 8.43 characters wide. */
export const newSheet = { rowCount: 200, columnCount: 26, defaultRowHeight: 20, defaultColumnWidth: 64 };

/** `Excel.WorksheetCollection`. */
export class Worksheets extends HostCollection {
  readonly excelName = "WorksheetCollection";

  constructor(private readonly context: HostContext) {
    super();
  }

  list(): readonly Worksheet[] {
    return this.context.engine.workbook.getSheets().map((sheet) => this.at(sheet.getSheetId()));
  }

  find(key: unknown): Worksheet | null {
    if (typeof key !== "string") throw invalidArgument("the name or id of a worksheet");
    const { workbook } = this.context.engine;
    const sheet = workbook.getSheetBySheetId(key) ?? this.context.engine.sheetNamed(key);
    return sheet ? this.at(sheet.getSheetId()) : null;
  }

  /** @throws ExcelError `InvalidArgument` for a name no sheet can have, `ItemAlreadyExists` */
  Add(name: unknown): Worksheet {
    const given = name === null || name === undefined ? this.freeName() : name;
    const id = generateRandomId(10);
    const index = this.context.engine.workbook.getSheets().length;
    const checked = freeSheetName(this.context, given, null);
    const sheet = mergeWorksheetSnapshotWithDefault({ ...newSheet, id, name: checked });
    this.context.engine.run(InsertSheetMutation.id, { index, sheet });
    return this.at(id);
  }

  GetActiveWorksheet(): Worksheet {
    return this.at(this.context.engine.workbook.getActiveSheet().getSheetId());
  }

  GetItemOrNullObject(key: unknown): Worksheet | null {
    return this.find(key);
  }

  GetCount(visibleOnly: unknown): number {
    return this.some(visibleOnly).length;
  }

  GetFirst(visibleOnly: unknown): Worksheet | null {
    return this.some(visibleOnly)[0] ?? null;
  }

  GetLast(visibleOnly: unknown): Worksheet | null {
    return this.some(visibleOnly).at(-1) ?? null;
  }

  _RegisterDataChangedEvent(): void {}
  _UnregisterDataChangedEvent(): void {}
  _RegisterSelectionChangedEvent(): void {}
  _UnregisterSelectionChangedEvent(): void {}
  _RegisterAddedEvent(): void {}
  _UnregisterAddedEvent(): void {}
  _RegisterDeletedEvent(): void {}
  _UnregisterDeletedEvent(): void {}
  _RegisterActivatedEvent(): void {}
  _UnregisterActivatedEvent(): void {}
  _RegisterDeactivatedEvent(): void {}
  _UnregisterDeactivatedEvent(): void {}

  private some(visibleOnly: unknown): readonly Worksheet[] {
    return this.context.engine.workbook
      .getSheets()
      .filter((sheet) => visibleOnly !== true || sheet.isSheetHidden() !== BooleanNumber.TRUE)
      .map((sheet) => this.at(sheet.getSheetId()));
  }

  private freeName(): string {
    for (let number = this.context.engine.workbook.getSheets().length + 1; ; number += 1)
      if (!this.context.engine.sheetNamed(`Sheet${number}`)) return `Sheet${number}`;
  }

  private at(sheetId: string): Worksheet {
    return new Worksheet(this.context, sheetId);
  }
}

/**
 * A name that a sheet may take.
 * @throws ExcelError `InvalidArgument` for a name no sheet can have, `ItemAlreadyExists` for one another sheet has
 */
export function freeSheetName({ engine }: HostContext, name: unknown, ownId: string | null): string {
  const bad =
    typeof name !== "string" ||
    name.length === 0 ||
    name.length > 31 ||
    /[:\\/?*[\]]|^'|'$/.test(name) ||
    name.toLowerCase() === "history";
  if (bad) throw invalidArgument(`the worksheet name ${String(name)}`);
  const other = engine.sheetNamed(name);
  if (other && other.getSheetId() !== ownId)
    throw new ExcelError("ItemAlreadyExists", `A worksheet of the name ${name} is there already.`);
  return name;
}
