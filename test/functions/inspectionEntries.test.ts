import { checkEntry } from "../../src/functions/functions";
import { cellError, installCustomFunctions } from "../support/customFunctions";

beforeAll(installCustomFunctions);

describe("CHECK_ENTRY", () => {
  it.each([
    ["fieldworkStart", 45455],
    ["fieldworkStart", "12 June 2024"],
    ["fieldworkEnd", "2024-06-12"],
    ["resettlementCases", 0],
    ["resettlementCases", " 12 "],
    ["diversity", "sufficient"],
    ["rating:2.1", "ri"],
    ["rating:2.1", "Not rated"],
    ["setting:smallBase", 3],
    ["setting:includeStd34", "no"],
    ["setting:includeStd34", true],
    ["setting:extraDiversityTags", "1.4.2(a), 3.4.1f"],
  ])("says nothing of %s where it is %j, nor where it is blank", (row, value) => {
    expect(checkEntry(row, value)).toBe("");
    expect(checkEntry(row, "")).toBe("");
    expect(checkEntry(row, null)).toBe("");
  });

  it.each([
    ["fieldworkStart", "03/04/2024", "⛔ “03/04/2024” cannot be read as a date for certain."],
    ["fieldworkEnd", "31 June 2024", "⛔ “31 June 2024” cannot be read as a date for certain."],
    ["fieldworkEnd", true, "⛔ “TRUE” cannot be read as a date for certain"],
    ["resettlementCases", "some", "⛔ “some” cannot be used as a count and is treated as blank."],
    ["resettlementCases", -1, "⛔ “-1” cannot be used as a count and is treated as blank."],
    [
      "diversity",
      "fine",
      "⛔ “fine” cannot be read here and counts as blank. Choose Sufficient or Insufficient.",
    ],
    ["rating:2.1", "na", "⛔ “na” cannot be read here and counts as blank. Choose Outstanding, Good,"],
    ["rating:2.1", "Not applicable", "⛔ “Not applicable” cannot be read here"],
    ["setting:smallBase", "few", "⚠ “few” is not a value of this setting, so its default applies."],
    [
      "setting:publishedPractice",
      "x",
      "⚠ “x” is not a value of this setting, so its default applies. Use Yes or No.",
    ],
    ["setting:extraDiversityTags", "9.9.9a", "⚠ “9.9.9a” is not a value of this setting"],
  ])("[P1] names what stands in %s where that is %j", (row, value, expected) => {
    expect(checkEntry(row, value).slice(0, expected.length)).toBe(expected);
  });

  it("[P6] holds the end of the fieldwork against its start", () => {
    expect(checkEntry("fieldworkEnd", 45454, 45455)).toMatch(/^⛔ The fieldwork ends before it starts/);
    expect(checkEntry("fieldworkEnd", 45455, "12 June 2024")).toBe("");
    expect(checkEntry("fieldworkEnd", 45455 + 184, 45455)).toMatch(/^⚠ .*more than half a year/);
    expect(checkEntry("fieldworkEnd", 45454, "soon")).toBe("");
    expect(checkEntry("fieldworkStart", 8930, 45455)).toMatch(/^⚠ The date is not between 2000 and 2100/);
  });

  it("reads a date with a format as the date", () => {
    const date = {
      type: "FormattedNumber",
      basicType: "Double",
      basicValue: 45455,
      numberFormat: "d mmm yyyy",
    };
    expect(checkEntry("fieldworkEnd", date, 45456)).toMatch(/ends before it starts/);
  });

  it("gives #VALUE! for a row that is none of the sheet's, and nothing without a row", () => {
    expect(cellError(() => checkEntry("rating:9.9", "Good")).message).toMatch(
      /^"rating:9.9" is not in this framework\. Use a row of the Inspection sheet/,
    );
    expect(cellError(() => checkEntry("service", "Anytown")).code).toBe("#VALUE!");
    expect(checkEntry("", "Good")).toBe("");
  });
});
