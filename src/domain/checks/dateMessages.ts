import type { Pack } from "../framework/Pack";
import type { Message } from "../inspection/Assessment";
import type { InspectionDetails } from "../inspection/Inspection";
import { describeMessage } from "../rating/describeMessage";

const dayLength = 86_400_000;
/** Fieldwork takes weeks; more than half a year points to a wrong month or year. */
const longestFieldwork = 183;
/** Inspections of youth justice services began in 2000; the workbook's own rule for dates ends with 2100. */
const firstYear = 2000;
const lastYear = 2100;

type Fieldwork = Pick<InspectionDetails, "fieldworkStart" | "fieldworkEnd">;

/** What is wrong with the dates of the fieldwork, by the date to look at. */
export interface DateMessages {
  readonly fieldworkStart: readonly Message[];
  readonly fieldworkEnd: readonly Message[];
}

/**
 * Dates that cannot be, or hardly: the end before the start, a year that no inspection falls in, half a year of fieldwork.
 * A date that is missing says nothing about the other.
 * @see docs/spec.md P6
 */
export function dateMessages(
  pack: Pack,
  { fieldworkStart: start, fieldworkEnd: end }: Fieldwork,
): DateMessages {
  const order = start !== null && end !== null ? orderCodes(start, end) : [];
  const describe = (codes: readonly string[]): readonly Message[] =>
    codes.map((code) => describeMessage(pack, code));
  return {
    fieldworkStart: describe(rangeCodes(start)),
    fieldworkEnd: describe([...order, ...rangeCodes(end)]),
  };
}

function orderCodes(start: string, end: string): readonly string[] {
  const days = (Date.parse(end) - Date.parse(start)) / dayLength;
  if (days < 0) return ["DATE-ORDER"];
  return days > longestFieldwork ? ["DATE-SPAN"] : [];
}

function rangeCodes(date: string | null): readonly string[] {
  return isPossibleDate(date) ? [] : ["DATE-RANGE"];
}

/** Whether an ISO date falls in a year that an inspection can have to do with; a blank one is no slip. */
export function isPossibleDate(date: string | null): boolean {
  if (date === null) return true;
  const year = Number(date.slice(0, 4));
  return year >= firstYear && year <= lastYear;
}
