import { openHostDesk, type HostDesk } from "../../support/hostDesk";

jest.setTimeout(60_000);

const metadata = { functions: [{ id: "SAY", parameters: [{ name: "a", type: "any" }] }] };

describe("two hosts in one process", () => {
  let desks: readonly [HostDesk, HostDesk];
  beforeEach(async () => {
    desks = [
      await openHostDesk({ metadata, ownClient: true }),
      await openHostDesk({ metadata, ownClient: true }),
    ];
  });
  afterEach(() => desks.forEach((desk) => desk.close()));

  async function put({ Excel }: HostDesk, cells: Readonly<Record<string, unknown>>): Promise<void> {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      for (const [address, value] of Object.entries(cells)) sheet.getRange(address).formulas = [[value]];
      await context.sync();
    });
  }

  async function read({ Excel }: HostDesk, address: string): Promise<unknown> {
    return Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange(address).load("values");
      await context.sync();
      return range.values[0]?.[0];
    });
  }

  const readBoth = (address: string) => Promise.all(desks.map((desk) => read(desk, address)));

  it("compute the same formula from their own cells", async () => {
    const [one, other] = desks;
    await put(one, { A1: 1, B1: "=SUM(A1:A3)" });
    await put(other, { A1: 10, B1: "=SUM(A1:A3)" });
    expect(await readBoth("B1")).toEqual([1, 10]);
    await put(one, { A2: 2 });
    await put(other, { A2: 20 });
    expect(await readBoth("B1")).toEqual([3, 30]);
  });

  it("compute at the same time", async () => {
    await Promise.all(desks.map((desk, index) => put(desk, { A1: index + 1, B1: "=A1*10", C1: "=B1+1" })));
    expect(await readBoth("C1")).toEqual([11, 21]);
    await Promise.all(desks.map((desk, index) => put(desk, { A1: index + 5 })));
    expect(await readBoth("C1")).toEqual([51, 61]);
  });

  it("call their own functions", async () => {
    desks.forEach(({ CustomFunctions }, index) => {
      CustomFunctions.associate("SAY", (value: unknown) => `${String(value)} from ${index}`);
    });
    for (const desk of desks) await put(desk, { A1: "Yes", B1: "=INSPECT.SAY(A1)" });
    expect(await readBoth("B1")).toEqual(["Yes from 0", "Yes from 1"]);
    expect(desks.map(({ host }) => host.calls()["INSPECT.SAY"])).toEqual([1, 1]);
  });

  it("take over what the other stored, and go on when the other is closed", async () => {
    const [one, other] = desks;
    await put(one, { A1: 1, B1: "=SUM(A1:A3)" });
    await one.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      context.workbook.names.add("Total", sheet.getRange("A1"));
      sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "1,2" } };
      await context.sync();
    });
    other.host.restore(one.host.snapshot());
    one.close();
    await one.host.settled();
    await put(other, { A2: 5 });
    expect(await read(other, "B1")).toBe(6);
    const taken = await other.Excel.run(async (context) => {
      const range = context.workbook.names.getItem("Total").getRange().load("address");
      const { dataValidation } = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
      dataValidation.load("rule");
      await context.sync();
      return [range.address, dataValidation.rule.list?.source];
    });
    expect(taken).toEqual(["Sheet1!A1", "1,2"]);
  });
});
