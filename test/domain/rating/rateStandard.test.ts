import type { Rating } from "../../../src/domain/framework/Rating";
import { rateStandard } from "../../../src/domain/rating/rateStandard";

const allYes = ["Yes", "Yes", "Yes"] as const;
const oneNo = ["Yes", "No", "Yes"] as const;

describe("rateStandard", () => {
  it.each([
    ["R8", oneNo, "Good", "STD-OVERRIDE-GOOD"],
    ["R10", oneNo, "Outstanding", "STD-OUTSTANDING-WITH-NO"],
    ["R10", oneNo, "Inadequate", "STD-INADEQUATE-RATIONALE"],
    ["R10", allYes, "Outstanding", "STD-OUTSTANDING-RATIONALE"],
    ["R10", allYes, "Requires improvement", "STD-BELOW-DEFAULT"],
    ["R10", allYes, "Inadequate", "STD-INADEQUATE-RATIONALE"],
  ] as const)("[%s] %j proposed %s: %s until a reason is given", (_rule, answers, proposed, code) => {
    const judge = (reason: string) => rateStandard({ answers, proposed, reason, defaultBasis: "source" });
    expect(judge("").status).toBe("reason-needed");
    expect(judge("").codes.filter((each) => !each.startsWith("STD-DEFAULT"))).toEqual([code]);
    expect(judge("see the characteristics")).toEqual({ ...judge(""), status: "ok" });
  });

  it("[R7] has no default to hold a proposal against while key questions are blank and none is No", () => {
    const judged = rateStandard({ answers: ["Yes", null], proposed: "Good", defaultBasis: "source" });
    expect(judged).toEqual({ default: null, basis: null, status: "incomplete", codes: ["STD-INCOMPLETE"] });
  });

  it("[R7] makes no default out of no key questions", () => {
    expect(rateStandard({ answers: [], proposed: null, defaultBasis: "source" }).default).toBeNull();
  });

  it("[R11] labels both defaults of 3.4 as applied by analogy", () => {
    const judge = (answers: readonly ("Yes" | "No")[]) =>
      rateStandard({ answers, proposed: null, defaultBasis: "by-analogy" });
    expect(judge(allYes)).toMatchObject({ default: "Good", basis: "by-analogy" });
    expect(judge(oneNo)).toMatchObject({ default: "Requires improvement", basis: "by-analogy" });
    expect(judge(allYes).codes).toContain("STD-34-BY-ANALOGY");
  });

  it.each([
    ["Outstanding", "reason-needed", ["STD-OUTSTANDING-WITH-NO"]],
    ["Good", "ok", []],
    ["Requires improvement", "ok", []],
    ["Inadequate", "reason-needed", ["STD-INADEQUATE-RATIONALE"]],
  ] as const)(
    "[R11] without the analogy 3.4 has no default, and %s is %s",
    (proposed: Rating, status, codes) => {
      const judged = rateStandard({ answers: oneNo, proposed, defaultBasis: "none" });
      expect(judged).toEqual({ default: null, basis: null, status, codes });
    },
  );

  it.each([
    [null, "ok", ["STD-41-NOT-APPLICABLE"]],
    ["Outstanding", "blocked", ["STD-41-NOT-APPLICABLE", "LAYER-NOT-APPLICABLE"]],
  ] as const)(
    "[R12] [P10] asks nothing of a standard that does not apply, where %s is proposed",
    (proposed, status, codes) => {
      const judged = rateStandard({ answers: oneNo, proposed, defaultBasis: "source", applicable: false });
      expect(judged).toMatchObject({ default: "Not applicable", status, codes });
    },
  );
});
