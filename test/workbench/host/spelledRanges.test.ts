import type { IUnitRange } from "@univerjs/core";
import {
  FormulaDependencyGenerator,
  IFormulaCurrentConfigService,
  IFormulaDependencyGenerator,
  IFormulaRuntimeService,
  type BaseAstNode,
} from "@univerjs/engine-formula";
import { spelledRanges } from "../../../src/workbench/host/engine/spelledRanges";
import { openHostDesk, type HostDesk } from "../../support/hostDesk";

/** What the engine has inside. */
interface Generator {
  _getTreeNode(tree: object): BaseAstNode;
  _getRangeListByNode(formula: object): Promise<IUnitRange[]>;
}

const other = "It's (1.1)";

let desk: HostDesk;
beforeAll(async () => {
  desk = await openHostDesk();
  await desk.Excel.run(async ({ workbook, sync }) => {
    for (const name of ["Here", other])
      workbook.worksheets.add(name).getRange("A1:B2").values = [
        [1, 2],
        [3, 4],
      ];
    workbook.names.add("Named", workbook.worksheets.getItem("Here").getRange("A1:A2"));
    await sync();
    workbook.worksheets.getItem("Here").getRange("D4").formulas = [["=SUM(A1:B2)"]];
    await sync();
  });
});
afterAll(() => desk.close());

/** What a formula in `Here!D4` refers to, as its text spells it out and as the engine finds by executing it. */
async function rangesOf(formula: string) {
  const injector = desk.univer.__getInjector();
  const generator = injector.get(IFormulaDependencyGenerator) as unknown as Generator;
  const { prototype } = FormulaDependencyGenerator as unknown as { readonly prototype: Generator };
  const { unitId } = desk;
  const sheetId = desk.sheetId("Here");
  const node = generator._getTreeNode({ unitId, formula });
  injector.get(IFormulaRuntimeService).setCurrent(3, 3, 1000, 20, sheetId, unitId);
  const asked = { node, refOffsetX: 0, refOffsetY: 0 };
  const sheets = injector.get(IFormulaCurrentConfigService).getSheetNameMap()[unitId] ?? {};
  return {
    spelled: spelledRanges(node, { unitId, sheetId, sheets })?.map(edgesOf) ?? null,
    found: (await prototype._getRangeListByNode.call(generator, asked)).map(edgesOf),
  };
}

function edgesOf({ unitId, sheetId, range }: IUnitRange): object {
  const { startRow, endRow, startColumn, endColumn } = range;
  return { unitId, sheetId, startRow, endRow, startColumn, endColumn };
}

it.each([
  "=A1",
  "=$B$2+C3*A1",
  "=SUM(A1:B3,C9)",
  "=SUM(B3:A1)",
  "=SUM(B$3:$A1)",
  "=Here!A1&\"'There'!A1\"",
  `='${other.replaceAll("'", "''")}'!A1`,
  `=IF('${other.replaceAll("'", "''")}'!$A$1:$B$2="",A1,"A2")`,
  '=COUNTIFS(A1:A9,"Yes",B1:B9,C1)',
  "=INDEX(A1:A3,2)",
  "=1+2",
])("finds what %s refers to as the engine does", async (formula) => {
  const { spelled, found } = await rangesOf(formula);
  expect(spelled).toEqual(found);
});

it.each(["=SUM(A:A)", "=SUM(1:2)", "=Missing!A1", "=SUM(A1:B:B)"])(
  "leaves it to the engine what %s refers to",
  async (formula) => {
    expect((await rangesOf(formula)).spelled).toBeNull();
  },
);
