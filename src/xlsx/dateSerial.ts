const dayLength = 86_400_000;
/** Days from Excel's day 0 to 1 January 1970. */
const serialOf1970 = 25_569;

/** The number behind a date of the library, to the millisecond. Before 1 March 1900 Excel counts a day less. */
export function dateSerial(date: Date): number {
  const days = date.getTime() / dayLength + serialOf1970;
  return Math.round((days < 61 ? days - 1 : days) * 1e9) / 1e9;
}
