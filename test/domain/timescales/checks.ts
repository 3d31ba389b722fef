import type { CaseFacts } from "../../../src/domain/timescales/CaseFacts";
import type { TimescaleOptions } from "../../../src/domain/timescales/checkTimescale";
import { checkTimescale, timescalesOf } from "../../../src/domain/timescales/checkTimescale";
import { practice } from "../../../src/packs/youth-justice/2024-06/practice";

export const timescales = timescalesOf(practice);

/** Holds facts against one of the expectations that come with the product. */
export function check(id: string, facts: CaseFacts, options?: TimescaleOptions) {
  const timescale = timescales.find((candidate) => candidate.id === id);
  if (timescale === undefined) throw new Error(`no timescale ${id}`);
  return checkTimescale(practice, timescale, facts, options);
}
