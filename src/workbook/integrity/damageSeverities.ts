import type { DamageCode, DamageSeverity } from "./Damage";

/**
 * How much each damage weighs, wherever it is found: what is lost or counts wrongly is an error, a safeguard that is gone
 * a warning.
 * @see docs/spec.md P20, P21, P22, P23, P24, P25
 */
export const damageSeverities: Readonly<Record<DamageCode, DamageSeverity>> = {
  "layout-newer": "error",
  "layout-older": "warning",
  "record-missing": "error",
  "record-changed": "error",
  "sheet-missing": "error",
  "sheet-copied": "info",
  "name-missing": "error",
  "name-broken": "error",
  "column-missing": "error",
  "column-foreign": "error",
  "heading-missing": "warning",
  "row-missing": "error",
  "row-elsewhere": "error",
  "row-doubled": "error",
  "identity-lost": "error",
  "identity-unknown": "warning",
  "formula-changed": "error",
  "formula-broken": "error",
  "formula-stuck": "error",
  "label-changed": "warning",
  "validation-changed": "warning",
  "lock-changed": "warning",
  "fill-changed": "info",
  "format-missing": "info",
  "table-missing": "warning",
  "rows-below": "error",
  "protection-off": "warning",
  "log-broken": "error",
};
