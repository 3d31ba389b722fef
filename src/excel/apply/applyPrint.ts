import { columnLetters } from "../../workbook/formula/cellReference";
import type { PrintPlan } from "../../workbook/WorkbookPlan";
import { toAddress } from "../address";

/** Queues the print set-up: A4, as many pages wide as planned, as many pages long as it takes. */
export function applyPrint({ pageLayout: layout }: Excel.Worksheet, plan: PrintPlan | undefined): void {
  if (plan === undefined) return;
  layout.orientation = plan.landscape ? "Landscape" : "Portrait";
  layout.paperSize = "A4";
  layout.zoom = { horizontalFitToPages: plan.pagesWide ?? 1 };
  if (plan.area !== undefined) layout.setPrintArea(toAddress(plan.area));
  if (plan.repeatRows !== undefined) {
    layout.setPrintTitleRows(`$${plan.repeatRows.from + 1}:$${plan.repeatRows.to + 1}`);
  }
  if (plan.repeatColumns !== undefined) {
    const { from, to } = plan.repeatColumns;
    layout.setPrintTitleColumns(`$${columnLetters(from)}:$${columnLetters(to)}`);
  }
  const footer = layout.headersFooters.defaultForAllPages;
  footer.leftFooter = plan.footer.left;
  footer.centerFooter = plan.footer.centre;
  footer.rightFooter = plan.footer.right;
}
