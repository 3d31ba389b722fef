/** An answer beside the identity of its row, both as they stand in their cells. */
export interface AnsweredRow {
  readonly id: string;
  readonly answer: string;
}

/**
 * A number that changes when an answer changes, or goes to another row, and not when rows are sorted. A plain formula
 * works out the same number (`workedOut.ts`), so that a workbook can tell without the add-in whether its results are
 * those of its answers: the answers that can be chosen differ in length, and each row's identity gives its weight.
 * @see docs/spec.md P26
 */
export function answersFingerprint(rows: readonly AnsweredRow[]): number {
  return rows.reduce((sum, { id, answer }) => sum + answer.length * weightOf(id), 0);
}

/** Within a standard, the fifth and sixth character tell rows apart: the key question's number and the prompt's letter. */
export const fingerprintWeight = { first: 5, second: 6, base: 128, modulus: 9973 } as const;

function weightOf(id: string): number {
  const { first, second, base, modulus } = fingerprintWeight;
  const code = (position: number): number =>
    position <= id.length ? id.charCodeAt(position - 1) : " ".charCodeAt(0);
  return (code(first) * base + code(second)) ** 2 % modulus;
}
