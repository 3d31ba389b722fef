/** One benchmark's result. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** What the value is compared with, measured in the same run or a stated limit. */
  readonly baseline?: number;
  /** What the baseline is. */
  readonly against?: string;
}
