import { citationText, citeRules } from "../../../src/domain/framework/citeRules";
import { youthJustice202406 as pack } from "../../../src/packs/index";

const cited = (rules: readonly string[], subject?: string): readonly string[] =>
  citeRules(pack, rules, subject).map(citationText);

describe("citing rules", () => {
  it.each([
    ["1.1", "R7 (004:177)"],
    ["1.2", "R7 (004:650)"],
    ["1.3", "R7 (004:1160)"],
    ["1.4", "R7 (004:1538)"],
    ["4.1", "R7 (004:2556)"],
    // The documents state no default for 3.4.
    ["3.4", "R7 (004:177)"],
    ["overall", "R7 (004:177)"],
  ])("[R7] takes the place inside the passage about %s, or the first", (subject, text) => {
    expect(cited(["R7"], subject)).toEqual([text]);
  });

  it("[R2] keeps inside a key question", () => {
    expect(cited(["R2"], "1.1.1")).toEqual(["R2 (004:194)"]);
    expect(cited(["R2"], "1.1.2")).toEqual(["R2 (004:391)"]);
    expect(cited(["R2"], "4.1.3")).toEqual(["R2 (004:3003)"]);
  });

  it("[R4] names no place for a rule that the documents do not state", () => {
    expect(cited(["R4"], "1.1.1")).toEqual(["R4"]);
  });

  it("[R27] [R32] leaves out decision rules of other subjects, and rules the pack does not have", () => {
    expect(cited(["R27", "R32", "R99"], "1.3")).toEqual(["R32 (004:115)"]);
    expect(cited(["R27", "R32"])).toEqual(["R27 (004:103)", "R32 (004:115)"]);
  });
});
