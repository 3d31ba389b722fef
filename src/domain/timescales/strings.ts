import type { Limit } from "./Practice";

/** `10 days`, `1 month`. */
export function limitText({ count, unit }: Limit): string {
  const one = unit === "working days" ? "working day" : unit.slice(0, -1);
  return `${count} ${count === 1 ? one : unit}`;
}

const list = (words: readonly string[]) => words.join(", ");

/** The arithmetic of a check in plain words. Days and moments come in as words, `3 June 2024 at 16:00`. */
export const texts = {
  missing: (labels: readonly string[]) => `Not entered yet: ${list(labels)}.`,
  timeMissing: (label: string) => `${label}: the time of day is not entered, and it decides.`,
  onlyIf: (label: string) => `Does not apply: "${label}" is No.`,
  statusOther: (label: string, is: boolean) => `Does not apply: "${label}" is ${is ? "No" : "Yes"}.`,
  order: (from: string, to: string) => `${to} comes before ${from}; check the two dates.`,
  sameDay: (from: string, to: string) => `Due on the same day, ${from}; it was ${to}.`,
  after: (from: string, limit: string, due: string, to: string) =>
    `${from} plus ${limit} is ${due}; it was ${to}.`,
  hours: (from: string, to: string, elapsed: string, limit: string) =>
    `From ${from} to ${to} is ${elapsed}; the limit is ${limit}.`,
  hoursBetween: (from: string, to: string, limit: string) =>
    `From ${from} to ${to}: without both times of day it cannot be said whether that is within ${limit}.`,
  within: "within the limit at any time of those days",
  beyond: "beyond the limit at any time of those days",
  exception: (label: string) => `More time is excused: "${label}" is Yes.`,
  nextWorkingDay: (from: string, due: string, to: string) =>
    `The next working day after ${from} is ${due}; it was ${to}.`,
  weekdaysOnly: "Monday to Friday are counted as working days, bank holidays among them.",
  holidaysUnknown: (name: string, first: number, last: number, years: readonly number[]) =>
    `Bank holidays of ${name} are known from ${first} to ${last}; in ${list(years.map(String))} only weekends were left out.`,
  before: (before: string, limit: string, due: string, event: string) =>
    `${limit} before ${before} is ${due}; it was ${event}.`,
  fallback: (limit: string, due: string) =>
    `For early release the text has ${limit}, in words that can be read two ways; read as at least that long before, it was due by ${due} and that is kept.`,
  ambiguousLead: "The text can be read two ways, so falling short of this reading is not called late.",
  ambiguousStart: "The text does not say from when this is counted; it is read from the event itself.",
  midpoint: (from: string, to: string, due: string, event: string) =>
    `Half way from ${from} to ${to} is ${due}; it was ${event}.`,
  gap: (from: string, to: string, limit: string, due: string) =>
    `From ${from} to ${to} is more than ${limit}; the next was due by ${due}.`,
  noGap: (steps: number, limit: string) =>
    `${steps} ${steps === 1 ? "step" : "steps"} between dates, none longer than ${limit}.`,
  openEnd: (last: string) => `No end date is entered, so this is judged up to ${last}.`,
  noStepInYear: (which: "first" | "later") =>
    which === "first" ? "No step ends in the first year." : "No step ends after the first year.",
  milestone: (limit: string, before: string, due: string) => `${limit} before ${before} is ${due}.`,
  milestoneBeforeEntry: (limit: string, due: string) =>
    `${limit} before release is ${due}, before entry to custody, so that one does not apply.`,
  milestoneLeeway: "The text gives no leeway around these dates; compare the meetings with them.",
  period: (first: string, last: string, count: number, wanted: number, weekend: boolean) =>
    `From ${first} to ${last}: ${count}${weekend ? " at a weekend" : ""}, and ${wanted} expected.`,
  periodsKept: (periods: number) =>
    `${periods} full ${periods === 1 ? "period" : "periods"} looked at, all with as many as expected.`,
  noPeriod: "The time between the two dates holds no full period.",
  atLeast: (value: number, min: number) => `${value} against at least ${min}.`,
  range: (value: number, min: number, max: number) => `${value} against ${min} to ${max}.`,
  flag: (label: string, isSo: boolean) => `"${label}" is ${isSo ? "Yes" : "No"}.`,
  beforeHour: (at: string, time: string) => `${at} is not after ${time}.`,
  afterHour: (at: string, time: string) => `${at} is after ${time}.`,
  weekday: (at: string, isThatDay: boolean) =>
    isThatDay ? `${at} is that weekday.` : `${at} is another weekday.`,
  hourIsOurs: (time: string) => `The text says afternoon; ${time} is our reading.`,
  homeVisitNeeded: "Home was not seen on release day, and the appointment was not at home.",
  quarter: (days: number, part: number, share: number, least: number, minimum: number) =>
    `${days} days divided by ${part} is ${share}, rounded up; the greater of that and ${least} days is ${minimum} days.`,
  served: (from: string, minimum: number, due: string) => `${from} plus ${minimum} days is ${due}.`,
  earlyMonths: (release: string, months: number, due: string) =>
    `${months} months before ${release} is ${due}.`,
  earliest: (due: string) => `The later of the two is ${due}.`,
  notBarred: "Nothing rules it out.",
  barred: (why: readonly string[]) => `Not eligible: ${list(why)}.`,
};

/** Why home detention curfew is ruled out. */
export const curfewBars = {
  notSection250: "not a section 250 sentence",
  long: "four years or more",
  breach: "previous curfew breach",
  recall: "previous recall on a long sentence",
};
