import type { Check } from "../checks/Check";
import { checkOfMessage } from "../checks/checkOfMessage";
import { standardOf } from "../framework/find";
import type { Pack } from "../framework/Pack";
import { describeMessage } from "../rating/describeMessage";
import type { EvidenceItem } from "./EvidenceItem";

/** Beyond so many items of one finding, the rest are only counted: they come up as the first are put right. */
const mostItems = 20;

/** What a finding says about one item. */
export interface ItemFinding {
  readonly code: string;
  readonly facts?: (item: EvidenceItem) => Readonly<Record<string, string>>;
  /** The standard it is about; that of the item's first prompt where absent. */
  readonly standard?: string;
}

/** One check for each of the first items, and one that counts the rest. */
export function checksOfItems(
  pack: Pack,
  items: readonly EvidenceItem[],
  finding: ItemFinding,
): readonly Check[] {
  const shown = items.slice(0, mostItems).map((item) => checkOfItem(pack, item, finding));
  const next = items[mostItems];
  if (next === undefined) return shown;
  const facts = () => ({ count: String(items.length - mostItems), code: finding.code });
  return [...shown, checkOfItem(pack, next, { ...finding, code: "EVID-MORE", facts })];
}

function checkOfItem(pack: Pack, item: EvidenceItem, { code, facts, standard }: ItemFinding): Check {
  return checkOfMessage(pack, describeMessage(pack, code, "", facts?.(item)), {
    subject: { kind: "evidence", id: item.id },
    standard: standard ?? standardOf(pack, item.prompts[0] ?? "")?.id ?? null,
    field: "value",
    isExplainable: false,
  });
}
