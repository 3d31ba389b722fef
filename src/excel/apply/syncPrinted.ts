import { errorLocation } from "../errorLocation";

/**
 * Sends what is queued with the print set-up and then the rest. Where the print set-up fails, as it does in Excel on a
 * computer without a printer, the rest is sent again without it: a workbook that prints plainly is still whole.
 */
export async function syncPrinted(
  context: Excel.RequestContext,
  queuePrint: () => void,
  queueRest: () => void,
): Promise<void> {
  queuePrint();
  queueRest();
  try {
    await context.sync();
  } catch (error) {
    if (!/^(PageLayout|HeaderFooter)/.test(errorLocation(error))) throw error;
    queueRest();
    await context.sync();
  }
}
