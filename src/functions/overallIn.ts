import type { Pack } from "../domain/framework/Pack";
import type { OverallInput } from "../domain/rating/checkOverall";
import { isApplicable } from "../domain/rating/judgeProposal";
import { countKind, diversityKind, domainRatingKind } from "./cellKinds";
import { readerOf, type ReadCell } from "./readCell";
import { rowFinder } from "./rowFinder";

interface OverallCells {
  readonly ratings: unknown;
  readonly ids: unknown;
  readonly cases: unknown;
  readonly diversity: unknown;
}

/** What binds the overall rating, read from cells: the conditional standard's rating (4.1) and the view of diversity practice. */
export function overallIn(
  pack: Pack,
  cells: OverallCells,
  readCellAs?: ReadCell,
): Omit<OverallInput, "proposed" | "reason"> {
  const conditional = pack.standards.find((standard) => standard.conditional);
  const rows = rowFinder(cells.ids);
  const read = readCellAs ?? readerOf({ haveIds: rows !== null });
  const cell = conditional && rows?.column(cells.ratings)(conditional.id);
  const rating = read(cell, domainRatingKind);
  const cases = read(cells.cases, countKind);
  return {
    applicable41: conditional !== undefined && isApplicable(conditional, cases),
    rating41: rating === "Not rated" ? null : rating,
    diversity: read(cells.diversity, diversityKind),
  };
}
