import { findPrompt } from "../../../src/domain/framework/find";
import { assessPrompt } from "../../../src/domain/inspection/assessPrompt";
import { defaultSettings } from "../../../src/domain/inspection/defaultSettings";
import type { MeasureEntry, PromptEntry } from "../../../src/domain/inspection/Inspection";
import { youthJustice202406 as pack } from "../../../src/packs/index";

const usual = defaultSettings(pack);

describe("assessPrompt", () => {
  it("[R1] blocks Not judged without a reason, on the row itself", () => {
    const without = assess("1.1.1a", { answer: "Not judged" });
    expect(without).toMatchObject({
      status: "blocked",
      messages: [{ code: "KQ-NOTJUDGED-NO-REASON", severity: "block" }],
    });
    expect(assess("1.1.1a", { answer: "Not judged", reason: "no such case" })).toMatchObject({
      status: "ok",
      messages: [],
    });
  });

  it("[R19] reads two measures of one prompt apart: 'would' asks for a reason, 'may' informs", () => {
    const measures = { "1.2.3a.1": { positive: 12, base: 20 }, "1.2.3a.2": { positive: 9, base: 20 } };
    const assessed = assess("1.2.3a", { answer: "Yes", measures });
    expect(assessed.status).toBe("reason-needed");
    expect(
      assessed.measures.map(({ share, signal, messages }) => [
        share.percent,
        share.band,
        signal,
        codesOf(messages),
      ]),
    ).toEqual([
      ["60.0", "Too few", "negative", ["THR-BELOW-65", "THR-CONFLICT"]],
      ["45.0", "Minority", "negative", ["THR-BELOW-65"]],
    ]);
    expect(assess("1.2.3a", { answer: "Yes", measures, reason: "later figures are better" }).status).toBe(
      "ok",
    );
    expect(assess("1.2.3a", { answer: "No", measures }).status).toBe("ok");
  });

  it("[R20] asks for a reason when too few middle managers confirm", () => {
    const measures = { "1.2.1c.2": { positive: 3, base: 5 } };
    const assessed = assess("1.2.1c", { answer: "Yes", measures });
    expect(assessed.status).toBe("reason-needed");
    expect(codesOf(assessed.measures[1]?.messages ?? [])).toEqual(["THR-121C-MM"]);
    expect(assess("1.2.1c", { answer: "No", measures }).status).toBe("ok");
    expect(assess("1.2.1c", { answer: "Yes", measures, reason: "one post was filled since" }).status).toBe(
      "ok",
    );
  });

  it("[R21] shows an unmet band word beside the flags of the share", () => {
    const [measure] = assess("1.2.2b", {
      answer: "Yes",
      measures: { "1.2.2b.1": { positive: 16, base: 20 } },
    }).measures;
    expect(measure).toMatchObject({
      signal: "negative",
      share: { percent: "80.0", band: "Reasonable majority" },
    });
    expect(codesOf(measure?.messages ?? [])).toEqual(["COND-NOT-MET"]);
    expect(
      assess("1.2.2b", { answer: "Yes", measures: { "1.2.2b.1": { positive: 16, base: 20 } } }).status,
    ).toBe("ok");
    expect(codesOf(measure?.share.messages ?? [])).toEqual(["BAND-GAP-79-80", "BAND-AT-80"]);
  });

  it("[R15, R21] meets 'large majority' at exactly 80 where the setting says so", () => {
    const entry = { answer: "Yes", measures: { "1.2.2b.1": { positive: 16, base: 20 } } } as const;
    const [measure] = assess("1.2.2b", entry, { largeMajorityIncludes80: true }).measures;
    expect(measure).toMatchObject({ signal: null, messages: [], share: { band: "Large majority" } });
  });

  it.each<MeasureEntry>([
    { positive: null, base: null },
    { positive: 4, base: null },
    { positive: null, base: 20 },
  ])("[R16] makes no share and no fuss of %j", (measure) => {
    const assessed = assess("1.3.2a", { answer: "Yes", measures: { "1.3.2a.1": measure } });
    expect(assessed.status).toBe("ok");
    expect(assessed.measures[0]).toMatchObject({
      share: { percent: null, band: null, messages: [] },
      signal: null,
      messages: [],
    });
  });

  it("[R16] says of an entered 0 of 0 that there are no answers, which a blank does not", () => {
    const [measure] = assess("1.3.2a", { measures: { "1.3.2a.1": { positive: 0, base: 0 } } }).measures;
    expect(codesOf(measure?.share.messages ?? [])).toEqual(["BAND-NO-BASE"]);
    expect(codesOf(measure?.messages ?? [])).toEqual(["THR-NO-BASE"]);
  });

  it.each<MeasureEntry>([
    { positive: 7, base: 6 },
    { positive: -1, base: 6 },
    { positive: 1.5, base: null },
    { positive: null, base: -2 },
  ])("[R16] blocks the contradiction %j once", (measure) => {
    const assessed = assess("1.3.2a", { answer: "Yes", measures: { "1.3.2a.1": measure } });
    expect(assessed.status).toBe("blocked");
    expect(codesOf(assessed.measures[0]?.share.messages ?? [])).toEqual(["BAND-INVALID"]);
    expect(assessed.measures[0]?.messages).toEqual([]);
  });

  it("[R16] flags a small base by the setting", () => {
    const entry = { measures: { "1.3.2a.1": { positive: 7, base: 7 } } };
    const [flagged] = assess("1.3.2a", entry, { smallBase: 8 }).measures;
    expect(codesOf(flagged?.share.messages ?? [])).toEqual(["BAND-SMALL-BASE"]);
    expect(assess("1.3.2a", entry).measures[0]?.share.messages).toEqual([]);
  });
});

function assess(id: string, entry: Partial<PromptEntry>, settings: Partial<typeof usual> = {}) {
  const prompt = findPrompt(pack, id);
  if (prompt === undefined) throw new Error(`There is no prompt ${id}.`);
  const whole = { answer: null, critical: false, measures: {}, note: "", reason: "", ...entry };
  return assessPrompt(pack, prompt, whole, { ...usual, ...settings }, {});
}

function codesOf(messages: readonly { readonly code: string }[]): readonly string[] {
  return messages.map(({ code }) => code);
}
