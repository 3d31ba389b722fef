import fc from "fast-check";
import type { CaseFacts, FactValue } from "../../../src/domain/timescales/CaseFacts";
import { readDay, writeDay } from "../../../src/domain/timescales/calendar";
import { checkTimescale } from "../../../src/domain/timescales/checkTimescale";
import { factsOf } from "../../../src/domain/timescales/factsOf";
import type { Check, Timescale } from "../../../src/domain/timescales/Practice";
import { englandAndWales } from "../../../src/packs/bankHolidays/englandAndWales";
import { practice } from "../../../src/packs/youth-justice/2024-06/practice";
import { timescales } from "./checks";

const first = readDay("2023-01-01") ?? NaN;
const iso = (minutes: number): string => {
  const day = writeDay(first + Math.floor(minutes / 1440));
  const two = (value: number) => String(value).padStart(2, "0");
  return `${day}T${two(Math.floor((minutes % 1440) / 60))}:${two(minutes % 60)}`;
};
const time = fc.nat({ max: 400 * 1440 });
const moment = fc.oneof(
  time.map(iso),
  time.map((minutes) => iso(minutes).slice(0, 10)),
);

const valueOf = {
  moment,
  moments: fc.array(moment, { maxLength: 6 }),
  flag: fc.boolean(),
  number: fc.nat({ max: 800 }),
};

/** Facts for a check, some of them not entered. */
function factsFor({ check }: Timescale, blanks = true): fc.Arbitrary<CaseFacts> {
  const named = factsOf(check).map(({ fact }) => practice.facts.find(({ id }) => id === fact));
  const shape = Object.fromEntries(
    named.flatMap((fact) => {
      if (fact === undefined) return [];
      const value: fc.Arbitrary<FactValue> = valueOf[fact.kind];
      return [[fact.id, blanks ? fc.option(value, { nil: null, freq: 4 }) : value] as const];
    }),
  );
  return fc.record(shape);
}

const anyTimescale = fc.constantFrom(...timescales);
const anyChecked = anyTimescale.chain((timescale) => fc.tuple(fc.constant(timescale), factsFor(timescale)));
const holidays = fc.constantFrom(null, englandAndWales);

const ofKinds = (...kinds: readonly Check["kind"][]) =>
  fc.constantFrom(...timescales.filter(({ check }) => kinds.includes(check.kind)));

/** The fact that should not come later. */
function followerOf(check: Check): string {
  if ("event" in check) return check.event;
  if ("to" in check) return check.to;
  throw new Error(`${check.kind} has no follower.`);
}

describe("laws of timescales", () => {
  it("[R50] the results stay within their list, explain themselves and name their source", () => {
    fc.assert(
      fc.property(anyChecked, holidays, ([timescale, facts], days) => {
        const result = checkTimescale(practice, timescale, facts, { holidays: days });
        expect(["met", "late", "not met", "not applicable", "unknown", "ambiguous"]).toContain(result.result);
        expect(result.arithmetic.length).toBeGreaterThan(0);
        expect(
          result.arithmetic.filter((line) => !/^.*\.$/.test(line) || /undefined|NaN|null/.test(line)),
        ).toEqual([]);
        expect(result.source).toEqual(timescale.source);
        if (result.result === "late") expect(result.codes).toContain("TL-LATE");
        if (result.result === "met") expect(result.codes).not.toContain("TL-LATE");
      }),
      { numRuns: 500 },
    );
  });

  it("[R50] the same facts give the same result", () => {
    fc.assert(
      fc.property(anyChecked, ([timescale, facts]) => {
        expect(checkTimescale(practice, timescale, facts)).toEqual(
          checkTimescale(practice, timescale, structuredClone(facts)),
        );
      }),
    );
  });

  it("[R49] [R50] [R51] a day more never turns late into met", () => {
    const dated = ofKinds(
      "within",
      "within-or-next-working-day",
      "by-next-working-day",
      "lead",
      "by-midpoint",
      "second-appointment",
    ).chain((timescale) => fc.tuple(fc.constant(timescale), factsFor(timescale, false)));
    fc.assert(
      fc.property(dated, fc.integer({ min: 1, max: 40 }), holidays, ([timescale, facts], more, days) => {
        const follower = followerOf(timescale.check);
        const later = { ...facts, [follower]: delayed(facts[follower] ?? null, more) };
        const resultOf = (entered: CaseFacts) =>
          checkTimescale(practice, timescale, entered, { holidays: days }).result;
        if (resultOf(facts) === "late") expect(["late", "not applicable"]).toContain(resultOf(later));
      }),
      { numRuns: 500 },
    );
  });

  it("[R50] what is due is met on that day, and no longer on the day after", () => {
    const dated = ofKinds("within", "by-next-working-day", "lead", "by-midpoint").chain((timescale) =>
      fc.tuple(fc.constant(timescale), factsFor(timescale, false)),
    );
    fc.assert(
      fc.property(dated, ([timescale, facts]) => {
        const applies = { ...facts, lookedAfter: true, assessmentNeeded: true, mappaEligible: true };
        const given = { ...applies, earlyReleaseSought: true, restorativeDelay: false };
        const { due } = checkTimescale(practice, timescale, given);
        if (due === null) return;
        const follower = followerOf(timescale.check);
        const on = (value: string) => {
          const fact = practice.facts.find(({ id }) => id === follower);
          return checkTimescale(practice, timescale, {
            ...given,
            [follower]: fact?.kind === "moments" ? [value] : value,
          }).result;
        };
        expect(on(due)).toBe("met");
        expect(on(delayedText(due, 1))).not.toBe("met");
      }),
      { numRuns: 300 },
    );
  });

  it("[R50] the order in which events are listed does not matter", () => {
    const listed = ofKinds("gaps", "rate").chain((timescale) =>
      factsFor(timescale, false).chain((facts) => {
        const { check } = timescale;
        const name = "events" in check ? check.events : "";
        const events = facts[name] as readonly string[];
        return fc.tuple(
          fc.constant(timescale),
          fc.constant(facts),
          fc
            .shuffledSubarray([...events], { minLength: events.length })
            .map((other) => ({ ...facts, [name]: other })),
        );
      }),
    );
    fc.assert(
      fc.property(listed, ([timescale, facts, shuffled]) => {
        expect(checkTimescale(practice, timescale, shuffled)).toEqual(
          checkTimescale(practice, timescale, facts),
        );
      }),
    );
  });

  it("[R50] one more visit never makes a gap where there was none", () => {
    const visited = ofKinds("gaps").chain((timescale) =>
      fc.tuple(fc.constant(timescale), factsFor(timescale, false), moment),
    );
    fc.assert(
      fc.property(visited, ([timescale, facts, extra]) => {
        const { check } = timescale;
        if (check.kind !== "gaps" || check.end === undefined || check.year !== undefined) return;
        const more = { ...facts, [check.events]: [...(facts[check.events] as readonly string[]), extra] };
        const before = checkTimescale(practice, timescale, facts).result;
        if (before === "met") expect(checkTimescale(practice, timescale, more).result).toBe("met");
      }),
      { numRuns: 300 },
    );
  });

  it("[R50] a blank is never a No: with nothing entered nothing is late, met or not met", () => {
    for (const timescale of timescales) {
      expect([timescale.id, checkTimescale(practice, timescale, {}).result]).toEqual([
        timescale.id,
        "unknown",
      ]);
    }
  });

  it("[R50] bank holidays never make something late that was met", () => {
    fc.assert(
      fc.property(anyChecked, ([timescale, facts]) => {
        const plain = checkTimescale(practice, timescale, facts).result;
        const withHolidays = checkTimescale(practice, timescale, facts, { holidays: englandAndWales }).result;
        expect([plain, plain === "late" ? "met" : plain]).toContain(withHolidays);
      }),
      { numRuns: 300 },
    );
  });
});

function delayed(value: FactValue, days: number): FactValue {
  if (typeof value === "string") return delayedText(value, days);
  if (typeof value === "object" && value !== null) return value.map((text) => delayedText(text, days));
  return value;
}

function delayedText(text: string, days: number): string {
  const day = readDay(text.slice(0, 10));
  if (day === null) throw new Error(`${text} is no day.`);
  return `${writeDay(day + days)}${text.slice(10)}`;
}
