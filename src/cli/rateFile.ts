import type { Check } from "../domain/checks/Check";
import { checkInspection } from "../domain/checks/checkInspection";
import { checkChain } from "../domain/decisions/checkChain";
import type { LayerEntry, RatingLayer } from "../domain/decisions/Decision";
import { subjectsOf } from "../domain/decisions/subjectsOf";
import { finalLayer, layersOf } from "../domain/decisions/layersOf";
import type { Pack } from "../domain/framework/Pack";
import type { Assessment } from "../domain/inspection/Assessment";
import { assessInspection } from "../domain/inspection/assessInspection";
import type { Inspection } from "../domain/inspection/Inspection";
import { readInspection } from "../domain/inspection/readInspection";
import type { Result } from "../domain/result";
import { failure, success } from "../domain/result";
import { blocksOfPlan } from "../workbook/blocks/blocksOfPlan";
import { readRecord, type RecordReading } from "../workbook/record/readRecord";
import { readWorkbook, type Finding } from "../workbook/readWorkbook";
import { readXlsx } from "../xlsx/readXlsx";
import { sha256 } from "./sha256";

/** What `npm run rate` prints. */
export interface RatedFile extends Assessment {
  readonly schema: "rating/1";
  readonly pack: { readonly id: string; readonly edition: string; readonly version: string };
  readonly service: string;
  /** Each rating as far as it got, by standard id or `overall`: its latest layer with a rating, and why; blank ones left out. */
  readonly final: Readonly<Record<string, FinalRating>>;
  /** The log of decisions: how many rows, and the first that does not follow from rows above it. */
  readonly log: { readonly entries: number; readonly broken: number | null };
  /** What a workbook holds that could not be read; it counts as blank. Always empty for an inspection file. */
  readonly findings: readonly Finding[];
  /** What there is to say about the entries, in the workbook's order. */
  readonly checks: readonly RatedCheck[];
}

export interface FinalRating extends LayerEntry {
  readonly layer: RatingLayer;
}

/** A check of an entry; `where` is the id of what it is about, such as `1.1.1a` or `fieldworkEnd`. */
export type RatedCheck = Pick<Check, "code" | "severity" | "field" | "text" | "rules"> & {
  readonly where: string;
};

/**
 * Rates an inspection file (`.json`) or a saved inspection workbook (`.xlsx`).
 * Every value is computed afresh from the entries; what cells last showed is not looked at.
 */
export async function rateFile(pack: Pack, name: string, bytes: Uint8Array): Promise<Result<RatedFile>> {
  const read = isWorkbook(name, bytes)
    ? await readSavedWorkbook(pack, bytes)
    : readInspectionFile(pack, bytes);
  if (!read.ok) return read;
  const { inspection, findings } = read.value;
  const assessment = assessInspection(pack, inspection);
  return success({
    schema: "rating/1",
    pack: { id: pack.id, edition: pack.edition, version: pack.version },
    service: inspection.details.service,
    ...assessment,
    final: finalRatings(pack, inspection),
    log: logOf(inspection),
    findings,
    checks: checkInspection(pack, inspection, assessment).map(ratedCheck),
  });
}

function finalRatings(pack: Pack, inspection: Inspection): RatedFile["final"] {
  return Object.fromEntries(
    subjectsOf(pack).flatMap((subject): readonly (readonly [string, FinalRating])[] => {
      const final = finalLayer(layersOf(pack, inspection, subject).layers);
      return final === undefined ? [] : [[subject, { layer: final.layer, ...final.entry }]];
    }),
  );
}

function logOf({ decisions }: Inspection): RatedFile["log"] {
  const chain = checkChain(decisions, sha256);
  return { entries: decisions.length, broken: chain.whole ? null : chain.position };
}

function ratedCheck({ code, severity, subject, field, text, rules }: Check): RatedCheck {
  return { code, severity, where: subject.id, field, text, rules };
}

interface Read {
  readonly inspection: Inspection;
  readonly findings: readonly Finding[];
}

function readInspectionFile(pack: Pack, bytes: Uint8Array): Result<Read> {
  let input: unknown;
  try {
    input = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return failure([{ path: "", message: "is neither JSON nor a workbook" }]);
  }
  const read = readInspection(pack, input);
  return read.ok ? success({ inspection: read.value, findings: [] }) : read;
}

async function readSavedWorkbook(pack: Pack, bytes: Uint8Array): Promise<Result<Read>> {
  const plan = await readXlsx(bytes);
  if (!plan.ok) return plan;
  const blocks = blocksOfPlan(plan.value);
  const record = readRecord(blocks, [pack]);
  return record.kind === "inspection"
    ? success(readWorkbook(pack, blocks))
    : failure([{ path: "", message: refusalOf(record, pack) }]);
}

function refusalOf(record: Exclude<RecordReading, { kind: "inspection" }>, pack: Pack): string {
  switch (record.kind) {
    case "none":
      return "is a workbook, but not an inspection made with Above the Line";
    case "newer":
      return `was made by a newer version (${record.schema}); rate it with that version`;
    case "unfinished":
      return "was not finished: open it in Excel and choose Create to go on";
    case "unknownPack":
      return `was made from the pack ${record.pack}; this version knows ${pack.id}`;
  }
}

/** Told by its name; and by its content where a workbook goes under another name. */
function isWorkbook(name: string, bytes: Uint8Array): boolean {
  return /\.xlsx$/i.test(name) || (bytes[0] === 0x50 && bytes[1] === 0x4b);
}
