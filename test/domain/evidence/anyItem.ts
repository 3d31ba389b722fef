import fc from "fast-check";
import { blankItem } from "../../../src/domain/evidence/blankItem";
import {
  directions,
  evidenceStrengths,
  sourceTypes,
  type EvidenceItem,
} from "../../../src/domain/evidence/EvidenceItem";
import { promptsOf } from "../../../src/domain/framework/find";
import type { Pack } from "../../../src/domain/framework/Pack";

/** An item with these fields and the rest blank. */
export function item(fields: Partial<EvidenceItem>): EvidenceItem {
  return { ...blankItem, ...fields };
}

const words = fc
  .array(fc.constantFrom("Board", "minutes", "Café", "école", "plan", "14", "x-ray", "Tŷ"), { maxLength: 5 })
  .map((all) => all.join(" "));

/** Any item that a log could hold: few dates, prompts and measures, so that items meet. */
export function anyItem(pack: Pack): fc.Arbitrary<EvidenceItem> {
  const prompts = promptsOf(pack).map(({ id }) => id);
  return fc.record({
    id: fc.constantFrom("", "E-0000001", "E-0000002", "E-0000003"),
    date: fc.constantFrom(null, "2024-02-29", "2024-10-01", "2023-01-01"),
    type: fc.constantFrom(null, ...sourceTypes),
    source: words,
    text: words,
    prompts: fc.subarray(prompts.slice(0, 8)),
    unknownPrompts: fc.constantFrom([], ["9.9.9z"]),
    direction: fc.constantFrom(null, ...directions),
    strength: fc.constantFrom(null, ...evidenceStrengths),
    measure: fc.constantFrom(null, "1.2.1c.1", "1.2.3a.1", "nothing"),
    positive: fc.option(fc.nat(9), { nil: null }),
    base: fc.option(fc.nat(9), { nil: null }),
    by: fc.constantFrom("", "Inspector A", "Jé"),
    followUp: fc.constantFrom("", "ask again"),
    followUpDone: fc.boolean(),
    link: fc.constant(""),
    withdrawn: fc.boolean(),
    history: fc.constant(""),
  });
}
