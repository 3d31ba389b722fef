import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  IFunctionService,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import type { CustomFunction } from "../WorkbenchHost";
import { convertArguments, type FunctionMetadata, type Scalar } from "./customFunctionArguments";
import type { Engine } from "./Engine";
import type { Recalculation } from "./Recalculation";
import { formatArea, quoteSheet } from "./address";

/** The add-in's functions, callable from cells with the arguments Excel would give them. */
export class CustomFunctions {
  private readonly metadata = new Map<string, FunctionMetadata>();
  private readonly counts: Record<string, number> = {};

  constructor(
    private readonly engine: Engine,
    private readonly recalculation: Recalculation,
  ) {}

  /** What `functions.json` says of the functions, by their full name. */
  describe(name: string, metadata: FunctionMetadata): void {
    this.metadata.set(name.toUpperCase(), metadata);
  }

  /** Registers a function; cells that named it before it was there are calculated again. */
  associate(name: string, run: CustomFunction): void {
    const key = name.toUpperCase();
    this.counts[key] ??= 0;
    this.engine.injector.get(IFunctionService).registerExecutors(
      new Executor(key, (values, place) => {
        this.counts[key] = (this.counts[key] ?? 0) + 1;
        return this.call(key, run, values, place);
      }),
    );
    this.recalculation.markNaming(key);
  }

  calls(): Readonly<Record<string, number>> {
    return { ...this.counts };
  }

  private call(
    key: string,
    run: CustomFunction,
    values: readonly BaseValueObject[],
    place: CellPlace,
  ): BaseValueObject {
    const metadata = this.metadata.get(key);
    const args = convertArguments(values.map(readArgument), metadata);
    if ("error" in args) return ErrorValueObject.create(args.error as ErrorType);
    const address = metadata?.options?.requiresAddress ? this.address(place) : undefined;
    const invocation = { functionName: key, ...(address ? { address } : {}) };
    return toValue(run(...args.values, invocation));
  }

  private address({ sheetId, row, column }: CellPlace): string {
    const sheet = this.engine.workbook.getSheetBySheetId(sheetId);
    return `${quoteSheet(sheet?.getName() ?? "")}!${formatArea({ row, column, rows: 1, columns: 1 })}`;
  }
}

interface CellPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

type Call = (values: readonly BaseValueObject[], place: CellPlace) => BaseValueObject;

/** One function as the engine calls it. An error that escaped would end all calculation, so none does. */
class Executor extends BaseFunction {
  override minParams = 0;
  override maxParams = 255;

  constructor(
    name: string,
    private readonly run: Call,
  ) {
    super(name);
  }

  /** Text between quotes stays text; the engine would otherwise try every number and date format on it each time. */
  override isArgumentsIgnoreNumberPattern(): boolean {
    return true;
  }

  override calculate(...values: BaseValueObject[]): BaseValueObject {
    try {
      return this.run(values, { sheetId: this.subUnitId ?? "", row: this.row, column: this.column });
    } catch (error) {
      return errorOf(error) ?? ErrorValueObject.create(ErrorType.VALUE);
    }
  }
}

/** Blocks as plain values. Within one calculation the engine hands every formula the same object for the same range. */
const blocks = new WeakMap<BaseValueObject, Scalar[][]>();

function readArgument(value: BaseValueObject): Scalar[][] | Scalar | null {
  if (!value.isArray()) return value.isNull() ? null : readScalar(value);
  const known = blocks.get(value);
  if (known) return known;
  const array = value as ArrayValueObject;
  const block = array.getArrayValue().map((row) => row.map((cell) => (cell ? readScalar(cell) : "")));
  blocks.set(value, block);
  return block;
}

function readScalar(value: BaseValueObject): Scalar {
  if (value.isError()) return { error: (value as ErrorValueObject).getErrorType() };
  if (value.isNull()) return "";
  const plain = value.getValue();
  return typeof plain === "bigint" ? Number(plain) : plain;
}

/** What the function gave back, as the cell shows it. */
function toValue(result: unknown): BaseValueObject {
  const error = errorOf(result);
  if (error) return error;
  if (Array.isArray(result)) return toArray(result);
  return toScalar(result);
}

function toArray(rows: readonly unknown[]): BaseValueObject {
  const matrix = rows.map((row) =>
    (Array.isArray(row) ? row : [row]).map((cell) => errorOf(cell) ?? toScalar(cell)),
  );
  return ArrayValueObject.create({
    calculateValueList: matrix,
    rowCount: matrix.length,
    columnCount: Math.max(0, ...matrix.map((row) => row.length)),
    unitId: "",
    sheetId: "",
    row: 0,
    column: 0,
  });
}

function toScalar(value: unknown): BaseValueObject {
  if (typeof value === "string") return StringValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  if (typeof value === "number")
    return Number.isFinite(value) ? NumberValueObject.create(value) : ErrorValueObject.create(ErrorType.NUM);
  if (value === null || value === undefined) return StringValueObject.create("");
  return ErrorValueObject.create(ErrorType.VALUE);
}

/** `CustomFunctions.Error`, whether thrown or given back, carries its cell error as `code`. */
function errorOf(value: unknown): ErrorValueObject | null {
  const code: unknown = typeof value === "object" && value !== null && "code" in value ? value.code : null;
  const type = Object.values(ErrorType).find((each) => each === code);
  return type ? ErrorValueObject.create(type) : null;
}
