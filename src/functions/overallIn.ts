import type { Pack } from "../domain/framework/Pack";
import type { OverallInput } from "../domain/rating/checkOverall";
import { isApplicable } from "../domain/rating/judgeProposal";
import { countKind, diversityKind, domainRatingKind } from "./cellKinds";
import { readCell, type ReadCell } from "./readCell";
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
  readCellAs: ReadCell = readCell,
): Omit<OverallInput, "proposed" | "reason"> {
  const conditional = pack.standards.find((standard) => standard.conditional);
  const cell = conditional && rowFinder(cells.ids)?.column(cells.ratings)(conditional.id);
  const rating = readCellAs(cell, domainRatingKind);
  const cases = readCellAs(cells.cases, countKind);
  return {
    applicable41: conditional !== undefined && isApplicable(conditional, cases),
    rating41: rating === "Not rated" ? null : rating,
    diversity: readCellAs(cells.diversity, diversityKind),
  };
}
