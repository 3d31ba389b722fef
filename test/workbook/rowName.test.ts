import { rowName } from "../../src/workbook/rowName";

describe("what rows are called", () => {
  it.each([
    ["1.2.1c", "1.2.1(c)"],
    ["1.2.1c.2", "1.2.1(c), measure 2"],
    ["1.2.1", "1.2.1"],
    ["1.2:proposed", "1.2 (proposed rating)"],
    ["decided:1.2", "1.2 (decided)"],
    ["published:overall", "Overall rating (published)"],
    ["rating:2.1", "rating of 2.1"],
    ["standard:1.4", "1.4 (overview)"],
    ["leadInspector", "Lead inspector"],
    ["overall", "Overall rating"],
    ["a row of theirs", "a row of theirs"],
  ])("[P20] calls %s what an inspector calls it: %s", (identity, name) => {
    expect(rowName(identity)).toBe(name);
  });
});
