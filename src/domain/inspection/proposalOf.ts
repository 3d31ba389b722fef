import type { Pack, Standard } from "../framework/Pack";
import type { ProposalInput } from "../rating/judgeProposal";
import { domainRatingsOf } from "./domainRatingsOf";
import { keyQuestionEntry, standardEntry } from "./entryOf";
import type { Inspection } from "./Inspection";

/** Everything in an inspection that the rating of a standard is judged by. */
export function proposalOf(pack: Pack, standard: Standard, inspection: Inspection): Required<ProposalInput> {
  const { qualitative, proposed, reason } = standardEntry(inspection, standard.id);
  return {
    answers: standard.keyQuestions.map(({ id }) => keyQuestionEntry(inspection, id).answer),
    qualitative,
    proposed,
    reason,
    domainRatings: domainRatingsOf(pack, inspection),
    resettlementCases: inspection.details.resettlementCases,
    settings: inspection.settings,
  };
}
