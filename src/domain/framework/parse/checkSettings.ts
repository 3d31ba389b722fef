import type { Settings } from "../../inspection/Inspection";
import type { Problem } from "../../result";
import type { Pack, SettingDefinition } from "../Pack";

/** What a setting's default may be; in step with `Settings` by the compiler. */
const forms: { readonly [Key in keyof Settings]: Form } = {
  largeMajorityIncludes80: "flag",
  smallBase: "number",
  includeStd34: "flag",
  default34ByAnalogy: "flag",
  pct11Base: "number or null",
  extraDiversityTags: "tags",
  publishedPractice: "flag",
  bankHolidays: "flag",
};

type Form = "flag" | "number" | "number or null" | "tags";

const says: Readonly<Record<Form, string>> = {
  flag: "expected true or false",
  number: "expected a whole number",
  "number or null": "expected a whole number from 1, or null",
  tags: "expected a list of ids from optionalDiversityTags",
};

/** Every setting is one that the rules know, once, and its default and readings have the form of its value. */
export function checkSettings(pack: Pack): readonly Problem[] {
  return pack.settings.flatMap((setting, index) => {
    const form = Object.hasOwn(forms, setting.key) ? forms[setting.key as keyof Settings] : undefined;
    if (form === undefined) {
      return [
        {
          path: `settings[${index}].key`,
          message: `unknown setting; the settings are ${Object.keys(forms).join(", ")}`,
        },
      ];
    }
    const values = [
      { path: "default", value: setting.default },
      ...(setting.readings ?? []).map((value, place) => ({ path: `readings[${place}]`, value })),
    ];
    return values
      .filter(({ value }) => !hasForm(pack, value, form))
      .map(({ path }) => ({ path: `settings[${index}].${path}`, message: says[form] }));
  });
}

function hasForm(pack: Pack, value: SettingDefinition["default"], form: Form): boolean {
  switch (form) {
    case "flag":
      return typeof value === "boolean";
    case "number":
      return typeof value === "number";
    case "number or null":
      return value === null || (typeof value === "number" && value > 0);
    case "tags":
      return (
        typeof value === "object" &&
        value !== null &&
        value.every((id) => pack.optionalDiversityTags.includes(id))
      );
  }
}
