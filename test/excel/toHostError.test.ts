import { toHostError } from "../../src/excel/toHostError";
import { HostError } from "../../src/workbook/InspectionHost";

describe("what a person is told when Excel fails", () => {
  it.each([
    ["InvalidOperationInCellEditMode", "Finish the cell you are typing in (Enter or Esc), then try again."],
    [
      "RequestPayloadSizeLimitExceeded",
      "That was too much for Excel on the web at once. Write fewer entries at a time.",
    ],
    ["GeneralException", "Excel could not finish this. Stay in this workbook, then try again."],
    [
      "ApiNotAvailable",
      "This version of Excel lacks something the add-in needs. Update Excel, then try again.",
    ],
  ])("[error] %s gives one sentence with its remedy, whatever Excel's own words", (code, message) => {
    const told = toHostError(Object.assign(new Error("Une erreur interne s'est produite."), { code }));
    expect(told).toBeInstanceOf(HostError);
    expect(told).toMatchObject({ code, message });
  });

  it("[error] a code nobody knows keeps its code for support and gets a general sentence", () => {
    expect(toHostError(Object.assign(new Error("x"), { code: "Brandnew" }))).toMatchObject({
      code: "Brandnew",
      message: expect.stringContaining("Try again") as string,
    });
  });

  it("[error] a mistake of ours is told as unexpected and keeps its cause for whoever mends it", () => {
    const cause = new TypeError("x is undefined");
    expect(toHostError(cause)).toMatchObject({ code: "Unexpected", cause });
  });

  it("[error] our own refusals pass unchanged", () => {
    const refusal = new HostError("SheetsTaken", "Rename it.");
    expect(toHostError(refusal)).toBe(refusal);
  });
});
