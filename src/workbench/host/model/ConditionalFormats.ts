import type { FormatContent } from "../engine/formatRule";
import { requireAllowed } from "../engine/protection";
import { notAvailable, notFound } from "../protocol/ExcelError";
import { HostCollection, type HostObject } from "../protocol/HostObject";
import { ConditionalFormat } from "./ConditionalFormat";
import type { HostContext } from "./HostContext";
import type { Place } from "./Place";

/** `Excel.ConditionalFormatCollection`: formats of these cells, first the one that wins. */
export class ConditionalFormats extends HostCollection {
  readonly excelName = "ConditionalFormatCollection";

  constructor(
    private readonly context: HostContext,
    private readonly place: Place,
  ) {
    super();
  }

  list(): readonly ConditionalFormat[] {
    return this.context.formats
      .within(this.place.sheetId, this.place.areas)
      .map(({ id }) => new ConditionalFormat(this.context, this.place.sheetId, id));
  }

  find(key: unknown): HostObject | null {
    return this.list().find((format) => format.Id === key) ?? null;
  }

  /** @throws ExcelError `ApiNotAvailable` for kinds other than formulas, cell values and text */
  Add(type: unknown): HostObject {
    const when = fresh[String(type)];
    if (!when) throw notAvailable(`ConditionalFormatCollection.add of the type ${String(type)}`);
    const { sheet, sheetId, areas } = this.place;
    requireAllowed(sheet, "allowFormatCells", "conditional formats cannot be added");
    const id = this.context.formats.add(sheet, areas, { when, look: {} });
    return new ConditionalFormat(this.context, sheetId, id);
  }

  ClearAll(): void {
    requireAllowed(this.place.sheet, "allowFormatCells", "conditional formats cannot be cleared");
    this.context.formats.clear(this.place.sheet, this.place.areas);
  }

  GetCount(): number {
    return this.list().length;
  }

  GetItemAt(index: unknown): HostObject {
    const item = this.list()[Number(index)];
    if (!item) throw notFound(`conditional format ${String(index)}`);
    return item;
  }

  GetItemOrNullObject(id: unknown): HostObject | null {
    return this.find(id);
  }
}

/** What a format is before its rule was set: it applies nowhere. */
const fresh: Readonly<Record<string, FormatContent["when"]>> = {
  Custom: { type: "Custom", formula: "" },
  CellValue: { type: "CellValue", operator: "EqualTo", formula1: "" },
  ContainsText: { type: "ContainsText", operator: "Contains", text: "" },
};
