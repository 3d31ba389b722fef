import { openHostDesk, type HostDesk } from "../../support/hostDesk";

jest.setTimeout(60_000);

const scalar = { name: "a", type: "any" };
const metadata = {
  functions: [
    { id: "ECHO", parameters: [scalar, { name: "b", type: "any", optional: true }] },
    { id: "BLOCK", parameters: [{ name: "a", type: "any", dimensionality: "matrix" }] },
    {
      id: "PLUS",
      parameters: [
        { name: "a", type: "number" },
        { name: "b", type: "number", optional: true },
      ],
    },
    { id: "WORDS", parameters: [{ name: "a", type: "string" }] },
    { id: "FLAG", parameters: [{ name: "a", type: "boolean" }] },
    { id: "EACH", parameters: [{ name: "a", type: "any", repeating: true }] },
    { id: "FAIL", parameters: [scalar] },
    { id: "BREAK", parameters: [scalar] },
    { id: "NUMBER", parameters: [scalar] },
    { id: "SPILL", parameters: [scalar] },
    { id: "WHERE", parameters: [scalar], options: { requiresAddress: true } },
  ],
};

describe("custom functions", () => {
  let desk: HostDesk;
  const seen: unknown[][] = [];

  beforeAll(async () => {
    desk = await openHostDesk({ metadata });
    const { CustomFunctions } = desk;
    const log =
      (result: (...values: never[]) => unknown) =>
      (...values: unknown[]) => {
        // The last argument tells of the call itself.
        seen.push(values.slice(0, -1));
        return result(...(values as never[]));
      };
    CustomFunctions.associate({
      ECHO: log(() => "seen"),
      BLOCK: log(() => "seen"),
      PLUS: log((a: number, b: number | null) => a + (b ?? 100)),
      WORDS: log((a: string) => `${a}!`),
      FLAG: log((a: boolean) => !a),
      EACH: log((a: unknown[]) => a.length),
      FAIL: log(() => {
        throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "no");
      }),
      BREAK: log(() => {
        throw new Error("a bug");
      }),
      NUMBER: log(() => Number.NaN),
      SPILL: log(() => [
        ["a", 1],
        [true, ""],
      ]),
      WHERE: log((_a: unknown, invocation: CustomFunctions.Invocation) => invocation.address),
    });
  });
  afterAll(() => desk.close());

  /** The value of a formula in A1, beside cells that hold 5, `x`, TRUE and nothing. */
  async function compute(formula: string, around = "A1") {
    seen.length = 0;
    return desk.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add();
      sheet.getRange("C1:F1").values = [[5, "x", true, ""]];
      sheet.getRange("A1").formulas = [[formula]];
      const result = sheet.getRange(around).load("values");
      await context.sync();
      return around === "A1" ? (result.values[0]?.[0] as unknown) : result.values;
    });
  }

  it("get a single cell as a value, a blank as an empty text and an argument left out as null", async () => {
    expect(await compute("=INSPECT.ECHO(C1)")).toBe("seen");
    expect(seen).toEqual([[5, null]]);
    await compute("=INSPECT.ECHO(F1,E1)");
    expect(seen).toEqual([["", true]]);
    await compute('=INSPECT.ECHO("",F1)');
    expect(seen).toEqual([["", ""]]);
  });

  it("get a block for a matrix, with empty texts for its blanks", async () => {
    await compute("=INSPECT.BLOCK(C1:G1)");
    expect(seen).toEqual([[[[5, "x", true, "", ""]]]]);
    await compute("=INSPECT.BLOCK(C1)");
    expect(seen).toEqual([[[[5]]]]);
  });

  it("get what their types ask for, or are not called", async () => {
    expect(await compute("=INSPECT.PLUS(F1)")).toBe(100);
    expect(await compute('=INSPECT.PLUS("7",C1)')).toBe(12);
    expect(await compute("=INSPECT.PLUS(E1,1)")).toBe(2);
    expect(await compute("=INSPECT.PLUS(D1)")).toBe("#VALUE!");
    expect(seen).toEqual([]);
    expect(await compute("=INSPECT.WORDS(C1)")).toBe("5!");
    expect(await compute("=INSPECT.WORDS(F1)")).toBe("!");
    expect(await compute("=INSPECT.FLAG(C1)")).toBe(false);
    expect(await compute("=INSPECT.FLAG(D1)")).toBe("#VALUE!");
  });

  it("are not called with too few, too many or too large arguments", async () => {
    expect(await compute("=INSPECT.ECHO()")).toBe("#VALUE!");
    expect(await compute("=INSPECT.ECHO(1,2,3)")).toBe("#VALUE!");
    expect(await compute("=INSPECT.ECHO(C1:D1)")).toBe("#VALUE!");
    expect(seen).toEqual([]);
  });

  it("get repeated arguments together", async () => {
    expect(await compute("=INSPECT.EACH(1,C1,F1)")).toBe(3);
    expect(seen).toEqual([[[1, 5, ""]]]);
  });

  it("hand on an error among their arguments without being called", async () => {
    expect(await compute("=INSPECT.ECHO(1/0)")).toBe("#DIV/0!");
    expect(await compute("=INSPECT.ECHO(NA())")).toBe("#N/A");
    expect(seen).toEqual([]);
  });

  it("show their own errors, any other failure as #VALUE!, and leave calculation running", async () => {
    expect(await compute("=INSPECT.FAIL(1)")).toBe("#N/A");
    expect(await compute('=IFERROR(INSPECT.FAIL(1),"caught")')).toBe("caught");
    expect(await compute("=INSPECT.BREAK(1)")).toBe("#VALUE!");
    expect(await compute("=INSPECT.NUMBER(1)")).toBe("#NUM!");
    expect(await compute("=1+1")).toBe(2);
  });

  it("spill a matrix over its neighbours", async () => {
    expect(await compute("=INSPECT.SPILL(1)", "A1:B2")).toEqual([
      ["a", 1],
      [true, ""],
    ]);
  });

  it("know their cell where they ask for it", async () => {
    expect(await compute("=INSPECT.WHERE(1)")).toMatch(/^Sheet\d+!A1$/);
  });

  it("run again only when something they read has changed, and are counted", async () => {
    const before = desk.host.calls()["INSPECT.PLUS"] ?? 0;
    await desk.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Counted");
      sheet.getRange("A1:A2").values = [[1], [2]];
      sheet.getRange("B1:B2").formulas = [["=INSPECT.PLUS(A1,0)"], ["=INSPECT.PLUS(A2,0)"]];
      await context.sync();
      sheet.getRange("A1").values = [[10]];
      const results = sheet.getRange("B1:B2").load("values");
      await context.sync();
      expect(results.values).toEqual([[10], [2]]);
    });
    expect((desk.host.calls()["INSPECT.PLUS"] ?? 0) - before).toBe(3);
  });

  it("cure cells that named them before they were there", async () => {
    const late = await desk.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Late");
      sheet.getRange("A1:A2").formulas = [["=INSPECT.LATER(2)"], ["=A1+1"]];
      const range = sheet.getRange("A1:A2").load("values");
      await context.sync();
      const before = range.values;
      desk.CustomFunctions.associate("LATER", (value: unknown) => Number(value) * 2);
      range.load("values");
      await context.sync();
      return [before, range.values];
    });
    expect(late).toEqual([
      [["#NAME?"], ["#NAME?"]],
      [[4], [5]],
    ]);
  });

  it("are found late by formulas of any length", async () => {
    const late = await desk.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Long");
      const padding = `"${"x".repeat(80)}"`;
      sheet.getRange("A1:A2").formulas = [["=INSPECT.LONG(2)"], [`=IF(${padding}="",0,INSPECT.LONG(4))`]];
      await context.sync();
      const range = sheet.getRange("A1:A2").load("values");
      await context.sync();
      const before = range.values;
      desk.CustomFunctions.associate("LONG", (value: unknown) => Number(value) * 2);
      await desk.host.settled();
      range.load("values");
      await context.sync();
      sheet.delete();
      return [before, range.values];
    });
    expect(late).toEqual([
      [["#NAME?"], ["#NAME?"]],
      [[4], [8]],
    ]);
  });

  it("see errors as values where functions.json asks for it", async () => {
    const own = await openHostDesk({
      ownClient: true,
      metadata: { allowErrorForDataTypeAny: true, functions: [{ id: "KIND", parameters: [scalar] }] },
    });
    own.CustomFunctions.associate("KIND", (value: unknown) => (value as { code?: string }).code ?? "plain");
    const result = await own.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B1");
      range.formulas = [["=INSPECT.KIND(1/0)", "=INSPECT.KIND(1)"]];
      range.load("values");
      await context.sync();
      return range.values;
    });
    own.close();
    expect(result).toEqual([["#DIV/0!", "plain"]]);
  });
});
