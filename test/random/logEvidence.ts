import { blankItem } from "../../src/domain/evidence/blankItem";
import type { EvidenceSheet } from "./EvidenceSheet";
import type { Pane } from "./Pane";

/** Adds an item in a pane. */
export async function logEvidence(sheet: EvidenceSheet, pane: Pane): Promise<void> {
  const noted = sheet.next();
  const item = { ...blankItem, ...noted, type: "Document" as const, prompts: ["1.1.1a"], by: "Lead" };
  const added = await pane.evidence().add([item]);
  sheet.added(noted, added.ok);
}

/** Gives an item that a pane knows another source there. */
export async function changeEvidence(sheet: EvidenceSheet, pane: Pane, which: number): Promise<void> {
  const known = pane.open().reading?.inspection.evidence.filter(({ id }) => id !== "") ?? [];
  const item = known[which % Math.max(1, known.length)];
  if (item === undefined) return;
  const { source } = sheet.next();
  const done = sheet.changing(item, source);
  done((await pane.evidence().change(item, { ...item, source }, "Lead")).ok);
}
