import type { Pack } from "../domain/framework/Pack";
import { parsePack } from "../domain/framework/parsePack";
import type { Result } from "../domain/result";
import { failure, success } from "../domain/result";
import { englandAndWales } from "./bankHolidays/englandAndWales";
import { trusted } from "./trusted";
import { caseForms } from "./youth-justice/2024-06/caseForms";
import youthJustice202406Data from "./youth-justice/2024-06/pack.json";

/**
 * The youth justice framework of June 2024 with its case forms, read by the same parsers as an imported pack.
 *
 * @throws Error when the shipped data does not parse, which is a fault of ours.
 */
export const youthJustice202406: Pack = {
  ...trusted(parsePack(youthJustice202406Data)),
  cases: caseForms,
  bankHolidays: englandAndWales,
};

/** What a person chooses a pack by. */
export interface PackListing {
  readonly id: string;
  readonly title: string;
  readonly edition: string;
}

const shipped: readonly Pack[] = [youthJustice202406];

/** The packs that come with the product. */
export function listPacks(): readonly PackListing[] {
  return shipped.map(({ id, title, edition }) => ({ id, title, edition }));
}

/** The shipped pack with this id, such as `youth-justice/2024-06`; a problem at `pack` when there is none. */
export function loadPack(id: string): Result<Pack> {
  const pack = shipped.find((candidate) => candidate.id === id);
  if (pack) return success(pack);
  const known = shipped.map((candidate) => candidate.id).join(", ");
  return failure([{ path: "pack", message: `unknown pack; the packs here are: ${known}` }]);
}

/** The invented inspection of the youth justice pack with its cases, in the form of an inspection file; fetched when asked for. */
export async function loadSample(): Promise<unknown> {
  const [{ sample }, { sampleCases }] = await Promise.all([
    import("./youth-justice/2024-06/sample"),
    import("./youth-justice/2024-06/sampleCases"),
  ]);
  return { ...(sample as object), ...sampleCases };
}
