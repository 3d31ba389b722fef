/**
 * Bytes of a batch's own rows: with the formulas that a log's rows have, about 150 bytes each, a request stays under 1 MB. A
 * host takes 5 MB at most, and a batch is to be done soon enough to be cancelled after it.
 */
const mostBytes = 800_000;
/** Ten thousand items are ten batches. */
const rowsABatch = 1_000;
/** Wide rows, such as cases, are fewer to a batch: each cell costs the host its share, and so do their formulas. */
const cellsABatch = 20_000;

/** Rows in batches that a host takes one after another: a thousand rows each, fewer where they are long or wide. */
export function batchRows<Row extends readonly unknown[]>(rows: readonly Row[]): readonly (readonly Row[])[] {
  const batches: Row[][] = [];
  let batch: Row[] = [];
  let bytes = 0;
  let cells = 0;
  for (const row of rows) {
    const size = byteLength(JSON.stringify(row));
    const isFull =
      batch.length === rowsABatch || bytes + size > mostBytes || cells + row.length > cellsABatch;
    if (isFull && batch.length > 0) {
      batches.push(batch);
      batch = [];
      bytes = 0;
      cells = 0;
    }
    batch.push(row);
    bytes += size;
    cells += row.length;
  }
  return batch.length === 0 ? batches : [...batches, batch];
}

/** Bytes in UTF-8: three at most for a code unit. */
function byteLength(text: string): number {
  return /^[\0-\x7F]*$/.test(text) ? text.length : text.length * 3;
}
