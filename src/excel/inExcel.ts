import { toHostError } from "./toHostError";

/**
 * Runs batches against the open workbook. While a cell is being edited Excel waits until the person is done,
 * where it can; otherwise, and for every other failure, rejects with a `HostError`.
 */
export async function inExcel<Outcome>(
  work: (context: Excel.RequestContext) => Promise<Outcome>,
): Promise<Outcome> {
  try {
    return await Excel.run({ delayForCellEdit: true }, work);
  } catch (error) {
    throw toHostError(error);
  }
}
