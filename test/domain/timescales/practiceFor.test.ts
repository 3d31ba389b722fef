import { practiceFor, searchPractice } from "../../../src/domain/timescales/practiceFor";
import { practice } from "../../../src/packs/youth-justice/2024-06/practice";

describe("practiceFor", () => {
  it("[R50] gives each prompt of 4.1 what bears on it, and only that", () => {
    const found = practiceFor(practice, "4.1.2a");
    expect(found.expectations.map(({ id }) => id)).toContain("E-ACCOM-6W");
    expect(found.expectations.every(({ prompts }) => prompts.includes("4.1.2a"))).toBe(true);
    expect(found.examples.length).toBeGreaterThan(0);
    expect(practiceFor(practice, "1.1.1a")).toEqual({ expectations: [], examples: [] });
  });

  it("[R50] finds a question's expectations by the question and its examples by its prompts", () => {
    const found = practiceFor(practice, "P 1.9", ["4.1.2a"]);
    expect(found.expectations.map(({ id }) => id)).toContain("T-OOCD-3M");
    expect(found.examples.length).toBeGreaterThan(0);
  });

  it("searches by all words, in any order", () => {
    const found = searchPractice(practice, "weeks ACCOMMODATION");
    expect(found.expectations.map(({ id }) => id)).toContain("E-ACCOM-6W");
    expect(searchPractice(practice, "  ")).toEqual({ expectations: [], examples: [] });
    expect(searchPractice(practice, "zzz").expectations).toEqual([]);
  });
});
