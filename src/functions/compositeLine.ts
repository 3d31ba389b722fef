import type { Pack } from "../domain/framework/Pack";
import { scoreComposite } from "../domain/rating/scoreComposite";
import { cellsOf } from "./cellsOf";
import { ratingsIn } from "./ratingsIn";
import { texts } from "./strings";

/** The composite rating, or what is missing for it; empty while nothing is rated, or where the pack knows no composite. */
export function compositeLine(
  pack: Pack,
  cells: { readonly ratings: unknown; readonly ids: unknown },
): string {
  const practice = pack.publishedPractice;
  if (practice === undefined) return "";
  const { standards } = practice.composite;
  const entered = ratingsIn(cells, standards);
  const { rating, missing } = scoreComposite(practice, entered);
  if ([...entered.values()].every((each) => each === null)) return "";
  if (missing.length === 0) return rating ?? "";
  return cellsOf(cells.ids).length === 0
    ? texts.missingCount(missing.length, standards.length)
    : texts.missing(missing);
}
