import type { Area } from "../../../workbook/WorkbookPlan";
import { formatArea } from "./address";
import type { Cells } from "./Cells";
import { valueType, type PlainValue } from "./cellValue";
import type { Engine } from "./Engine";
import { eventType, type Events } from "./Events";
import type { Recalculation } from "./Recalculation";

/** Where a change comes from, as Excel's events say it: this workbook, not a co-author's. */
export const local = { source: "Local" } as const;

/** Of a single cell: what it held before, and where it is. */
interface Single {
  readonly before?: PlainValue;
  readonly at?: { readonly row: number; readonly column: number };
}

interface Change extends Single {
  readonly sheetId: string;
  readonly address: string;
  readonly changeType: string;
  readonly triggerSource: "ThisLocalAddin" | "Unknown";
  /** The user whose add-in did it; `undefined` for the person at the grid. */
  readonly author: object | undefined;
}

/** Changes of cells, told as Excel's events once the formulas that depend on them are worked out. */
export class ChangeQueue {
  private pending: Change[] = [];

  constructor(
    private readonly engine: Engine,
    private readonly cells: Cells,
    private readonly events: Events,
    private readonly recalculation: Recalculation,
  ) {}

  /** Another workbook is open: nobody is told of the old one. */
  clear(): void {
    this.pending = [];
  }

  add(sheetId: string, areas: readonly Area[], single: Single = {}, changeType = "RangeEdited"): void {
    if (areas.length === 0) return;
    const address = areas.map((area) => formatArea(area)).join(",");
    const triggerSource = this.engine.isWriting ? "ThisLocalAddin" : "Unknown";
    const author = this.engine.writer;
    const last = this.pending.at(-1);
    // Filling a cell clears and sets it: one change for whoever listens.
    const again = last?.address === address && last.sheetId === sheetId && last.changeType === changeType;
    if (again && last.triggerSource === triggerSource && last.author === author) return;
    this.pending.push({ sheetId, address, changeType, triggerSource, author, ...single });
    if (this.pending.length === 1)
      queueMicrotask(() => void this.recalculation.settled().then(() => this.raise()));
  }

  private raise(): void {
    const changes = this.pending;
    this.pending = [];
    for (const { sheetId, address, changeType, triggerSource, author, before, at } of changes) {
      const sheet = this.engine.workbook.getSheetBySheetId(sheetId);
      if (!sheet) continue;
      const after = at && this.cells.value(sheet, at.row, at.column);
      const details =
        before === undefined || after === undefined
          ? {}
          : {
              valueBefore: before,
              valueAfter: after,
              valueTypeBefore: valueType(before),
              valueTypeAfter: valueType(after),
            };
      const args = {
        ...local,
        ...details,
        address,
        changeType,
        triggerSource,
        shiftDirection: "None",
        referenceId: `${sheetId}!${address}`,
      };
      this.events.ofSheet(eventType.worksheetChanged, sheetId, args, author);
    }
  }
}
