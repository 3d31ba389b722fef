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

const secondsADay = 86_400;

/** An ISO moment in UTC to the second, `2024-06-12T14:05:09Z`, as Excel's serial number; `null` where it is none. */
export function toSerialTime(iso: string): number | null {
  const milliseconds = Date.parse(iso);
  if (Number.isNaN(milliseconds)) return null;
  const serial = milliseconds / dayLength + serialOf1970;
  return fromSerialTime(serial) === iso ? serial : null;
}

/** Excel's serial number as an ISO moment in UTC, to the nearest second; `null` where it is no day that Excel can hold. */
export function fromSerialTime(serial: number): string | null {
  const seconds = Math.round(serial * secondsADay);
  if (fromSerialDate(seconds / secondsADay) === null) return null;
  const iso = new Date((seconds - serialOf1970 * secondsADay) * 1000).toISOString();
  return `${iso.slice(0, 19)}Z`;
}

/** Excel's serial day number as an ISO date, the time of day dropped; `null` outside 1 March 1900 to 9999. */
export function fromSerialDate(serial: number): string | null {
  const day = Math.floor(serial);
  // Excel believes in 29 February 1900; before 1 March (serial 61) its numbers are a day off.
  if (!Number.isFinite(day) || day < 61 || day > lastSerial) return null;
  return new Date((day - serialOf1970) * dayLength).toISOString().slice(0, 10);
}
