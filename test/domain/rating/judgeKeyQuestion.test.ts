import { judgeKeyQuestion } from "../../../src/domain/rating/judgeKeyQuestion";

const yes = { answer: "Yes" } as const;
const no = { answer: "No" } as const;
const critical = { answer: "No", critical: true } as const;
const blank = { answer: null } as const;
const notJudged = { answer: "Not judged", reason: "no such case" } as const;

describe("judgeKeyQuestion", () => {
  it("[R4] gives no suggestion when every prompt is Not judged, and takes any answer", () => {
    const judged = judgeKeyQuestion({ prompts: [notJudged, notJudged], answer: "No" });
    expect(judged).toMatchObject({ suggestion: null, status: "ok", codes: ["KQ-NONE-JUDGED"] });
  });

  it("[R4] says that an answer came before the prompts", () => {
    const judged = judgeKeyQuestion({ prompts: [yes, blank], answer: "Yes", reason: "obvious" });
    expect(judged).toMatchObject({ status: "incomplete", codes: ["KQ-INCOMPLETE", "KQ-ANSWERED-EARLY"] });
  });

  it("[R5] accepts a different answer with a reason, and still says that it differs", () => {
    const judged = judgeKeyQuestion({
      prompts: [yes, yes, no],
      answer: "No",
      reason: "the one below is grave",
    });
    expect(judged).toMatchObject({ suggestion: "Yes", status: "ok", codes: ["KQ-DIFFERS"] });
  });

  it.each(["", "   ", "\n", "\u00a0", "\u200b\u200f"])("[R5] does not take %j for a reason", (reason) => {
    expect(judgeKeyQuestion({ prompts: [yes], answer: "No", reason }).status).toBe("reason-needed");
  });

  it("[R1] stays blocked by an unexplained Not judged whatever else holds", () => {
    const unexplained = { answer: "Not judged", reason: " " } as const;
    expect(judgeKeyQuestion({ prompts: [yes, unexplained], answer: "Yes" }).status).toBe("blocked");
    expect(judgeKeyQuestion({ prompts: [yes, unexplained], answer: null }).status).toBe("blocked");
    expect(judgeKeyQuestion({ prompts: [yes, notJudged], answer: "Yes" }).status).toBe("ok");
  });

  it.each([["Yes"], ["Not judged"], [null]] as const)(
    "[R3] ignores a critical mark on the answer %s",
    (answer) => {
      const judged = judgeKeyQuestion({
        prompts: [{ answer, critical: true, reason: "r" }, yes, yes],
        answer: null,
      });
      expect(judged.codes).not.toContain("KQ-CRITICAL");
      expect(judged.suggestion).not.toBe("No");
    },
  );

  it("[R3, R4] blocks Yes against a critical shortfall even while prompts are blank", () => {
    const judged = judgeKeyQuestion({ prompts: [critical, blank], answer: "Yes", reason: "r" });
    expect(judged.status).toBe("blocked");
    expect(judged.codes).toEqual(["KQ-CRITICAL", "KQ-INCOMPLETE", "KQ-CRITICAL-CONFLICT"]);
  });
});
