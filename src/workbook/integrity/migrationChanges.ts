import type { Damage, DamageCode } from "./Damage";
import { migrationTexts as texts } from "./strings";

/**
 * What bringing a workbook up to date comes to, a sentence a kind, as far as it can be told beforehand: what stands in
 * sheets, columns and rows that are still to be added comes with them.
 * @see docs/spec.md P24
 */
export function migrationChanges(damages: readonly Damage[]): readonly string[] {
  const lines = kinds.flatMap(({ codes, say }) => {
    const found = count(damages, codes);
    return found === 0 ? [] : [say(found)];
  });
  const grows = count(damages, adding) > 0;
  return [...lines, ...(grows ? [texts.withThem] : []), texts.record];
}

const adding: readonly DamageCode[] = ["sheet-missing", "column-missing", "row-missing", "heading-missing"];

const kinds: readonly { readonly codes: readonly DamageCode[]; readonly say: (count: number) => string }[] = [
  { codes: ["sheet-missing"], say: texts.sheets },
  { codes: ["column-missing"], say: texts.columns },
  { codes: ["row-missing", "heading-missing"], say: texts.rows },
  {
    codes: ["row-elsewhere", "row-doubled", "identity-lost", "identity-unknown", "rows-below"],
    say: texts.rowsInOrder,
  },
  { codes: ["name-missing", "name-broken"], say: texts.names },
  { codes: ["table-missing"], say: texts.tables },
  { codes: ["formula-changed", "formula-broken", "formula-stuck"], say: texts.formulas },
  { codes: ["label-changed"], say: texts.texts },
  { codes: ["validation-changed"], say: texts.rules },
  { codes: ["lock-changed"], say: texts.locks },
  { codes: ["fill-changed"], say: texts.looks },
  { codes: ["format-missing"], say: texts.formats },
  { codes: ["protection-off"], say: texts.protection },
];

/** By rows, or whatever else is listed; one where the whole sheet is meant. */
function count(damages: readonly Damage[], codes: readonly DamageCode[]): number {
  return damages
    .filter(({ code, repairable }) => repairable && codes.includes(code))
    .reduce((sum, { rows }) => sum + Math.max(1, rows.length), 0);
}
