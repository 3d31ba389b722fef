import type { Read } from "../inspection/readAnswer";
import { plainText } from "../inspection/plainText";
import { fractionOfShare } from "./rateShare";

/**
 * A percentage as decimal text, `64.5`: from a cell that shows a share as per cent, 0.645, from the number 64.5, and
 * from `64.5%` as text. One and less is a share, for Excel keeps per cent so.
 */
export function readPercentCell(cell: unknown): Read<string> {
  if (cell === null || cell === undefined || typeof cell === "boolean")
    return cell === true ? "unknown" : null;
  const text = typeof cell === "number" ? decimalText(cell) : plainText(String(cell));
  if (text === "") return null;
  const [, digits = "", sign = ""] = /^(\d*\.?\d+)\s*(%?)$/.exec(text) ?? [];
  if (digits === "") return "unknown";
  const percent = sign === "" && Number(digits) <= 1 ? shifted(digits) : digits.replace(/^\./, "0.");
  return fractionOfShare({ percent }) === null ? "unknown" : percent;
}

/** Excel shows fifteen digits; what a float holds behind them is no one's entry. */
function decimalText(number: number): string {
  if (!Number.isFinite(number) || number < 0) return "x";
  return number.toFixed(15 - Math.min(15, Math.floor(number).toString().length)).replace(/\.?0+$/, "");
}

/** The point two places to the right, digit by digit: 0.65 is 65 per cent and not a hair more. */
function shifted(digits: string): string {
  const [whole = "0", decimals = ""] = digits.split(".");
  const moved = `${whole}${decimals.padEnd(2, "0").slice(0, 2)}`.replace(/^0+(?=\d)/, "");
  const rest = decimals.slice(2);
  return rest === "" ? moved : `${moved}.${rest}`;
}
