const dayLength = 86_400_000;
/** Days from Excel's day 0 (30 December 1899) to 1 January 1970. */
const serialOf1970 = 25_569;
/** 31 December 9999, the last day Excel knows. */
const lastSerial = 2_958_465;

/** The ISO date as Excel's serial day number, `2024-06-12` → 45455; `null` where it is no date Excel can hold. */
export function toSerialDate(iso: string): number | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (parts === null) return null;
  const milliseconds = Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]));
  const serial = milliseconds / dayLength + serialOf1970;
  return fromSerialDate(serial) === iso ? serial : null;
}

/** Excel's serial day number as an ISO date, the time of day dropped; `null` outside 1 March 1900 to 9999. */
export function fromSerialDate(serial: number): string | null {
  const day = Math.floor(serial);
  // Excel believes in 29 February 1900; before 1 March (serial 61) its numbers are a day off.
  if (!Number.isFinite(day) || day < 61 || day > lastSerial) return null;
  return new Date((day - serialOf1970) * dayLength).toISOString().slice(0, 10);
}
