import type { Ambiguity, DecisionRule, Pack, SettingDefinition } from "../framework/Pack";
import { assessInspection } from "../inspection/assessInspection";
import type { Inspection, Settings } from "../inspection/Inspection";
import type { Difference } from "./compareAssessments";
import { compareAssessments } from "./compareAssessments";

/** Another reading of the documents than the present one, and what it would make of the same entries. */
export interface OtherReading {
  readonly ambiguity: Ambiguity;
  /** The setting that chooses it; `null` where two copies of a text differ and the product follows one of them. */
  readonly setting: SettingDefinition | null;
  /** The present value of the setting and the one of this reading. */
  readonly present: SettingDefinition["default"];
  readonly other: SettingDefinition["default"];
  /** Empty where suggestions, ratings, permissions, bands and signals are the same. */
  readonly differences: readonly Difference[];
}

/**
 * Assesses an inspection under every reading that the pack knows beside the present ones: each setting that stands for an
 * ambiguity of the documents by itself, the others left as they are, and each second copy of a decision rule's text.
 * The composite of published practice is not compared: it is no rating of the documents.
 * @see docs/spec.md A1, A2, A3, A6, A9, A13
 */
export function readings(pack: Pack, inspection: Inspection): readonly OtherReading[] {
  const present = assessInspection(pack, inspection);
  const compare = (otherPack: Pack, other: Inspection): readonly Difference[] =>
    compareAssessments(present, assessInspection(otherPack, other)).filter(
      ({ what }) => what !== "composite",
    );
  const ofSettings = pack.settings.flatMap((setting) => {
    const ambiguity = pack.ambiguities.find(({ id }) => id === setting.ambiguity);
    const value = valueOf(inspection.settings, setting.key);
    if (ambiguity === undefined || value === undefined) return [];
    return othersThan(value, setting).map((other) => ({
      ambiguity,
      setting,
      present: value,
      other,
      differences: compare(pack, withSetting(inspection, setting.key, other)),
    }));
  });
  const ofCopies = pack.decisionRules
    .filter((rule) => rule.qualitativeOtherCopy !== undefined)
    .flatMap((rule) => {
      const ambiguity = ambiguityOf(pack, rule);
      if (ambiguity === undefined) return [];
      const differences = compare(withOtherCopy(pack, rule), inspection);
      const copies = { present: rule.qualitative ?? [], other: rule.qualitativeOtherCopy ?? [] };
      return [{ ambiguity, setting: null, ...copies, differences }];
    });
  return [...ofSettings, ...ofCopies];
}

type Value = SettingDefinition["default"];

function othersThan(present: Value, { readings: known }: SettingDefinition): readonly Value[] {
  const all = known ?? (typeof present === "boolean" ? [true, false] : []);
  return all.filter((value) => JSON.stringify(value) !== JSON.stringify(present));
}

function valueOf(settings: Settings, key: string): Value | undefined {
  const values: Readonly<Record<string, Value>> = { ...settings };
  return values[key];
}

function withSetting(inspection: Inspection, key: string, value: Value): Inspection {
  return { ...inspection, settings: { ...inspection.settings, [key]: value } };
}

/** The ambiguity whose every passage is one of the rule's. */
function ambiguityOf(pack: Pack, { source }: DecisionRule): Ambiguity | undefined {
  return pack.ambiguities.find(
    ({ sources }) =>
      sources.length > 0 &&
      sources.every(({ doc, line }) => source.some((place) => place.doc === doc && place.line === line)),
  );
}

function withOtherCopy(pack: Pack, { rule, subject, qualitativeOtherCopy }: DecisionRule): Pack {
  return {
    ...pack,
    decisionRules: pack.decisionRules.map((candidate) =>
      candidate.rule === rule && candidate.subject === subject && qualitativeOtherCopy !== undefined
        ? { ...candidate, qualitative: qualitativeOtherCopy }
        : candidate,
    ),
  };
}
