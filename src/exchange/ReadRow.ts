/** A row of a table as it was understood: taken as it is, put right, or refused, and why. */
export interface ReadRow<Value> {
  /** Line of the file, or row of the sheet, counted from 1. */
  readonly line: number;
  readonly status: "accepted" | "putRight" | "refused";
  /** What was put right, or why it is refused; sentences. */
  readonly notes: readonly string[];
  /** `null` where it is refused. */
  readonly value: Value | null;
  /** What the row is told by in a list, also where it is refused. */
  readonly title: string;
}
