import { findPrompt, standardOf } from "../framework/find";
import type { Pack } from "../framework/Pack";
import { groupedBy } from "../groupedBy";
import type { Inspection } from "../inspection/Inspection";
import { notesOf } from "../inspection/notesOf";
import { describeMessage } from "../rating/describeMessage";
import { isApplicable } from "../rating/judgeProposal";
import type { Check } from "./Check";
import { checkOfMessage } from "./checkOfMessage";
import { repeatedNotes } from "./repeatedNotes";
import { noteTexts } from "./strings";

/**
 * For each note that stands beside prompts of several standards, a check at the first prompt of each standard, naming them
 * all. It is none of a single standard's checks, as its sheet compares its own notes only.
 * @see docs/spec.md P4
 */
export function notesAcrossStandards(pack: Pack, inspection: Inspection): readonly Check[] {
  const standards = pack.standards.filter((standard) =>
    isApplicable(standard, inspection.details.resettlementCases),
  );
  const groups = repeatedNotes(standards.flatMap((standard) => notesOf(standard, inspection)));
  return groups.flatMap((prompts) => {
    const byStandard = groupedBy(prompts, (prompt) => standardOf(pack, prompt)?.id ?? "");
    if (byStandard.size < 2) return [];
    const named = [...byStandard].map(([standard, ids]) =>
      noteTexts.inStandard(
        ids.map((id) => findPrompt(pack, id)?.ref ?? id),
        standard,
      ),
    );
    const message = describeMessage(pack, "NOTE-REPEATED-ACROSS", "", { prompts: named.join("; ") });
    return [...byStandard.values()].map(([first = ""]) =>
      checkOfMessage(pack, message, {
        subject: { kind: "prompt", id: first },
        standard: null,
        field: "note",
        isExplainable: false,
      }),
    );
  });
}
