import { blankItem } from "../../domain/evidence/blankItem";
import type { EvidenceItem } from "../../domain/evidence/EvidenceItem";
import { blankInspection } from "../../domain/inspection/blankInspection";
import { privacyChecks } from "../../domain/privacy/privacyChecks";
import { youthJustice202406 as pack } from "../../packs";
import { fastestTime } from "./fastestTime";
import type { Figure } from "./Figure";
import { timeOf } from "./medianTime";

const items = 10_000;
/** Milliseconds for the first look through the log, and for each later one. */
const limits = { first: 1_000, later: 100 } as const;

/** What the privacy check costs with a long log: the first look through it, and a look after one item has changed. */
export async function benchPrivacy(): Promise<readonly Figure[]> {
  const log = Array.from({ length: items }, (_, index) => itemOf(index));
  const look = (evidence: readonly EvidenceItem[]) =>
    privacyChecks(pack, { ...blankInspection(pack), evidence });
  const first = await timeOf(() => look(log));
  let change = 0;
  const later = await fastestTime(5, () => {
    change += 1;
    return look(
      log.map((item, index) => (index === change ? { ...item, text: `${item.text} Again.` } : item)),
    );
  });
  return [
    {
      name: "privacy.scan.ms",
      value: first,
      unit: "ms",
      baseline: limits.first,
      against: `limit, ${items} items`,
    },
    {
      name: "privacy.change.ms",
      value: later,
      unit: "ms",
      baseline: limits.later,
      against: "limit, one item changed",
    },
  ];
}

/** Texts of the usual length, none like another, with something to mark in every tenth. */
function itemOf(index: number): EvidenceItem {
  const name = index % 10 === 0 ? " Jayden said so too, from LS8 2QT." : "";
  return {
    ...blankItem,
    id: `E-${index}`,
    source: `Minutes of the Management Board, number ${index}`,
    text: `The board of ${index} members agreed on 12 March 2024 that 67 per cent of plans are good enough.${name}`,
  };
}
