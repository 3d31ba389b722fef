import { countEvidence, type EvidenceIndex, type PromptEvidence } from "./indexEvidence";

const nothing: PromptEvidence = { items: [], counts: countEvidence([]) };

/** The evidence that bears on a prompt: none for one that the pack does not know. */
export function evidenceOn(index: EvidenceIndex, prompt: string): PromptEvidence {
  return index.byPrompt.get(prompt) ?? nothing;
}
