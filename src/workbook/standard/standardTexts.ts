import { agreementMessages } from "../../domain/checks/agreementMessages";
import { noteMessages } from "../../domain/checks/noteMessages";
import { repeatedNoteMessages } from "../../domain/checks/repeatedNoteMessages";
import type { Pack, Standard } from "../../domain/framework/Pack";
import type {
  KeyQuestionAssessment,
  PromptAssessment,
  StandardAssessment,
} from "../../domain/inspection/Assessment";
import { factsAgainst } from "../../domain/inspection/factsAgainst";
import type { Inspection, PromptEntry } from "../../domain/inspection/Inspection";
import { isKeyQuestionEntered } from "../../domain/inspection/isKeyQuestionEntered";
import { isStandardEntered } from "../../domain/inspection/isStandardEntered";
import { notesOf } from "../../domain/inspection/notesOf";
import { proposalOf } from "../../domain/inspection/proposalOf";
import { decidingRatings } from "../../domain/rating/judgeProposal";
import { explainRating } from "../../domain/rating/explainRating";
import { permittedRatings } from "../../domain/rating/permittedRatings";
import { messageLines } from "../../domain/rating/messageLines";
import { permissionLines } from "../../domain/rating/permissionLines";
import { isRuled } from "../../domain/rating/isRuled";

/** What the text formulas of a standard's sheet give for an inspection. Where nothing is entered they say nothing. */
export interface StandardTexts {
  readonly explanation: string;
  readonly permitted: string;
  readonly messages: string;
  readonly notes: string;
}

export function standardTexts(
  pack: Pack,
  standard: Standard,
  inspection: Inspection,
  assessment: StandardAssessment,
): StandardTexts {
  const { answers, domainRatings, resettlementCases, settings } = proposalOf(pack, standard, inspection);
  const { qualitative, proposed } = assessment;
  const evidence = { answers, resettlementCases, settings };
  const isAnswered = answers.some((answer) => answer !== null) || !assessment.applicable;
  const isRated = isRuled(pack, standard) && domainRatings.some(({ rating }) => rating !== null);
  const isEntered = isStandardEntered(pack, assessment, domainRatings);
  const ratings = decidingRatings(pack, domainRatings, inspection.settings.includeStd34);
  const agreement = agreementMessages(pack, standard, { proposed, reason: assessment.reason, ratings });
  const prompts = standard.keyQuestions.flatMap((keyQuestion) => keyQuestion.prompts);
  const facts = factsAgainst(prompts, inspection.signals);
  const explanation = explainRating(pack, standard, { ...evidence, facts, proposed: null });
  const isSilent = standard.defaultBasis === "by-analogy" && !settings.default34ByAnalogy;
  const isPermitting = !isSilent && (assessment.default !== null || qualitative !== null || isRated);
  // Which ratings need a reason does not depend on the reason that is already there.
  const permitted = permittedRatings(pack, standard, { ...evidence, domainRatings, qualitative });
  return {
    explanation: isAnswered ? explanation.join("\n") : "",
    permitted: isPermitting ? permissionLines(permitted) : "",
    messages: isEntered ? messageLines([...agreement, ...assessment.messages]) : "",
    notes: messageLines(
      repeatedNoteMessages(pack, notesOf(standard, inspection)).map(({ message }) => message),
    ),
  };
}

/** Nothing is said of a key question while neither it nor any prompt of it is answered. */
export function keyQuestionText(assessment: KeyQuestionAssessment): string {
  return isKeyQuestionEntered(assessment) ? messageLines(assessment.messages) : "";
}

/** A prompt's own messages, those of its measures and what its note leaves open. */
export function promptText(pack: Pack, { messages, measures }: PromptAssessment, entry: PromptEntry): string {
  return messageLines([
    ...messages,
    ...measures.flatMap(({ share, messages: own }) => [...share.messages, ...own]),
    ...noteMessages(pack, entry),
  ]);
}
