import type { Pack, Standard } from "../framework/Pack";
import { sourceTypes, type EvidenceItem, type SourceType } from "./EvidenceItem";
import { evidenceOn } from "./evidenceOn";
import { countEvidence, type EvidenceIndex } from "./indexEvidence";

/** How well one standard is covered. */
export interface StandardCoverage {
  readonly id: string;
  readonly name: string;
  /** Items that bear on the standard, each once however many of its prompts it bears on. */
  readonly total: number;
  readonly byType: Readonly<Record<SourceType, number>>;
  /** Prompts with no item, in the standard's order. */
  readonly without: readonly string[];
  /** Prompts whose items are all of one source type. */
  readonly oneType: readonly string[];
}

export interface Coverage {
  readonly standards: readonly StandardCoverage[];
  /** Prompts with no item, of the whole pack. */
  readonly without: readonly string[];
}

/**
 * Which standards rest on which source types, and where the evidence is thin. Withdrawn items count nowhere.
 * @see docs/spec.md P40, P41
 */
export function coverageOf(pack: Pack, index: EvidenceIndex): Coverage {
  const standards = pack.standards.map((standard) => coverStandard(index, standard));
  return { standards, without: standards.flatMap(({ without }) => without) };
}

/** The source types among these items. */
export function typesOf(items: readonly EvidenceItem[]): readonly SourceType[] {
  return sourceTypes.filter((type) => items.some((item) => item.type === type));
}

function coverStandard(index: EvidenceIndex, { id, name, keyQuestions }: Standard): StandardCoverage {
  const prompts = keyQuestions.flatMap((keyQuestion) => keyQuestion.prompts.map((prompt) => prompt.id));
  const items = new Set(prompts.flatMap((prompt) => evidenceOn(index, prompt).items));
  const { total, byType } = countEvidence([...items]);
  return {
    id,
    name,
    total,
    byType,
    without: prompts.filter((prompt) => evidenceOn(index, prompt).items.length === 0),
    oneType: prompts.filter((prompt) => typesOf(evidenceOn(index, prompt).items).length === 1),
  };
}
