import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { blankInspection } from "../../src/domain/inspection/blankInspection";
import type { Pack } from "../../src/domain/framework/Pack";
import { readInspection } from "../../src/domain/inspection/readInspection";
import { youthJustice202406 } from "../../src/packs/index";
import { sample } from "../../src/packs/youth-justice/2024-06/sample";
import { editsBetween } from "../../src/workbook/changes/editsBetween";
import type { Damage } from "../../src/workbook/integrity/Damage";
import { checkWorkbook, mendWorkbook, type Mended } from "../../src/workbook/integrity/mendWorkbook";
import { quarantineTexts } from "../../src/workbook/integrity/strings";
import { namesToRead } from "../../src/workbook/names";
import { planOnce } from "../support/planOnce";
import { blockFields as fieldsOf } from "../../src/workbook/blocks/blockFields";
import type { WorkbookPlan } from "../../src/workbook/WorkbookPlan";
import { smallPack } from "../support/smallPack";
import { openExcel, type OpenExcel } from "../support/openExcel";

export const pack = smallPack;

export const examiner = {
  stamp: { engine: "0.1.0", writtenAt: "2026-11-22T10:00:00Z" },
  hash: (text: string): string => bytesToHex(sha256(utf8ToBytes(text))),
};

export const blank = blankOf(pack);

const sampled = new Map<Pack, WorkbookPlan>();

/** The sample inspection as a plan. */
export function filled(of: Pack = pack): WorkbookPlan {
  const plan = sampled.get(of) ?? planSample(of);
  sampled.set(of, plan);
  return plan;
}

function blankOf(of: Pack): WorkbookPlan {
  return planOnce(of, blankInspection(of), examiner.stamp);
}

function planSample(of: Pack): WorkbookPlan {
  const read = readInspection(youthJustice202406, sample);
  if (!read.ok) throw new Error("the sample does not parse");
  return planOnce(of, read.value, examiner.stamp);
}

/** The real add-in on the headless engine, with the sample inspection open, and hands to damage it with. */
export interface Workshop {
  readonly excel: OpenExcel;
  /** The workbook as it was made, whatever happened to it. */
  reset(): void;
  /** Opens another workbook, with a pane that knows nothing of it yet. */
  openPlan(plan: WorkbookPlan): Promise<void>;
  /** Does something to a sheet after taking its protection off, as people do; the protection goes back on. */
  tamper(sheet: string, work: (sheet: Excel.Worksheet, workbook: Excel.Workbook) => void): Promise<void>;
  /** What is damaged, as `code sheet`, in order of the alphabet. */
  diagnose(): Promise<readonly string[]>;
  damages(): Promise<readonly Damage[]>;
  mend(isChosen?: (damage: Damage) => boolean): Promise<Mended>;
  /** What was damaged before everything was mended, as `diagnose` says it, and what is left. */
  diagnoseAndMend(): Promise<Mended & { readonly found: readonly string[] }>;
  /** Every entry, as `block row field` → value, of all our blocks. */
  entries(): Promise<ReadonlyMap<string, unknown>>;
  /** The contents listed on the quarantine sheet. */
  quarantined(): Promise<readonly unknown[]>;
  read(sheet: string, address: string): Promise<{ values: unknown[][]; formulas: unknown[][] }>;
}

const made = new Map<Pack, unknown>();

/** The workbook as the add-in creates it, with the sample typed into it. Made once for all tests that run together. */
async function make(pack: Pack, excel: OpenExcel): Promise<unknown> {
  const blank = blankOf(pack);
  await excel.host.create(blank, { onProgress: () => undefined, isCancelled: () => false });
  await excel.host.write(editsBetween(blank, filled(pack)));
  await excel.desk.host.settled();
  return excel.desk.host.snapshot();
}

/**
 * @param pack - the small one, where the test needs no more of it
 * @param begin - `nothing` where the tests open workbooks of their own
 */
export async function openWorkshop(
  pack: Pack = smallPack,
  begin: "created" | "nothing" = "created",
): Promise<Workshop> {
  const excel = await openExcel(namesToRead(pack));
  const untouched = begin === "nothing" ? null : (made.get(pack) ?? (await make(pack, excel)));
  if (untouched !== null) {
    made.set(pack, untouched);
    excel.startFrom(untouched);
  }
  const blank = blankOf(pack);
  const damages = async (): Promise<readonly Damage[]> => {
    await excel.desk.host.settled();
    return checkWorkbook(excel.host, pack, examiner);
  };
  const mend: Workshop["mend"] = (isChosen = () => true) =>
    mendWorkbook(excel.host, pack, examiner, isChosen, () => undefined);
  return {
    excel,
    reset: () => excel.startFrom(untouched),
    openPlan: async (plan) => {
      excel.desk.host.load(plan);
      await excel.desk.host.settled();
      excel.openPane();
    },
    tamper: async (name, work) => {
      await excel.act(async (context) => {
        const sheet = context.workbook.worksheets.getItem(name);
        sheet.load("id");
        sheet.protection.load("protected");
        await context.sync();
        const locked = sheet.protection.protected;
        if (locked) sheet.protection.unprotect();
        work(sheet, context.workbook);
        await context.sync();
        // By its id: it may have another name by now.
        const still = context.workbook.worksheets.getItemOrNullObject(sheet.id);
        still.load("name");
        await context.sync();
        if (locked && !still.isNullObject) still.protection.protect(protection);
        await context.sync();
      });
      await excel.desk.host.settled();
    },
    damages,
    diagnose: async () => (await damages()).map(({ key }) => key).sort(),
    mend,
    diagnoseAndMend: async () => {
      await excel.desk.host.settled();
      const found: string[] = [];
      const mended = await mend(({ key }) => found.push(key) > 0);
      return { ...mended, found: found.sort() };
    },
    entries: async () => {
      const blocks = await excel.host.read();
      const plan = filled(pack);
      const entries = new Map<string, unknown>();
      for (const edit of editsBetween(blank, plan)) {
        const lines = blocks[edit.block] ?? [];
        const fields = fieldsOf(edit.block);
        const line = lines.find((each) => each[fields.indexOf("id")] === edit.row);
        const value = line?.[fields.indexOf(edit.field)];
        if (value !== undefined && value !== "")
          entries.set(`${edit.block} ${edit.row} ${edit.field}`, value);
      }
      return entries;
    },
    quarantined: async () => {
      let contents: unknown[] = [];
      await excel.act(async (context) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject(quarantineTexts.sheet);
        const used = sheet.getUsedRangeOrNullObject(true);
        used.load("values");
        await context.sync();
        contents = used.isNullObject ? [] : used.values.slice(3).map((line: unknown[]) => line[1]);
      });
      return contents;
    },
    read: async (name, address) => {
      let found = { values: [] as unknown[][], formulas: [] as unknown[][] };
      await excel.act(async (context) => {
        const range = context.workbook.worksheets.getItem(name).getRange(address);
        range.load("values,formulas");
        await context.sync();
        found = { values: range.values, formulas: range.formulas };
      });
      return found;
    },
  };
}

const protection = {
  allowAutoFilter: true,
  allowSort: true,
  allowFormatColumns: true,
  allowFormatRows: true,
};
