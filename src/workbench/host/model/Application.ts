import { invalidArgument, notAvailable } from "../protocol/ExcelError";
import { HostObject } from "../protocol/HostObject";
import type { HostContext } from "./HostContext";

/** `Excel.Application`. */
export class Application extends HostObject {
  readonly excelName = "Application";

  constructor(private readonly context: HostContext) {
    super();
  }

  get CalculationMode(): unknown {
    return "Automatic";
  }

  set CalculationMode(value: unknown) {
    if (value !== "Automatic") throw notAvailable(`Application.calculationMode ${String(value)}`);
  }

  /** Requests are answered only once everything is calculated. */
  get CalculationState(): string {
    return "Done";
  }

  /** Every request calculates what has changed; only `Full` and `FullRebuild` calculate the rest again. */
  Calculate(type: unknown): void {
    if (type === "Full" || type === "FullRebuild") this.context.recalculation.markAll();
    else if (type !== "Recalculate") throw invalidArgument("a kind of calculation");
  }

  SuspendApiCalculationUntilNextSync(): void {
    this.context.suspendCalculation();
  }

  /** Nothing is drawn while a batch runs, so there is nothing to put off. */
  SuspendScreenUpdatingUntilNextSync(): void {}
}
