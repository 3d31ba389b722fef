import type { Pack } from "../../domain/framework/Pack";
import { isReported } from "../../domain/privacy/isReported";
import { privacyPlaces, privacyPlacesIn } from "../../domain/privacy/privacyPlaces";
import { reportTexts } from "../../domain/privacy/writtenTexts";
import type { NamedBlocks } from "../InspectionHost";
import { readReportTexts } from "./readReportTexts";
import { readWorkbook } from "../readWorkbook";

/**
 * Whether something that may go into the report may identify a person and nobody has answered that yet.
 * @see docs/spec.md P54
 */
export function holdsPersonalData(pack: Pack, blocks: NamedBlocks): boolean {
  const { inspection } = readWorkbook(pack, blocks);
  return [
    ...privacyPlaces(pack, inspection).filter(isReported),
    ...privacyPlacesIn(pack, inspection, reportTexts(readReportTexts(blocks))),
  ].some(({ open }) => open.length > 0);
}
