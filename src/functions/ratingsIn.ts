import type { Pack } from "../domain/framework/Pack";
import type { DomainRating } from "../domain/framework/Rating";
import type { RatedDomain } from "../domain/rating/decideRating";
import { domainRatingKind } from "./cellKinds";
import { cellsOf } from "./cellsOf";
import { readerOf, type ReadCell } from "./readCell";
import { rejectCell } from "./rejectCell";
import { rowFinder } from "./rowFinder";
import { texts } from "./strings";

interface RatingCells {
  readonly ratings: unknown;
  readonly ids: unknown;
}

/** The ratings a range holds for these standards; without identities they are taken in the standards' order. */
export function ratingsIn(
  { ratings, ids }: RatingCells,
  standards: readonly string[],
  readCellAs?: ReadCell,
): ReadonlyMap<string, DomainRating | null> {
  const rows = rowFinder(ids);
  const ratingOf = rows?.column(ratings) ?? inOrder(ratings, standards);
  const read = readCellAs ?? readerOf({ haveIds: rows !== null });
  return new Map(standards.map((id) => [id, read(ratingOf(id), domainRatingKind)]));
}

/** The domain two and three ratings a range holds (R26). */
export function domainRatingsIn(
  pack: Pack,
  cells: RatingCells,
  readCellAs?: ReadCell,
): readonly RatedDomain[] {
  const standards = pack.domainRatings.map(({ id }) => id);
  const entered = ratingsIn(cells, standards, readCellAs);
  return standards.map((id) => ({ id, rating: entered.get(id) ?? null }));
}

function inOrder(ratings: unknown, standards: readonly string[]): (id: string) => unknown {
  const cells = cellsOf(ratings);
  if (cells.length > standards.length) rejectCell(texts.tooManyRatings(cells.length, standards.length));
  return (id) => cells[standards.indexOf(id)];
}
