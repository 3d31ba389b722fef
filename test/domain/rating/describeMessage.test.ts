import { describeMessage } from "../../../src/domain/rating/describeMessage";
import { youthJustice202406 as pack } from "../../../src/packs/index";

describe("describeMessage", () => {
  it("[R5] a warning that asks for a reason only informs once the reason is there", () => {
    expect(describeMessage(pack, "KQ-DIFFERS")).toMatchObject({
      severity: "warn",
      text: "Your answer differs from the suggestion. Record the reason.",
    });
    expect(describeMessage(pack, "KQ-DIFFERS", "more weight on safety")).toMatchObject({
      code: "KQ-DIFFERS",
      severity: "info",
      text: "Your answer differs from the suggestion. Your reason is recorded.",
    });
  });

  it("[R5] blanks are no reason", () => {
    expect(describeMessage(pack, "KQ-DIFFERS", " \u00a0\n").severity).toBe("warn");
  });

  it("[R25] no reason changes a block", () => {
    for (const { code } of pack.messages.filter(({ severity }) => severity === "block"))
      expect(describeMessage(pack, code, "strong leadership")).toEqual(describeMessage(pack, code));
  });

  it("a code that the pack does not have is a mistake in the code", () => {
    expect(() => describeMessage(pack, "KQ-NONSENSE")).toThrow(/KQ-NONSENSE/);
  });
});
