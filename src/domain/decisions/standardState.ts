import type { Pack, Standard } from "../framework/Pack";
import { signalsOf } from "../framework/signalsOf";
import { domainRatingsOf } from "../inspection/domainRatingsOf";
import { keyQuestionEntry, measureEntry, promptEntry, standardEntry } from "../inspection/entryOf";
import type { Inspection } from "../inspection/Inspection";
import { proposalOf } from "../inspection/proposalOf";
import { isRuled } from "../rating/isRuled";
import { decidingRatings, judgeProposal } from "../rating/judgeProposal";
import type { Hash } from "./Decision";

/**
 * A fingerprint of what a standard's sign-off rests on: its entries, the default that follows from them and, where
 * decision rules bind the standard, the domain ratings that those look at. Equal exactly where all of that is equal.
 * @see docs/spec.md P12
 */
export function standardState(pack: Pack, inspection: Inspection, standard: Standard, hash: Hash): string {
  const { qualitative, proposed, reason } = standardEntry(inspection, standard.id);
  const ratings = domainRatingsOf(pack, inspection);
  const { includeStd34 } = inspection.settings;
  return hash(
    JSON.stringify([
      standard.id,
      judgeProposal(pack, standard, proposalOf(pack, standard, inspection)).default,
      [qualitative, proposed, reason],
      isRuled(pack, standard)
        ? decidingRatings(pack, ratings, includeStd34).map(({ id, rating }) => [id, rating])
        : [],
      standard.keyQuestions.map((keyQuestion) => {
        const { answer, reason: why } = keyQuestionEntry(inspection, keyQuestion.id);
        return [
          keyQuestion.id,
          answer,
          why,
          keyQuestion.prompts.map((prompt) => promptState(inspection, prompt)),
        ];
      }),
    ]),
  );
}

function promptState(
  inspection: Inspection,
  prompt: Standard["keyQuestions"][number]["prompts"][number],
): unknown {
  const entry = promptEntry(inspection, prompt.id);
  const { answer, critical, note, reason } = entry;
  const measures = prompt.measures.map(({ id }) => {
    const { positive, base } = measureEntry(entry, id);
    return [id, positive, base];
  });
  const signals = signalsOf(prompt).flatMap(({ id }) => {
    const signal = inspection.signals[id];
    return signal === undefined || signal === null ? [] : [[id, signal]];
  });
  // A sign-off of before there were signals stays valid while none is entered.
  return [prompt.id, answer, critical, note, reason, measures, ...(signals.length > 0 ? [signals] : [])];
}
