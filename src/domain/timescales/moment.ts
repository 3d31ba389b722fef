import { longDate } from "../inspection/longDate";
import type { Day } from "./calendar";
import { readDay, writeDay } from "./calendar";

/** A day with, where it was recorded, the time on the clock. */
export interface Moment {
  readonly day: Day;
  /** Minutes since midnight; `null` where no time was recorded. */
  readonly minute: number | null;
}

export const minutesADay = 1440;

/**
 * Reads an ISO date, `2024-06-12`, or date and time, `2024-06-12T16:05`, as it stood on the clock there; `null` for
 * anything else. A time with a zone is refused: two of them could not be compared with a clock on a wall.
 */
export function readMoment(text: string): Moment | null {
  const parts = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2})(?::\d{2})?)?$/.exec(text);
  const day = parts?.[1] === undefined ? null : readDay(parts[1]);
  if (parts === null || day === null) return null;
  if (parts[2] === undefined) return { day, minute: null };
  const [hours, minutes] = [Number(parts[2]), Number(parts[3])];
  return hours > 23 || minutes > 59 ? null : { day, minute: hours * 60 + minutes };
}

/** A time of day, `17:30`, in minutes since midnight. */
export function minuteOf(time: string): number {
  const [hours, minutes] = time.split(":").map(Number);
  return (hours ?? 0) * 60 + (minutes ?? 0);
}

/** The moment as an ISO text, with its time where it has one. */
export function writeMoment({ day, minute }: Moment): string {
  return minute === null ? writeDay(day) : `${writeDay(day)}T${clock(minute)}`;
}

/** The moment in words: `3 June 2024 at 16:00`. */
export function momentText({ day, minute }: Moment): string {
  return minute === null ? dayText(day) : `${dayText(day)} at ${clock(minute)}`;
}

/** The day in words: `3 June 2024`. */
export function dayText(day: Day): string {
  return longDate(writeDay(day));
}

/** The earliest and the latest it can have been, in minutes since 1970: the same where the time is known. */
export function boundsOf({ day, minute }: Moment): { readonly first: number; readonly last: number } {
  const midnight = day * minutesADay;
  if (minute !== null) return { first: midnight + minute, last: midnight + minute };
  return { first: midnight, last: midnight + minutesADay - 1 };
}

function clock(minute: number): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}
