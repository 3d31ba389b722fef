import { agreementMessages } from "../domain/checks/agreementMessages";
import type { Pack, Standard } from "../domain/framework/Pack";
import type { Message } from "../domain/inspection/Assessment";
import { isRuled } from "../domain/rating/isRuled";
import { decidingRatings, isApplicable, type ProposalInput } from "../domain/rating/judgeProposal";
import { keyQuestionAnswersIn } from "./answersIn";
import { countKind, defaultRatingKind, ratingKind, yesNoKind } from "./cellKinds";
import { cellsOf } from "./cellsOf";
import { wordText } from "./cellText";
import { ownCells } from "./ownCells";
import { readerOf, readOrBlank, type ReadCell } from "./readCell";
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

/**
 * Everything a proposed rating is judged by, read from cells, for a check of it: what cannot be read elsewhere counts as
 * blank, the proposed rating and the qualitative judgement are the check's own and say so here.
 */
export function proposalIn(
  pack: Pack,
  standard: Standard,
  cells: ProposalCells,
): { readonly input: ProposalInput; readonly unread: readonly Message[] } {
  const own = ownCells();
  const input = {
    ...evidenceIn(pack, cells, readOrBlank),
    answers: keyQuestionAnswersIn(pack, cells, standard, readOrBlank),
    qualitative: own.read(cells.qualitative, ratingKind),
    proposed: own.read(cells.proposed, ratingKind),
    reason: wordText(cells.reason),
  };
  return { input, unread: own.messages };
}

/** Whether nothing that counts was entered yet: then there is nothing to say. Domain ratings count for what rules bind. */
export function isNothingProposed(
  pack: Pack,
  standard: Standard,
  { answers, proposed, qualitative, domainRatings, resettlementCases }: ProposalInput,
): boolean {
  return (
    answers.every((answer) => answer === null) &&
    proposed === null &&
    (qualitative ?? null) === null &&
    (!isRuled(pack, standard) || (domainRatings ?? []).every(({ rating }) => rating === null)) &&
    isApplicable(standard, resettlementCases ?? null)
  );
}

/** How far the proposed rating is from the domain two and three ratings, where that asks for a reason. */
export function agreementIn(pack: Pack, standard: Standard, input: ProposalInput): readonly Message[] {
  const { proposed, reason = "", domainRatings = [], settings } = input;
  const ratings = decidingRatings(pack, domainRatings, settings?.includeStd34 ?? true);
  return agreementMessages(pack, standard, { proposed, reason, ratings });
}

/** What leads to the default rating of a standard, read from cells; nothing is proposed. */
export function unproposedIn(pack: Pack, standard: Standard | null, cells: AnswerCells): ProposalInput {
  const answers = keyQuestionAnswersIn(pack, cells, standard);
  const read = readerOf({ haveIds: cellsOf(cells.ids).length > 0 });
  return { answers, proposed: null, reason: "", ...evidenceIn(pack, cells, read) };
}

/**
 * The input where the default rating alone is known: with answers that lead to it,
 * which is all that permissions depend on.
 */
export function proposalBehind(
  pack: Pack,
  defaultRating: unknown,
  cells: EvidenceCells,
  read: ReadCell,
): Omit<ProposalInput, "proposed" | "reason"> {
  const rating = read(defaultRating, defaultRatingKind);
  const evidence = evidenceIn(pack, cells, read);
  if (rating === "Not applicable") return { ...evidence, answers: [], resettlementCases: 0 };
  return { ...evidence, answers: rating === null ? [] : [rating === "Good" ? "Yes" : "No"] };
}

function evidenceIn(
  pack: Pack,
  cells: EvidenceCells,
  read: ReadCell,
): Omit<ProposalInput, "answers" | "proposed" | "reason"> {
  return {
    qualitative: read(cells.qualitative, ratingKind),
    domainRatings: domainRatingsIn(pack, { ratings: cells.ratings, ids: cells.ratingIds }, read),
    resettlementCases: read(cells.cases, countKind),
    settings: {
      includeStd34: read(cells.includeStd34, yesNoKind) ?? true,
      default34ByAnalogy: read(cells.byAnalogy, yesNoKind) ?? true,
    },
  };
}
