import type { DecisionRecord } from "../../domain/decisions/Decision";
import type { CellValue, NamedBlocks } from "../InspectionHost";
import { isLogEntry } from "./isLogEntry";
import { readMoment } from "./readMoment";
import { blockNames, decisionColumns, type DecisionField } from "../names";
import { texts } from "../strings";

/**
 * The log of decisions as its rows stand, from top to bottom, header, closing row and blank rows left out. Nothing is
 * put right and nothing is refused: what a row that was tampered with holds is for the chain of hashes to tell.
 */
export function readDecisionsBlock(blocks: NamedBlocks): readonly DecisionRecord[] {
  return (blocks[blockNames.decisions] ?? [])
    .filter((row) => isLogEntry(row, texts.decisionHeaders.number))
    .map(toRecord);
}

function toRecord(row: readonly CellValue[]): DecisionRecord {
  const cell = (field: DecisionField): CellValue => row[decisionColumns.indexOf(field)] ?? "";
  const text = (field: DecisionField): string => String(cell(field));
  return {
    number: readNumber(cell("number")),
    when: readMoment(cell("when")),
    who: text("who"),
    layer: text("layer"),
    subject: text("subject"),
    from: text("from"),
    to: text("to"),
    reason: text("reason"),
    rules: text("rules"),
    engine: text("engine"),
    pack: text("pack"),
    state: text("state"),
    after: text("after"),
    hash: text("hash"),
  };
}

function readNumber(content: CellValue): number {
  const number = typeof content === "string" && /^\d+$/.test(content.trim()) ? Number(content) : content;
  return typeof number === "number" && Number.isSafeInteger(number) && number > 0 ? number : 0;
}
