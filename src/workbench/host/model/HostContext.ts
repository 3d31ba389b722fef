import type { Cells } from "../engine/Cells";
import type { Engine } from "../engine/Engine";
import type { Looks } from "../engine/Looks";
import type { Recalculation } from "../engine/Recalculation";
import type { Validations } from "../engine/Validations";
import type { Formats } from "../engine/Formats";
import type { Names } from "../engine/Names";
import type { References } from "../protocol/References";

/** What every object of the model works with. */
export interface HostContext {
  readonly engine: Engine;
  readonly cells: Cells;
  readonly looks: Looks;
  readonly recalculation: Recalculation;
  readonly validations: Validations;
  readonly formats: Formats;
  readonly names: Names;
  readonly references: References;
  /** Hands the engine what was put together but not written yet; before anything moves, and at the end of a batch. */
  flush(): void;
  /** Put off calculation until the batch has ended. */
  suspendCalculation(): void;
}
