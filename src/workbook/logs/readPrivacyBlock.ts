import type { PrivacyAnswer } from "../../domain/privacy/PrivacyAnswer";
import type { CellValue, NamedBlocks } from "../InspectionHost";
import { isLogEntry } from "./isLogEntry";
import { readMoment } from "./readMoment";
import { blockNames, privacyColumns, type PrivacyField } from "../names";
import { texts } from "../strings";

/** The privacy answers as their rows stand, header, closing row and blank rows left out. A workbook without them has none. */
export function readPrivacyBlock(blocks: NamedBlocks): readonly PrivacyAnswer[] {
  return (blocks[blockNames.privacy] ?? [])
    .filter((row) => isLogEntry(row, texts.privacyHeaders.id))
    .map(toAnswer);
}

function toAnswer(row: readonly CellValue[]): PrivacyAnswer {
  const text = (field: PrivacyField): string => readMoment(row[privacyColumns.indexOf(field)] ?? "");
  const plain = (field: PrivacyField): string => String(row[privacyColumns.indexOf(field)] ?? "");
  return {
    id: plain("id"),
    when: text("when"),
    who: plain("who"),
    place: plain("place"),
    kind: plain("kind"),
    reason: plain("reason"),
    fingerprint: plain("fingerprint"),
  };
}
