import type { Ambiguity, DecisionRule, Pack, SettingDefinition } from "../framework/Pack";
import type { Inspection, Settings } from "../inspection/Inspection";

/** A pack and an inspection that are read in some way. */
export interface Read {
  readonly pack: Pack;
  readonly inspection: Inspection;
}

/** Another reading of the documents than the present one, and how to read in that way. */
export interface ReadingChoice {
  readonly ambiguity: Ambiguity;
  /** The setting that chooses it; `null` where two copies of a text differ and the product follows one of them. */
  readonly setting: SettingDefinition | null;
  /** The present value of the setting and the one of this reading. */
  readonly present: SettingDefinition["default"];
  readonly other: SettingDefinition["default"];
  readonly read: (read: Read) => Read;
}

/**
 * The other readings that the pack knows: for each setting that stands for an ambiguity of the documents its other values,
 * and each second copy of a decision rule's text. Those of one array exclude each other.
 * @see docs/spec.md A1, A2, A3, A6, A9, A13
 */
export function otherReadings(
  pack: Pack,
  { settings }: Pick<Inspection, "settings">,
): readonly (readonly ReadingChoice[])[] {
  const ofSettings = pack.settings.flatMap((setting) => {
    const ambiguity = pack.ambiguities.find(({ id }) => id === setting.ambiguity);
    const present = valueOf(settings, setting.key);
    if (ambiguity === undefined || present === undefined) return [];
    return [
      othersThan(present, setting).map((other) => ({
        ambiguity,
        setting,
        present,
        other,
        read: (read: Read) => withSetting(read, setting.key, other),
      })),
    ];
  });
  const ofCopies = pack.decisionRules
    .filter((rule) => rule.qualitativeOtherCopy !== undefined)
    .flatMap((rule) => {
      const ambiguity = ambiguityOf(pack, rule);
      if (ambiguity === undefined) return [];
      const copies = { present: rule.qualitative ?? [], other: rule.qualitativeOtherCopy ?? [] };
      const read = (read: Read): Read => ({ ...read, pack: withOtherCopy(read.pack, rule) });
      return [[{ ambiguity, setting: null, ...copies, read }]];
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

function withSetting({ pack, inspection }: Read, key: string, value: Value): Read {
  return { pack, inspection: { ...inspection, settings: { ...inspection.settings, [key]: value } } };
}

/** The ambiguity whose every passage is one of the rule's. */
function ambiguityOf(pack: Pack, { source }: DecisionRule): Ambiguity | undefined {
  return pack.ambiguities.find(
    ({ sources }) =>
      sources.length > 0 &&
      sources.every(({ doc, line }) => source.some((place) => place.doc === doc && place.line === line)),
  );
}

/** By pack and rule: a pack is looked things up in, which is made ready once a pack. */
const copies = new WeakMap<Pack, Map<string, Pack>>();

function withOtherCopy(pack: Pack, { rule, subject, qualitativeOtherCopy }: DecisionRule): Pack {
  const known = copies.get(pack) ?? new Map<string, Pack>();
  copies.set(pack, known);
  const key = `${rule} ${subject}`;
  const copy = known.get(key) ?? {
    ...pack,
    decisionRules: pack.decisionRules.map((candidate) =>
      candidate.rule === rule && candidate.subject === subject && qualitativeOtherCopy !== undefined
        ? { ...candidate, qualitative: qualitativeOtherCopy }
        : candidate,
    ),
  };
  known.set(key, copy);
  return copy;
}
