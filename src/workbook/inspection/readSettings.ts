import type { Pack } from "../../domain/framework/Pack";
import { defaultSettings } from "../../domain/inspection/defaultSettings";
import type { Settings } from "../../domain/inspection/Inspection";
import { readYesNo } from "../../domain/inspection/readAnswer";
import { readTags } from "../../domain/inspection/readTags";
import { readCount, type EntryReader } from "../read/entryReader";
import type { CellValue } from "../InspectionHost";
import { inspectionRowIds } from "./inspectionLayout";
import { findingTexts } from "../read/findingTexts";

/** The settings of the Inspection sheet; the default where a cell is blank or says nothing we know. */
export function readSettings(pack: Pack, reader: EntryReader): Settings {
  const usual = defaultSettings(pack);
  const { allowed } = findingTexts;
  const has = (key: keyof Settings): boolean => pack.settings.some((setting) => setting.key === key);
  const read = <Value>(
    key: keyof Settings,
    readCell: (content: CellValue) => Value | null | "unknown",
    expected: string,
  ): Value | null =>
    has(key) ? reader.setting(inspectionRowIds.setting(key), "value", readCell, expected) : null;
  const flag = (key: keyof Settings): boolean | null => read(key, readFlag, allowed.yesNo);
  return {
    largeMajorityIncludes80: flag("largeMajorityIncludes80") ?? usual.largeMajorityIncludes80,
    smallBase: read("smallBase", readCount, allowed.count) ?? usual.smallBase,
    includeStd34: flag("includeStd34") ?? usual.includeStd34,
    default34ByAnalogy: flag("default34ByAnalogy") ?? usual.default34ByAnalogy,
    pct11Base: has("pct11Base") ? read("pct11Base", readCount, allowed.count) : usual.pct11Base,
    extraDiversityTags: has("extraDiversityTags")
      ? (read("extraDiversityTags", (content) => readTags(pack, String(content)), allowed.tags) ?? [])
      : usual.extraDiversityTags,
    publishedPractice: flag("publishedPractice") ?? usual.publishedPractice,
    bankHolidays: flag("bankHolidays") ?? usual.bankHolidays,
  };
}

function readFlag(content: CellValue): boolean | null | "unknown" {
  return typeof content === "boolean" ? content : readYesNo(content);
}
