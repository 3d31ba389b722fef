import { toHostError } from "./toHostError";

/**
 * Runs batches against the open workbook. While a cell is being edited Excel waits until the person is done,
 * where it can; otherwise, and for every other failure, rejects with a `HostError`.
 *
 * @param own - context of an earlier run, for objects that only live there, such as event handlers
 */
export async function inExcel<Outcome>(
  work: (context: Excel.RequestContext) => Promise<Outcome>,
  own?: OfficeExtension.ClientRequestContext,
): Promise<Outcome> {
  try {
    return await (own === undefined ? Excel.run({ delayForCellEdit: true }, work) : Excel.run(own, work));
  } catch (error) {
    throw toHostError(error);
  }
}
