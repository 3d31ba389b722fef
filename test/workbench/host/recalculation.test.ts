import { FormulaDataModel, IDependencyManagerService } from "@univerjs/engine-formula";
import { RemoveSheetCommand, SetRangeValuesMutation } from "@univerjs/sheets";
import { openHostDesk, type HostDesk } from "../../support/hostDesk";

jest.setTimeout(60_000);

describe("what is calculated again", () => {
  let desk: HostDesk;
  beforeEach(async () => {
    desk = await openHostDesk();
  });
  afterEach(() => desk.close());

  /** Writes formulas or values into cells of a sheet, which is made where there is none. */
  async function put(cells: Readonly<Record<string, unknown>>, name = "Here"): Promise<void> {
    await desk.Excel.run(async (context) => {
      const known = context.workbook.worksheets.getItemOrNullObject(name);
      await context.sync();
      const sheet = known.isNullObject ? context.workbook.worksheets.add(name) : known;
      for (const [address, value] of Object.entries(cells)) sheet.getRange(address).formulas = [[value]];
      await context.sync();
    });
  }

  async function read(address: string, name = "Here"): Promise<unknown> {
    return desk.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(name).getRange(address);
      range.load("values");
      await context.sync();
      return range.values[0]?.[0];
    });
  }

  function change(work: (context: Excel.RequestContext) => void): Promise<void> {
    return desk.Excel.run(async (context) => {
      work(context);
      await context.sync();
    });
  }

  /** How many ranges the engine has noted that some formula refers to. */
  function notedRanges(): number {
    const index = desk.univer.__getInjector().get(IDependencyManagerService) as unknown as {
      _dependencyRTreeCache: { toJSON(): Record<string, Record<string, Parameters<typeof leaves>[0]>> };
    };
    return Object.values(index._dependencyRTreeCache.toJSON())
      .flatMap((sheets) => Object.values(sheets))
      .reduce((sum, tree) => sum + leaves(tree), 0);
  }

  it("finds what a written cell takes with it as if every sheet were looked through", async () => {
    await put({ A1: "=B1+1", A2: "=B2+1", A3: 3 });
    await put({ A1: "=B1" }, "There");
    const model = desk.univer.__getInjector().get(FormulaDataModel);
    const cells = {
      0: { 0: { f: "=B1+2", si: "shared" }, 1: { si: "shared" } },
      1: { 0: { v: 1, f: null, si: null } },
    };
    const args = [desk.unitId, desk.sheetId("Here"), cells] as const;
    const found = model.updateFormulaData(...args);
    expect(found).toEqual(FormulaDataModel.prototype.updateFormulaData.apply(model, [...args]));
    expect(found).toMatchObject({ 0: { 0: { f: "=B1+2" }, 1: { f: "=B1+2", x: 1 } }, 1: { 0: null } });
    const plain = {
      0: { 0: { f: "=B1+3" }, 1: { v: 7 } },
      1: { 0: { v: 1, f: null } },
      5: { 0: { f: "=" } },
    };
    const changed = model.updateFormulaData(desk.unitId, desk.sheetId("Here"), plain);
    expect(changed).toEqual({ 0: { 0: { f: "=B1+3" } }, 1: { 0: null } });
    expect(changed).toEqual(
      FormulaDataModel.prototype.updateFormulaData.apply(model, [desk.unitId, desk.sheetId("Here"), plain]),
    );
  });

  it("gathers the formulas of the workbook as the engine does", async () => {
    await put({ A1: "=B1+1", A3: 3, C7: "text" });
    await put({ B2: "=SUM(A1:A2)" }, "There");
    const shared = {
      0: { 0: { f: "=B1+2", si: "shared" }, 1: { si: "shared" }, 2: { si: "gone" } },
      4: { 1: { f: "=" } },
    };
    const place = { unitId: desk.unitId, subUnitId: desk.sheetId("Here") };
    await desk.command(SetRangeValuesMutation.id, { ...place, cellValue: shared });
    const model = desk.univer.__getInjector().get(FormulaDataModel);
    const gathered = model.getFormulaData();
    expect(gathered).toEqual(FormulaDataModel.prototype.getFormulaData.apply(model));
    expect(gathered[desk.unitId]?.[desk.sheetId("Here")]).toMatchObject({ 0: { 1: { f: "=B1+2", x: 1 } } });
    expect(gathered[desk.unitId]?.[desk.sheetId("There")]).toEqual({ 1: { 1: { f: "=SUM(A1:A2)" } } });
  });

  it("notes each range once, however many formulas refer to it and however many answers are given", async () => {
    await put({ B1: "=SUM(A1:A9)", B2: "=COUNT(A1:A9,C1:C9)" });
    await put({ A1: 1 });
    const before = notedRanges();
    for (const answer of [2, 3, 4, 5]) await put({ A1: answer });
    expect(before).toBe(2);
    expect(notedRanges()).toBe(before);
    expect(await read("B1")).toBe(5);
  });

  it("follows a formula that is replaced, and no longer what it referred to before", async () => {
    await put({ A1: 1, C1: 10, B1: "=SUM(A1:A9)" });
    await put({ B1: "=SUM(C1:C9)" });
    await put({ C2: 5 });
    expect(await read("B1")).toBe(15);
    expect(notedRanges()).toBe(1);
  });

  it("tells apart the same formula on two sheets", async () => {
    await put({ A1: 1, B1: "=SUM(A1:A3)" });
    await put({ A1: 10, B1: "=SUM(A1:A3)" }, "There");
    await put({ A2: 2 });
    await put({ A2: 5 }, "There");
    expect([await read("B1"), await read("B1", "There")]).toEqual([3, 15]);
  });

  it("follows ranges that rows are inserted into, or that move", async () => {
    await put({ A1: 1, A3: 3, D9: "=SUM(A1:A3)", D10: "=D9*2" });
    await change(({ workbook }) => {
      workbook.worksheets.getItem("Here").getRange("2:3").insert("Down");
    });
    await put({ A3: 100 });
    expect([await read("D11"), await read("D12")]).toEqual([104, 208]);
    await put({ A5: 4 });
    expect([await read("D11"), await read("D12")]).toEqual([105, 210]);
  });

  it("leaves formulas alone whose cells stay where they are when rows come and go", async () => {
    const asked: unknown[] = [];
    desk.host.associate("INSPECT.ASKED", (value) => asked.push(value) && value);
    await put({ A1: 1, A9: 9, B1: "=INSPECT.ASKED(A1)", B9: "=INSPECT.ASKED(A9)", C1: "=SUM(A1:A9)" });
    await put({ A1: "=SUM(Here!A1:A9)", B1: "=INSPECT.ASKED(Here!A1)", C1: "=SUM(Here!A:A)" }, "There");
    asked.length = 0;
    await change(({ workbook }) => workbook.worksheets.getItem("Here").getRange("4:5").insert("Down"));
    expect(asked).toEqual([9]);
    await put({ A5: 5 });
    expect([await read("C1"), await read("A1", "There"), await read("C1", "There")]).toEqual([15, 15, 15]);
    asked.length = 0;
    await change(({ workbook }) => workbook.worksheets.getItem("Here").getRange("4:4").delete("Up"));
    await put({ A10: 8 });
    expect([asked, await read("B10"), await read("C1"), await read("A1", "There")]).toEqual([
      [9, 8],
      8,
      14,
      14,
    ]);
  });

  it("follows a sheet that is renamed", async () => {
    await put({ A1: 1 }, "There");
    await put({ B1: "=SUM(There!A1:A3)" });
    await change(({ workbook }) => {
      workbook.worksheets.getItem("There").name = "Elsewhere";
    });
    await put({ A2: 5 }, "Elsewhere");
    expect(await read("B1")).toBe(6);
  });

  it("finds a sheet that comes after the formula that names it", async () => {
    await put({ B1: "=SUM(Later!A1:A3)", A1: 1 });
    await put({ A1: 1 }, "Later");
    await put({ A2: 5 }, "Later");
    expect(await read("B1")).toBe(6);
    expect(notedRanges()).toBe(1);
  });

  it("follows a range beyond the sheet's edge once the sheet has grown", async () => {
    await put({ B1: "=SUM(A1:A3000)" });
    await put({ A2999: 7 });
    await put({ A3000: 1 });
    expect(await read("B1")).toBe(8);
  });

  it("goes on noting what formulas refer to when a sheet is deleted and comes back", async () => {
    await put({ A1: 1 }, "There");
    await put({ B1: "=SUM(There!A1:A3)" });
    await put({ A1: 1, B1: "=SUM(A1:A3)" }, "There");
    await desk.command(RemoveSheetCommand.id, { subUnitId: desk.sheetId("There") });
    await desk.undo();
    await put({ A2: 5 }, "There");
    expect([await read("B1"), await read("B1", "There")]).toEqual([6, 6]);
    expect(notedRanges()).toBe(1);
  });

  it("follows references that another cell decides on", async () => {
    await put({ A1: 1, A2: 2, A3: 3, C1: 1, B1: "=SUM(OFFSET(A1,0,0,C1,1))", B2: '=INDIRECT("A"&C1)' });
    await put({ B3: "=SUM(A1:OFFSET(A1,C1-1,0))" });
    expect([await read("B1"), await read("B2"), await read("B3")]).toEqual([1, 1, 1]);
    await put({ C1: 3 });
    expect([await read("B1"), await read("B2"), await read("B3")]).toEqual([6, 3, 6]);
    await put({ A2: 20 });
    expect([await read("B1"), await read("B2"), await read("B3")]).toEqual([24, 3, 24]);
  });

  it("notes again what the engine has forgotten of a sheet", async () => {
    await put({ A1: 1, D1: "=1+1" }, "There");
    await put({ B1: "=SUM(There!A1:A3)" });
    const index = desk.univer.__getInjector().get(IDependencyManagerService);
    index.clearFormulaDependency(desk.unitId, desk.sheetId("There"));
    expect(notedRanges()).toBe(0);
    await put({ A2: 5 }, "There");
    expect(await read("B1")).toBe(6);
  });

  it("calculates a volatile function again with every answer", async () => {
    await put({ B1: "=RAND()", B2: "=1+1" });
    const before = await read("B1");
    await put({ A1: "Yes" });
    expect(await read("B1")).not.toBe(before);
    expect(await read("B2")).toBe(2);
  });
});

interface Branch {
  readonly leaf?: boolean;
  readonly children: readonly Branch[];
}

function leaves({ leaf, children }: Branch): number {
  return leaf ? children.length : children.reduce((sum, child) => sum + leaves(child), 0);
}
