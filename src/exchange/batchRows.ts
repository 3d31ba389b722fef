/**
 * Bytes of a batch's own rows: with the formulas that a log's rows have, about 150 bytes each, a request stays under 1 MB. A
 * host takes 5 MB at most, and a batch is to be done soon enough to be cancelled after it.
 */
const mostBytes = 800_000;
/** Ten thousand rows are ten batches. */
const rowsABatch = 1_000;

/** Rows in batches that a host takes one after another: a thousand rows each, fewer where they are long. */
export function batchRows<Row>(rows: readonly Row[]): readonly (readonly Row[])[] {
  const batches: Row[][] = [];
  let batch: Row[] = [];
  let bytes = 0;
  for (const row of rows) {
    const size = byteLength(JSON.stringify(row));
    if (batch.length === rowsABatch || (batch.length > 0 && bytes + size > mostBytes)) {
      batches.push(batch);
      batch = [];
      bytes = 0;
    }
    batch.push(row);
    bytes += size;
  }
  return batch.length === 0 ? batches : [...batches, batch];
}

/** Bytes in UTF-8: three at most for a code unit. */
function byteLength(text: string): number {
  return /^[\0-\x7F]*$/.test(text) ? text.length : text.length * 3;
}
