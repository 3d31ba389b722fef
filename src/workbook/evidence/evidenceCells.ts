import type { EvidenceItem } from "../../domain/evidence/EvidenceItem";
import { fieldText } from "../../domain/evidence/fieldText";
import { sealOf } from "../../domain/evidence/sealOf";
import { toSerialDate } from "../../domain/inspection/serialDate";
import { evidenceColumns } from "../names";

/**
 * An item as the cells of its row hold it, from the left edge: the date as Excel's serial number, counts as numbers,
 * everything else as text, blanks as `null`. Messages are worked out on the sheet.
 */
export function evidenceCells(item: EvidenceItem): readonly (string | number | null)[] {
  return evidenceColumns.map((field) => {
    switch (field) {
      case "id":
      case "history":
        return item[field] || null;
      case "date":
        return item.date === null ? null : (toSerialDate(item.date) ?? item.date);
      case "positive":
      case "base":
        return item[field];
      case "messages":
        return null;
      case "seal":
        return item.id === "" ? null : sealOf(item);
      default:
        return fieldText(item, field) || null;
    }
  });
}
