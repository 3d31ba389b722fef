import type { HostEvent } from "../workbook/InspectionHost";
import { inExcel } from "./inExcel";
import type { KnownWorkbook } from "./KnownWorkbook";
import { blockRowAt, placeAt } from "./placeAt";

/** What the watcher needs of the host that owns it. */
export interface Memory {
  readonly recall: () => KnownWorkbook;
  /** Rows or sheets moved: where things stand is unsure until the next read. */
  readonly distrust: () => void;
}

/**
 * Tells of changes and selections with one handler each for the whole workbook, and sends nothing to Excel itself:
 * places come from the last read. Own writes are left out; a co-author's are told like the inspector's.
 */
export async function watchWorkbook(
  memory: Memory,
  listener: (event: HostEvent) => void,
): Promise<() => Promise<void>> {
  const tell = (event: HostEvent): Promise<void> => {
    listener(event);
    return Promise.resolve();
  };
  const handlers = await inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const added = [
      worksheets.onChanged.add(async (change) => {
        if (isOwn(change)) return;
        await tell(toChanged(memory, change));
      }),
      worksheets.onDeleted.add(async () => {
        memory.distrust();
        await tell({ kind: "changed" });
      }),
      worksheets.onSelectionChanged.add(({ worksheetId, address }) =>
        tell(toSelected(memory.recall(), worksheetId, address)),
      ),
      worksheets.onActivated.add(({ worksheetId }) => tell(toSelected(memory.recall(), worksheetId))),
    ];
    await context.sync();
    return added;
  });
  return () => removeHandlers(handlers);
}

/** `triggerSource` says whether this very add-in made the change. */
function isOwn({ triggerSource }: Excel.WorksheetChangedEventArgs): boolean {
  return triggerSource === "ThisLocalAddin";
}

function toChanged(memory: Memory, change: Excel.WorksheetChangedEventArgs): HostEvent {
  const known = memory.recall();
  const place = known.trusted ? placeAt(known, change.worksheetId, change.address) : undefined;
  // Only typing leaves rows where they were; a sort arrives as an edit of many cells.
  if (change.changeType !== "RangeEdited" || place === undefined || place.field === "id") {
    memory.distrust();
    return { kind: "changed" };
  }
  return { kind: "changed", place };
}

function toSelected(known: KnownWorkbook, sheetId: string, address?: string): HostEvent {
  const sheet = known.sheets.find(({ id }) => id === sheetId)?.name ?? "";
  const found = address === undefined ? undefined : blockRowAt(known, sheetId, address);
  const block = found?.block.name ?? (address === undefined ? onlyBlockOn(known, sheetId) : undefined);
  if (block === undefined) return { kind: "selected", sheet };
  return found?.row === undefined
    ? { kind: "selected", sheet, block }
    : { kind: "selected", sheet, block, row: found.row };
}

/** A sheet that comes to the front is about the block on it, until the selection says which row. */
function onlyBlockOn(known: KnownWorkbook, sheetId: string): string | undefined {
  const [only, ...rest] = known.blocks.filter((block) => block.sheetId === sheetId);
  return rest.length === 0 ? only?.name : undefined;
}

type Handler = OfficeExtension.EventHandlerResult<unknown>;

/** Excel removes a handler only in the context it was added in, which all of ours share. */
async function removeHandlers(handlers: readonly Handler[]): Promise<void> {
  const [first] = handlers;
  if (first === undefined) return;
  await inExcel(async (context) => {
    for (const handler of handlers) handler.remove();
    await context.sync();
  }, first.context);
}
