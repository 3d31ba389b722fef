import { HostError, type InspectionHost } from "../workbook/InspectionHost";
import { blockNames, sheetNames } from "../workbook/names";
import { applyPlan } from "./applyPlan";
import { blockFields } from "./blockFields";
import { inExcel } from "./inExcel";
import { nothingKnown, type KnownBlock, type KnownWorkbook } from "./KnownWorkbook";
import { lookAtWorkbook, toSight, toWorkbookState } from "./lookAtWorkbook";
import { readBlocks, type Reading } from "./readBlocks";
import { withReportContent } from "./reportContent";
import { showPlace } from "./showPlace";
import { strings } from "./strings";
import { watchWorkbook } from "./watchWorkbook";
import { writeEdits } from "./writeEdits";
import { writeReport } from "./writeReport";

export interface ExcelHostOptions {
  /** Names to read whether or not the workbook still has them, as `namesToRead(pack)` lists them. */
  readonly names?: readonly string[];
}

/**
 * The workbook open in Excel, as the pane sees it. Nothing of the inspection is kept here; only where blocks stood at
 * the last read, so that an entry or an event needs no extra round trip.
 */
export function excelHost({ names: expected = [] }: ExcelHostOptions = {}): InspectionHost {
  let names: readonly string[] = expected;
  let known: KnownWorkbook = nothingKnown;

  const meet = (found: readonly string[]): void => {
    names = [...new Set([...expected, ...found.filter((name) => blockFields(name).length > 0)])];
  };
  const readInto = async (context: Excel.RequestContext): Promise<Reading> => {
    const reading = await readBlocks(context, names);
    known = reading.known;
    return reading;
  };
  const look: InspectionHost["look"] = () =>
    inExcel(async (context) => {
      const asked = lookAtWorkbook(context);
      await context.sync();
      const sight = toSight(asked);
      meet(sight.names.map(({ name }) => name));
      return toWorkbookState(sight, sheetsFor(names));
    });
  /** The blocks of these names, asked for only where the last read did not meet them. */
  const blocksOf = async (
    context: Excel.RequestContext,
    wanted: ReadonlySet<string>,
  ): Promise<readonly KnownBlock[]> => {
    const isKnown = (name: string): boolean => known.blocks.some((block) => block.name === name);
    if (![...wanted].every(isKnown)) {
      meet([...names, ...wanted]);
      await readInto(context);
    }
    const gone = [...wanted].find((name) => !isKnown(name));
    if (gone !== undefined) throw new HostError("BlockNotFound", strings.refusal.blockGone(gone));
    return known.blocks.filter(({ name }) => wanted.has(name));
  };

  return {
    look,
    create: async (plan, options) => {
      const outcome = await inExcel((context) => applyPlan(context, withReportContent(plan), options));
      meet(outcome === "created" ? plan.names.map(({ name }) => name) : []);
      known = nothingKnown;
      return outcome;
    },
    read: async () => {
      // Only a pane that neither named a framework nor looked first has no names yet.
      if (names.length === 0) await look();
      return (await inExcel(readInto)).values;
    },
    write: async (edits) => {
      if (edits.length === 0) return;
      await inExcel(async (context) => {
        const met = await writeEdits(
          context,
          await blocksOf(context, new Set(edits.map(({ block }) => block))),
          edits,
        );
        const others = known.blocks.filter((block) => !met.some(({ name }) => name === block.name));
        known = { ...known, blocks: [...others, ...met] };
      });
    },
    writeReport: (report) => inExcel((context) => writeReport(context, report)),
    show: (place) =>
      inExcel(async (context) => {
        await blocksOf(context, new Set([place.block]));
        await showPlace(context, known, place);
      }),
    watch: (listener) =>
      watchWorkbook(
        {
          recall: () => known,
          distrust: () => {
            known = { ...known, trusted: false };
          },
        },
        listener,
      ),
  };
}

/** Sheets that a creation would add, as far as the names tell. */
function sheetsFor(names: readonly string[]): readonly string[] {
  const prefix = blockNames.standard("");
  const standards = names.filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length));
  return [...Object.values(sheetNames), ...standards];
}
