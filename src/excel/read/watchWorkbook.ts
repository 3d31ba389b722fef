import type { HostEvent, Place } from "../../workbook/InspectionHost";
import { inExcel, type InExcelOptions } from "../inExcel";
import type { KnownWorkbook } from "../KnownWorkbook";
import { blockRowAt, placesAt } from "./placesAt";

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
  options: InExcelOptions = {},
): Promise<() => Promise<void>> {
  const tell = (event: HostEvent): Promise<void> => {
    listener(event);
    return Promise.resolve();
  };
  const handlers = await inExcel(async (context, turn) => {
    const { worksheets } = context.workbook;
    const added = [
      worksheets.onChanged.add(async (change) => {
        if (isOwn(change)) return;
        await tell(toChanged(memory, change));
      }),
      worksheets.onDeleted.add(async ({ source }) => {
        memory.distrust();
        await tell({ kind: "changed", places: [], remote: source === "Remote" });
      }),
      worksheets.onSelectionChanged.add(({ worksheetId, address }) =>
        tell(toSelected(memory.recall(), worksheetId, address)),
      ),
      worksheets.onActivated.add(({ worksheetId }) =>
        tell({ ...toSelected(memory.recall(), worksheetId), activated: true }),
      ),
    ];
    await context.sync();
    if (turn.isLate) {
      for (const handler of added) handler.remove();
      await context.sync();
    }
    return added;
  }, options);
  return () => removeHandlers(handlers);
}

/** `triggerSource` says whether this very add-in made the change. */
function isOwn({ triggerSource }: Excel.WorksheetChangedEventArgs): boolean {
  return triggerSource === "ThisLocalAddin";
}

function toChanged(memory: Memory, change: Excel.WorksheetChangedEventArgs): HostEvent {
  const remote = change.source === "Remote";
  const known = memory.recall();
  // Only entries leave rows where they were; a sort arrives as an edit of many cells, identities among them.
  const places =
    change.changeType === "RangeEdited" && known.trusted
      ? placesAt(known, change.worksheetId, change.address)
      : "unknown";
  if (places !== "unknown") return { kind: "changed", places, remote, ...textOf(change, places) };
  memory.distrust();
  return { kind: "changed", places: [], remote };
}

/** Excel tells what a cell holds where it is only one, and older versions not even then. */
function textOf(
  { source, details }: Excel.WorksheetChangedEventArgs,
  places: readonly Place[],
): { readonly text?: string } {
  const text: unknown = (details as Excel.ChangedEventDetail | undefined)?.valueAfter;
  return source === "Local" && places.length === 1 && typeof text === "string" ? { text } : {};
}

type Selected = Extract<HostEvent, { kind: "selected" }>;

function toSelected(known: KnownWorkbook, sheetId: string, address?: string): Selected {
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
  await inExcel(
    async (context) => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    },
    { own: first.context },
  );
}
