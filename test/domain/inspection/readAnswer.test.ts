import fc from "fast-check";
import {
  readDiversityView,
  readDomainRating,
  readKeyQuestionAnswer,
  readPromptAnswer,
  readRating,
  readYesNo,
} from "../../../src/domain/inspection/readAnswer";

describe("readPromptAnswer", () => {
  it.each([
    ["Yes", "Yes"],
    ["y", "Yes"],
    ["  YES ", "Yes"],
    ["Above the line", "Yes"],
    ["above", "Yes"],
    ["above\u00a0the  line", "Yes"],
    ["Ｙｅｓ", "Yes"],
    ["\u200fyes\u200f", "Yes"],
    ["No", "No"],
    ["N", "No"],
    ["below the line", "No"],
    ["Not judged", "Not judged"],
    ["notjudged", "Not judged"],
    ["not-judged", "Not judged"],
    ["not\u2011judged", "Not judged"],
    ["NOT_JUDGED", "Not judged"],
  ])("[R1] reads %j as %s", (text, answer) => {
    expect(readPromptAnswer(text)).toBe(answer);
  });

  it.each(["", " ", "\u00a0", "\u200b", "\n\t", null, undefined])(
    "[R1] reads %j as a blank, never as a No",
    (text) => {
      expect(readPromptAnswer(text)).toBeNull();
    },
  );

  it.each([
    "na",
    "n/a",
    "1",
    "0",
    "x",
    "true",
    "false",
    "ok",
    "yes?",
    "yes no",
    "-",
    "Ydw",
    "constructor",
    "__proto__",
  ])("[R1] never guesses what %j means", (text) => {
    expect(readPromptAnswer(text)).toBe("unknown");
  });

  it.each([0, 1, true, false, {}, [], ["Yes"], Number.NaN])(
    "[R1] takes %j for no answer that is known",
    (value) => {
      expect(readPromptAnswer(value)).toBe("unknown");
    },
  );

  it("[R1] knows no answer but its own, whatever is typed", () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(["Yes", "No", "Not judged", null, "unknown"]).toContain(readPromptAnswer(value));
      }),
    );
  });
});

describe("the other readers", () => {
  it("[R5] a key question is Yes or No and cannot be Not judged", () => {
    expect(readKeyQuestionAnswer("Y")).toBe("Yes");
    expect(readKeyQuestionAnswer("below the line")).toBe("No");
    expect(readKeyQuestionAnswer("Not judged")).toBe("unknown");
  });

  it.each([
    ["outstanding", "Outstanding"],
    ["O", "Outstanding"],
    ["g", "Good"],
    ["RI", "Requires improvement"],
    ["requires  Improvement", "Requires improvement"],
    ["Requires-improvement", "Requires improvement"],
    ["I", "Inadequate"],
    ["", null],
    ["Not rated", "unknown"],
    ["4", "unknown"],
  ])("reads the rating %j as %s", (text, rating) => {
    expect(readRating(text)).toBe(rating);
  });

  it("[R26] a domain rating can also be Not rated", () => {
    expect(readDomainRating("not rated")).toBe("Not rated");
    expect(readDomainRating("NR")).toBe("Not rated");
    expect(readDomainRating("RI")).toBe("Requires improvement");
    expect(readDomainRating("Not applicable")).toBe("unknown");
  });

  it("[R39] reads the view of diversity practice in full words only", () => {
    expect(readDiversityView("insufficient")).toBe("Insufficient");
    expect(readDiversityView("Sufficient")).toBe("Sufficient");
    expect(readDiversityView("in")).toBe("unknown");
  });

  it("[R3] reads the critical mark as a fact, and a blank as neither", () => {
    expect([readYesNo("Yes"), readYesNo("n"), readYesNo(""), readYesNo("x")]).toEqual([
      true,
      false,
      null,
      "unknown",
    ]);
  });
});
