import type { Pack, Standard } from "../domain/framework/Pack";
import type { ProposalInput } from "../domain/rating/judgeProposal";
import { keyQuestionAnswersIn } from "./answersIn";
import { countKind, defaultRatingKind, ratingKind, yesNoKind } from "./cellKinds";
import { wordText } from "./cellText";
import { readCell } from "./readCell";
import { domainRatingsIn } from "./ratingsIn";

/** Cells that bear on a standard's rating besides its answers. */
interface EvidenceCells {
  readonly qualitative?: unknown;
  readonly ratings?: unknown;
  readonly ratingIds?: unknown;
  readonly cases?: unknown;
  readonly includeStd34?: unknown;
  readonly byAnalogy?: unknown;
}

interface AnswerCells extends EvidenceCells {
  readonly answers: unknown;
  readonly ids: unknown;
}

interface ProposalCells extends AnswerCells {
  readonly proposed: unknown;
  readonly reason: unknown;
}

/** Everything a proposed rating is judged by, read from cells; of every key question there is where no standard is named. */
export function proposalIn(pack: Pack, standard: Standard | null, cells: ProposalCells): ProposalInput {
  return {
    answers: keyQuestionAnswersIn(pack, cells, standard),
    proposed: readCell(cells.proposed, ratingKind),
    reason: wordText(cells.reason),
    ...evidenceIn(pack, cells),
  };
}

/** Whether nothing that counts was entered yet: then there is nothing to say. */
export function isNothingProposed({
  answers,
  proposed,
  qualitative,
  domainRatings,
  resettlementCases,
}: ProposalInput): boolean {
  return (
    answers.every((answer) => answer === null) &&
    proposed === null &&
    (qualitative ?? null) === null &&
    (domainRatings ?? []).every(({ rating }) => rating === null) &&
    resettlementCases !== 0
  );
}

/** What leads to the default rating of a standard, read from cells; nothing is proposed. */
export function unproposedIn(pack: Pack, standard: Standard | null, cells: AnswerCells): ProposalInput {
  return proposalIn(pack, standard, { ...cells, proposed: null, reason: null });
}

/**
 * The input where the default rating alone is known: with answers that lead to it,
 * which is all that permissions depend on.
 */
export function proposalBehind(
  pack: Pack,
  defaultRating: unknown,
  cells: EvidenceCells,
): Omit<ProposalInput, "proposed" | "reason"> {
  const rating = readCell(defaultRating, defaultRatingKind);
  const evidence = evidenceIn(pack, cells);
  if (rating === "Not applicable") return { ...evidence, answers: [], resettlementCases: 0 };
  return { ...evidence, answers: rating === null ? [] : [rating === "Good" ? "Yes" : "No"] };
}

function evidenceIn(
  pack: Pack,
  cells: EvidenceCells,
): Omit<ProposalInput, "answers" | "proposed" | "reason"> {
  return {
    qualitative: readCell(cells.qualitative, ratingKind),
    domainRatings: domainRatingsIn(pack, { ratings: cells.ratings, ids: cells.ratingIds }),
    resettlementCases: readCell(cells.cases, countKind),
    settings: {
      includeStd34: readCell(cells.includeStd34, yesNoKind) ?? true,
      default34ByAnalogy: readCell(cells.byAnalogy, yesNoKind) ?? true,
    },
  };
}
