import {
  checkKeyQuestion,
  judgeKeyQuestion,
  percentBand,
  percentPositive,
  rateOverall,
  rateStandard,
  share,
} from "../../src/functions/functions";
import { cellError, installCustomFunctions } from "../support/customFunctions";
import { column } from "./cells";

beforeAll(installCustomFunctions);

describe("what a function makes of a cell", () => {
  it.each([
    ["Yes", "Yes"],
    ["yes", "Yes"],
    ["  YES ", "Yes"],
    ["Y", "Yes"],
    ["Above", "Yes"],
    ["above the line", "Yes"],
    ["No", "No"],
    ["n", "No"],
    ["Below", "No"],
    ["Below the line", "No"],
  ])("[R1] reads %j as %s", (typed, suggestion) => {
    expect(judgeKeyQuestion(column(typed))).toBe(suggestion);
  });

  it.each([["Not judged"], ["not judged"], [" NOT JUDGED "]])(
    "[R4] leaves a prompt that says %j out of the count",
    (typed) => {
      expect(judgeKeyQuestion(column("No", typed))).toBe("No");
      expect(judgeKeyQuestion(column(typed))).toBe("");
    },
  );

  it.each([
    ["Perhaps", '"Perhaps" cannot be used here. Use Yes, No or Not judged, or leave the cell blank.'],
    ["Yes!", '"Yes!" cannot be used here. Use Yes, No or Not judged, or leave the cell blank.'],
    [1, '"1" cannot be used here. Use Yes, No or Not judged, or leave the cell blank.'],
    [true, '"TRUE" cannot be used here. Use Yes, No or Not judged, or leave the cell blank.'],
    ["=1+1", '"=1+1" cannot be used here. Use Yes, No or Not judged, or leave the cell blank.'],
  ])("gives #VALUE! for %j, and says what was found and what is allowed", (typed, message) => {
    expect(cellError(() => judgeKeyQuestion(column("Yes", typed)))).toEqual({ code: "#VALUE!", message });
  });

  it("repeats no more than the start of a very long text", () => {
    const { message } = cellError(() => judgeKeyQuestion(column("🙂".repeat(40_000))));
    expect(message).toBe(
      `"${"🙂".repeat(40)}…" cannot be used here. Use Yes, No or Not judged, or leave the cell blank.`,
    );
  });

  it.each([
    ["an error object", () => new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable)],
    ["an error of the data types", () => ({ type: "Error", basicType: "Error", basicValue: "#N/A" })],
    ["the text of an error", () => "#N/A"],
    ["a division by zero", () => "#DIV/0!"],
    ["a function not yet known", () => "#NAME?"],
  ])("[R4] takes %s for an answer not yet given", (_what, make) => {
    expect(judgeKeyQuestion(column("Yes", "Yes", make()))).toBe("");
    expect(rateStandard(column("No", make()))).toBe("Requires improvement");
    expect(rateStandard(column("Yes", make()))).toBe("");
    expect(percentPositive(column("Yes", "No", make()))).toBe(0.5);
    expect(share(make(), 20)).toBe("");
  });

  it.each([
    ["an empty text", ""],
    ["spaces", "   "],
    ["null, as Excel on the web hands it over", null],
    ["0, as older Excel hands it over", 0],
    ["undefined", undefined],
  ])("[R4] takes %s for a blank and never for a No", (_what, blank) => {
    expect(judgeKeyQuestion(column("No", blank))).toBe("");
    expect(judgeKeyQuestion(column(blank, blank))).toBe("");
    expect(rateStandard(column("Yes", blank))).toBe("");
    expect(percentPositive(column("Yes", blank))).toBe(1);
    expect(percentPositive(column(blank))).toBe("");
    expect(rateOverall(column(blank, blank))).toBe("");
  });

  it("reads a number with a format as the number", () => {
    const formatted = { type: "FormattedNumber", basicType: "Double", basicValue: 13, numberFormat: "0.00" };
    expect(share(formatted, 20)).toBe(0.65);
  });

  it("is not misled by the object that Excel puts behind the last argument", () => {
    const invocation = { functionName: "JUDGE_KEY_QUESTION", address: "Sheet1!A1" } as never;
    expect(judgeKeyQuestion(column("Yes"), invocation)).toBe("Yes");
    expect(rateStandard(column("No"), invocation)).toBe("Requires improvement");
    expect(percentBand(0.65, invocation)).toBe("Reasonable majority");
  });

  it("takes one cell for a range of one", () => {
    expect(judgeKeyQuestion("No" as never)).toBe("No");
  });
});

describe("rows told by identity", () => {
  const ids = column("1.1.2", "1.1.2a", "1.1.2b", "1.1.2c", "1.1.2d", "1.1.2e");
  const answers = column("", "Yes", "Yes", "Yes", "No", "No");

  it("[R2] looks only at the prompts of the key question that is asked for", () => {
    const more = column("1.1.1a", "1.1.2a", "1.1.2b", "1.1.2c", "1.1.2d", "1.1.2e", "1.1.3a");
    const foreign = column("No", "Yes", "Yes", "Yes", "No", "No", "No");
    expect(judgeKeyQuestion(foreign, undefined, more, "1.1.2")).toBe("Yes");
  });

  it("takes identities as printed, and 1.1 as a number or as text", () => {
    const printed = column("1.1.2", "1.1.2(a)", "1.1.2(b)", "1.1.2 (C)", "1.1.2(d)", "1.1.2(e)");
    expect(judgeKeyQuestion(answers, undefined, printed, "1.1.2")).toBe("Yes");
    const keyQuestions = column("1.2.1", "1.1.1", "1.1.2", "1.1.3");
    expect(rateStandard(column("No", "Yes", "Yes", "Yes"), keyQuestions, 1.1)).toBe("Good");
    expect(rateStandard(column("No", "Yes", "Yes", "Yes"), keyQuestions, "1.1")).toBe("Good");
    expect(rateStandard(column("No", "Yes", "Yes", "Yes"), keyQuestions, "1.2")).toBe("Requires improvement");
  });

  it("never looks at rows with another identity or none, whatever they say", () => {
    const mixedIds = column("Row", "", "1.1.2a", "note", ...ids.slice(2).flat(), "1.1:proposed");
    const mixed = column("Answer", "Perhaps", "Yes", "Lunch", ...answers.slice(2).flat(), "Good");
    expect(judgeKeyQuestion(mixed, undefined, mixedIds, "1.1.2")).toBe("Yes");
  });

  it("[R4] counts a prompt whose row is gone as blank", () => {
    expect(judgeKeyQuestion(answers.slice(0, 5), undefined, ids.slice(0, 5), "1.1.2")).toBe("");
  });

  it("reads every prompt that is named where no key question is", () => {
    expect(judgeKeyQuestion(column("Yes", "No", "No"), undefined, column("1.1.2a", "1.1.2b", "x"))).toBe(
      "Decide",
    );
  });

  it("lets a copied row be while both say the same, and refuses to choose where they do not", () => {
    const doubled = column(...ids.flat(), "1.1.2d");
    expect(judgeKeyQuestion(column(...answers.flat(), "No"), undefined, doubled, "1.1.2")).toBe("Yes");
    expect(judgeKeyQuestion(column(...answers.flat(), ""), undefined, doubled, "1.1.2")).toBe("Yes");
    expect(
      cellError(() => judgeKeyQuestion(column(...answers.flat(), "Yes"), undefined, doubled, "1.1.2")),
    ).toEqual({
      code: "#VALUE!",
      message: 'Two rows stand for "1.1.2d" and say different things. Clear one of them.',
    });
  });

  it("gives #VALUE! where ranges are not over the same rows", () => {
    expect(cellError(() => judgeKeyQuestion(answers, undefined, ids.slice(1), "1.1.2"))).toEqual({
      code: "#VALUE!",
      message: "One range has 6 cells, its identities have 5. Give ranges over the same rows.",
    });
    expect(cellError(() => judgeKeyQuestion(column("Yes", "No"), column("Yes")))).toEqual({
      code: "#VALUE!",
      message: "One range has 1 cells, the answers have 2. Give ranges over the same rows.",
    });
  });

  it.each([
    ["a key question", () => judgeKeyQuestion(answers, undefined, ids, "9.9.9"), '"9.9.9"', "such as 1.1.1"],
    ["a standard", () => rateStandard(answers, ids, 5.1), '"5.1"', "1.1, 1.2, 1.3, 1.4, 3.4, 4.1"],
    ["a key question", () => checkKeyQuestion("1.1.2a", answers), '"1.1.2a"', "such as 1.1.1"],
  ])("gives #VALUE! where %s is not in the framework", (_what, calculate, found, allowed) => {
    const { code, message } = cellError(calculate);
    expect(code).toBe("#VALUE!");
    expect(message).toContain(`${found} is not in this framework.`);
    expect(message).toContain(allowed);
  });
});
