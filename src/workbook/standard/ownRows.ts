import { areaReference, textConstant } from "../formula/cellReference";
import { bodyColumn, type StandardLayout } from "./standardLayout";

/**
 * Criteria of a COUNTIFS for the key questions and prompts of a standard: rows of people's own have no identity, and
 * those of facts below a prompt one with a colon.
 */
export function ownRows(
  layout: StandardLayout,
  standard: string,
  onSheet = (area: string): string => area,
): string {
  const ids = onSheet(areaReference(bodyColumn(layout, "id")));
  const own = `${ids},${textConstant(`${standard}.*`)}`;
  const hasSignals = layout.body.some(({ kind }) => kind === "signal");
  return hasSignals ? `${own},${ids},${textConstant("<>*:*")}` : own;
}
