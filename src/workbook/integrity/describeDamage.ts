import { rowName } from "../rowName";
import type { Damage, DamageCode, DamageLevel, Move } from "./Damage";
import { damageSeverities } from "./damageSeverities";
import type { RepairStep } from "./RepairStep";
import { damageWords, integrityTexts } from "./strings";

interface Found {
  readonly code: DamageCode;
  readonly sheet: string;
  readonly rows?: readonly string[];
  /** In place of the rows, where they do not say enough. */
  readonly said?: string;
  readonly level: DamageLevel;
  readonly steps?: readonly RepairStep[];
  readonly moves?: readonly Move[];
  readonly repairable?: boolean;
}

/** A damage with its severity and its words. */
export function describeDamage(found: Found): Damage {
  const { code, sheet, level, rows = [], steps = [], moves = [], repairable = true } = found;
  const words = damageWords[code];
  const each = [...new Set(rows)];
  return {
    key: `${code} ${sheet}`,
    code,
    severity: damageSeverities[code],
    sheet,
    rows: each,
    what: words.what(sheet, found.said ?? integrityTexts.rows(each.map(rowName)), rows.length),
    remedy: words.remedy,
    rule: words.rule,
    level,
    repairable,
    steps,
    moves,
  };
}
