import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import fc from "fast-check";
import { engineCountifs, indexedCountifs } from "../../../src/workbench/host/engine/indexedCounts";

type Cell = string | number | boolean | null;

let ranges = 0;

function valueOf(cell: Cell): BaseValueObject {
  if (cell === null) return NullValueObject.create();
  if (cell === ErrorType.NA) return ErrorValueObject.create(ErrorType.NA);
  if (typeof cell === "number") return NumberValueObject.create(cell);
  return typeof cell === "boolean" ? BooleanValueObject.create(cell) : StringValueObject.create(cell);
}

/** A range as formulas refer to one. The engine keeps cells by sheet and place, so each has a sheet of its own. */
function rangeOf(cells: readonly (readonly Cell[])[]): BaseValueObject {
  ranges += 1;
  const array = ArrayValueObject.create({
    calculateValueList: cells.map((row) => row.map(valueOf)),
    rowCount: cells.length,
    columnCount: cells[0]?.length ?? 0,
    unitId: "test",
    sheetId: `sheet-${ranges}`,
    row: 0,
    column: 0,
  });
  return {
    isReferenceObject: () => true,
    toArrayValueObject: () => array,
  } as unknown as BaseValueObject;
}

const column = (cells: readonly Cell[]): BaseValueObject => rangeOf(cells.map((cell) => [cell]));
const words = (text: string): BaseValueObject => StringValueObject.create(text);
const asked = (answer: unknown): unknown => (answer as BaseValueObject).getValue();

const text = fc.constantFrom(
  "",
  "Supports",
  "SUPPORTS",
  "Against",
  "1.1.1a",
  "1.1.1a, 1.2.3b",
  "1x1.1a",
  "a*b",
  "a?b",
  "ab",
  "5",
  "TRUE",
  "#N/A",
  "Straße",
  "(a)",
);
const cell = fc.oneof(text, fc.constantFrom<Cell>(5, 0, true, false, null, ErrorType.NA));
const condition = fc.oneof(
  text,
  fc.constantFrom(
    "*1.1.1a*",
    "<>Supports",
    "=against",
    "*",
    "?b",
    "a~*b",
    "<>*1.*",
    "*)",
    "s*s",
    ">a",
    "<>",
    "=",
    "5",
    "<>5",
    "12 June 2024",
    "{1}",
  ),
);

describe("COUNTIFS by an index", () => {
  it("counts what the engine's own counts, whatever stands in the cells and the conditions", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 40 }),
        condition,
        condition,
        (rows, first, second) => {
          const columns = [rows.map(([a]) => a), rows.map(([, b]) => b)];
          const count = (counts: ReturnType<typeof engineCountifs>): unknown => {
            const [a = [], b = []] = columns;
            return asked(counts.calculate(column(a), words(first), column(b), words(second)));
          };
          expect(count(indexedCountifs())).toEqual(count(engineCountifs()));
        },
      ),
      { numRuns: 300 },
    );
  });

  it("takes a line break for a character, as Excel does and the engine does not", () => {
    const cells = ["1.1.1a\n1.2.3b", "1.2.3b"];
    expect(asked(indexedCountifs().calculate(column(cells), words("*1.1.1a*")))).toBe(1);
  });

  it("takes conditions from cells and refuses ranges of different sizes as the engine does", () => {
    const counts = indexedCountifs();
    expect(asked(counts.calculate(column(["a", "b", "A"]), column(["a"])))).toBe(2);
    expect(asked(counts.calculate(column(["a", "b"]), words("a"), column(["a"]), words("a")))).toBe(
      "#VALUE!",
    );
    expect(asked(counts.calculate(column([5, 6]), NumberValueObject.create(5)))).toBe(1);
  });
});
