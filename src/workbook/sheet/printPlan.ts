import type { Pack } from "../../domain/framework/Pack";
import { texts } from "../strings";
import type { PrintPlan } from "../WorkbookPlan";

/** The most of a name that fits a footer, whose whole text Excel limits to 255 characters. */
const footerPart = 80;

/** Landscape A4, one page wide, the header row on every page, service, page number and framework below. */
export function printPlan(pack: Pack, service: string, headerRow: number | null): PrintPlan {
  const footer = {
    left: footerText(service),
    centre: texts.page,
    right: footerText(texts.footerEdition(pack.edition)),
  };
  if (headerRow === null) return { landscape: true, footer };
  return { landscape: true, repeatRows: { from: headerRow, to: headerRow }, footer };
}

/** `&` begins a code in a footer and is doubled to stand for itself. */
function footerText(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  const short = line.length <= footerPart ? line : `${[...line].slice(0, footerPart - 1).join("")}…`;
  return short.replaceAll("&", "&&");
}
