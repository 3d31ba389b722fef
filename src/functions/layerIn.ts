import { overallSubject, panelLayers, type PanelLayer } from "../domain/decisions/Decision";
import { judgeLayer, type LayerInput } from "../domain/decisions/judgeLayer";
import {
  domainEvidence,
  overallEvidence,
  standardEvidence,
  type LayerEvidence,
} from "../domain/decisions/layerEvidence";
import { enteredRatingOf } from "../domain/decisions/subjectsOf";
import type { Pack } from "../domain/framework/Pack";
import type { Rating } from "../domain/framework/Rating";
import type { Message } from "../domain/inspection/Assessment";
import { ratingKind } from "./cellKinds";
import { cellText, wordText } from "./cellText";
import { overallIn } from "./overallIn";
import { ownCells } from "./ownCells";
import { proposalBehind } from "./proposalIn";
import { readOrBlank } from "./readCell";
import { rejectCell } from "./rejectCell";
import { identityOf, rowFinder } from "./rowFinder";
import { texts } from "./strings";
import { ruleSubjectIn } from "./subjects";

/** Cells that a decided or published rating is judged by. */
interface LayerCells {
  /** `decided:1.1`. */
  readonly row: unknown;
  /** The panel's ratings and reasons, both layers, with the identities of their rows. */
  readonly ratings: unknown;
  readonly reasons: unknown;
  readonly ids: unknown;
  /** The rating of the layer before. */
  readonly before: unknown;
  readonly defaultRating: unknown;
  readonly qualitative: unknown;
  /** What is entered or proposed: domain two and three ratings, and 4.1 for the overall rating. */
  readonly proposedRatings: unknown;
  readonly proposedIds: unknown;
  readonly includeStd34: unknown;
  readonly diversity: unknown;
  readonly cases: unknown;
}

/**
 * What there is to say about a rating that the panel decided or that was published, read from cells.
 * @see docs/spec.md P10
 */
export function layerMessagesIn(pack: Pack, cells: LayerCells): readonly Message[] {
  const row = identityOf(cells.row);
  if (row === "") return [];
  const { layer, subject } = layerRowIn(row);
  const rows = rowFinder(cells.ids);
  const [ratingOf, reasonOf] = [rows?.column(cells.ratings), rows?.column(cells.reasons)];
  const asOf = (standard: string): Rating | null =>
    [...panelLayers]
      .reverse()
      .slice(panelLayers.length - 1 - panelLayers.indexOf(layer))
      .map((each) => readOrBlank(ratingOf?.(`${each}:${standard}`), ratingKind))
      .find((rating) => rating !== null) ?? null;
  const own = ownCells();
  const input: LayerInput = {
    entry: { rating: own.read(ratingOf?.(row), ratingKind), reason: wordText(reasonOf?.(row)) },
    before: readOrBlank(cells.before, ratingKind),
    evidence: evidenceIn(pack, subject, cells, asOf),
  };
  return [...own.messages, ...judgeLayer(pack, input).messages];
}

function layerRowIn(row: string): { readonly layer: PanelLayer; readonly subject: string } {
  const [word, subject = ""] = row.split(":");
  const layer = panelLayers.find((each) => each === word);
  return layer === undefined
    ? rejectCell(texts.unknownSubject(cellText(row), texts.allowed.layerRow))
    : { layer, subject };
}

/** Ratings of the workbook's own standards count as of the layer, as far as the panel gave any. */
function evidenceIn(
  pack: Pack,
  id: string,
  cells: LayerCells,
  asOf: (standard: string) => Rating | null,
): LayerEvidence {
  if (enteredRatingOf(pack, id) !== undefined) return domainEvidence(pack, null);
  const subject = ruleSubjectIn(pack, id) ?? overallSubject;
  const ratings = { ratings: cells.proposedRatings, ids: cells.proposedIds };
  if (subject === overallSubject) {
    const conditional = pack.standards.find((standard) => standard.conditional);
    const input = overallIn(
      pack,
      { ...ratings, cases: cells.cases, diversity: cells.diversity },
      readOrBlank,
    );
    const rating41 = (conditional && asOf(conditional.id)) ?? input.rating41;
    return overallEvidence(pack, { ...input, rating41 });
  }
  const { defaultRating, qualitative, includeStd34, cases } = cells;
  const evidence = {
    qualitative,
    ratings: cells.proposedRatings,
    ratingIds: cells.proposedIds,
    includeStd34,
    cases,
  };
  const input = proposalBehind(pack, defaultRating, evidence, readOrBlank);
  const suppliers = new Map(pack.domainRatings.map(({ id: rated, fromStandard }) => [rated, fromStandard]));
  const domainRatings = (input.domainRatings ?? []).map(({ id: rated, rating }) => {
    const supplier = suppliers.get(rated);
    return { id: rated, rating: asOf(supplier ?? rated) ?? rating };
  });
  return standardEvidence(pack, subject, { ...input, domainRatings });
}
