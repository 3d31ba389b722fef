import type { SettingDefinition } from "../../domain/framework/Pack";
import type { Settings } from "../../domain/inspection/Inspection";
import { texts } from "../strings";
import type { CellContent } from "../WorkbookPlan";

/** A setting's value as its cell holds it: Yes or No, a number, or references separated by commas; blank for none. */
export function settingCell(settings: Settings, key: string): CellContent {
  const value: unknown = Object.entries(settings).find(([name]) => name === key)?.[1];
  if (typeof value === "boolean") return value ? texts.yes : texts.no;
  if (typeof value === "number") return value;
  if (Array.isArray(value) && value.length > 0) return value.join(", ");
  return null;
}

/** The pack's default in words. */
export function settingDefaultText({ key, default: value }: SettingDefinition): string {
  if (typeof value === "boolean") return value ? texts.yes : texts.no;
  if (typeof value === "number") return String(value);
  if (Array.isArray(value) && value.length > 0) return value.join(", ");
  return key === "extraDiversityTags" ? texts.noneByDefault : texts.countedByUs;
}
