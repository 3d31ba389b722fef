import type { Pack } from "../framework/Pack";
import type { Settings } from "./Inspection";

/** The readings an inspection starts with: the pack's defaults, and ours for a setting the pack does not list. */
export function defaultSettings(pack: Pack): Settings {
  const defaultOf = (key: keyof Settings): unknown =>
    pack.settings.find((setting) => setting.key === key)?.default;
  const flag = (key: keyof Settings, ours: boolean): boolean => {
    const value = defaultOf(key);
    return typeof value === "boolean" ? value : ours;
  };
  const smallBase = defaultOf("smallBase");
  const pct11Base = defaultOf("pct11Base");
  const tags = defaultOf("extraDiversityTags");
  return {
    largeMajorityIncludes80: flag("largeMajorityIncludes80", false),
    smallBase: typeof smallBase === "number" ? smallBase : 5,
    includeStd34: flag("includeStd34", true),
    default34ByAnalogy: flag("default34ByAnalogy", true),
    pct11Base: typeof pct11Base === "number" ? pct11Base : null,
    extraDiversityTags: Array.isArray(tags) ? tags.filter((tag) => typeof tag === "string") : [],
    publishedPractice: flag("publishedPractice", true),
    bankHolidays: flag("bankHolidays", false),
  };
}
