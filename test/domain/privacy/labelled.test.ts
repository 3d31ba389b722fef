import { readFileSync } from "node:fs";
import { join } from "node:path";
import { personalDataKinds } from "../../../src/domain/privacy/PersonalData";
import hardSentences from "./hardSentences.json";
import labelled from "./labelled.json";
import { precision, recall, rowOf, scoresOf, type LabelledSentence, type Score } from "./scores";

const heldOut = labelled.filter(({ part }) => part === "heldOut");
const tuning = labelled.filter(({ part }) => part === "tuning");
const sets = { heldOut: scoresOf(heldOut), tuning: scoresOf(tuning), hard: scoresOf(hardSentences) };

const nothing: Score = { right: 0, wrong: 0, missed: 0 };
const all = (set: keyof typeof sets): Score => sets[set].get("all") ?? nothing;

describe("the labelled set", () => {
  it("holds at least 300 sentences, a third of them held out, and as many without personal data as a test needs", () => {
    expect(labelled.length).toBeGreaterThanOrEqual(300);
    expect(heldOut).toHaveLength(Math.floor(labelled.length / 3));
    expect(labelled.filter(({ marks }) => marks.length === 0).length).toBeGreaterThan(150);
    expect(new Set(labelled.map(({ text }) => text)).size).toBe(labelled.length);
  });

  it.each(personalDataKinds.map((kind) => [kind]))("has at least 12 of the kind %s", (kind) => {
    expect(
      labelled.flatMap(({ marks }) => marks).filter((mark) => mark.kind === kind).length,
    ).toBeGreaterThan(11);
  });

  it("labels what stands there", () => {
    const sentences: readonly LabelledSentence[] = [...labelled, ...hardSentences];
    for (const { text, marks } of sentences)
      for (const { from, to, found } of marks) expect(text.slice(from, to)).toBe(found);
  });
});

describe("[P50] [P51] what is found in it, by kind and exact place", () => {
  it("is right and complete in the held-out third: at least 95 in 100", () => {
    expect(precision(all("heldOut"))).toBeGreaterThanOrEqual(0.95);
    expect(recall(all("heldOut"))).toBeGreaterThanOrEqual(0.95);
  });

  it.each(personalDataKinds.map((kind) => [kind]))(
    "is right and complete for the kind %s: at least 75 in 100",
    (kind) => {
      const score = sets.heldOut.get(kind) ?? nothing;
      expect(precision(score)).toBeGreaterThanOrEqual(0.75);
      expect(recall(score)).toBeGreaterThanOrEqual(0.75);
    },
  );

  it("does not do worse in the two thirds it was tuned on", () => {
    expect(precision(all("tuning"))).toBeGreaterThanOrEqual(0.95);
    expect(recall(all("tuning"))).toBeGreaterThanOrEqual(0.95);
  });

  it("is what docs/privacy.md says, to the figure", () => {
    const documented = readFileSync(join(__dirname, "../../../docs/privacy.md"), "utf8")
      .split("\n")
      .filter((line) => line.startsWith("|"))
      .map((line) =>
        line
          .split("|")
          .slice(1, -1)
          .map((cell) => cell.trim())
          .join(" | "),
      );
    const rows = [...sets.heldOut].map(([kind, score]) => rowOf(kind, score));
    expect(documented).toEqual(expect.arrayContaining(rows));
    const whole = (part: string, set: keyof typeof sets): string =>
      rowOf("all", all(set)).replace("all kinds", part);
    expect(documented).toEqual(
      expect.arrayContaining([
        whole("the other two thirds", "tuning"),
        whole("sentences meant to be hard", "hard"),
      ]),
    );
  });
});
