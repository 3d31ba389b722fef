import fc from "fast-check";
import { appendDecision, type LogEntry } from "../../../src/domain/decisions/appendDecision";
import { checkChain } from "../../../src/domain/decisions/checkChain";
import type { DecisionRecord } from "../../../src/domain/decisions/Decision";
import { hashRecord } from "../../../src/domain/decisions/hashRecord";
import { entry, hash, logOf, stamp } from "./samples";

const log = logOf(
  { to: "Good" },
  { to: "Inadequate" },
  { subject: "1.3" },
  { layer: "decided" },
  { subject: "3.4" },
);
const [first, second, third, fourth, fifth] = log as [
  DecisionRecord,
  DecisionRecord,
  DecisionRecord,
  DecisionRecord,
  DecisionRecord,
];

describe("appendDecision", () => {
  it("[P11] writes who, when to the second, the versions and the entry, numbered and chained", () => {
    expect(first).toEqual({
      number: 1,
      when: "2024-06-12T14:05:09Z",
      who: "A. Lead",
      layer: "proposed",
      subject: "1.2",
      from: "Requires improvement",
      to: "Good",
      reason: "Posts are filled.",
      rules: "R8",
      engine: "0.1.0",
      pack: "youth-justice/2024-06 1.0.0",
      state: "",
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(second.number).toBe(2);
  });
});

describe("checkChain", () => {
  const stateOf = (rows: readonly DecisionRecord[]) => {
    const state = checkChain(rows, hash);
    return state.whole ? `whole: ${state.entries}` : `${state.fault} at ${state.position}`;
  };

  it("[P11] finds a log whole, an empty one too", () => {
    expect(stateOf([])).toBe("whole: 0");
    expect(stateOf(log)).toBe("whole: 5");
  });

  it("[P11] names the first row that was changed", () => {
    expect(stateOf([first, { ...second, reason: "Posts were filled." }, third, fourth])).toBe("changed at 2");
  });

  it("[P11] finds a row that was changed and given a hash of its own by the row after it", () => {
    const forged = { ...second, to: "Outstanding" };
    const rehashed = { ...forged, hash: hashRecord(forged, first.hash, hash) };
    expect(stateOf([first, rehashed, third, fourth])).toBe("changed at 3");
  });

  it("[P11] names the row after one that was removed, the first row's too", () => {
    expect(stateOf([first, third, fourth, fifth])).toBe("removed at 2");
    expect(stateOf([first, second, fourth, fifth])).toBe("removed at 3");
    expect(stateOf([second, third, fourth])).toBe("removed at 1");
    expect(stateOf([first, fifth])).toBe("removed at 2");
  });

  it("[P11] names a row that was put in between", () => {
    const forged = { ...second, to: "Outstanding", hash: "0".repeat(64) };
    expect(stateOf([first, forged, second, third])).toBe("inserted at 2");
    expect(stateOf([first, { ...forged, number: 0 }, second, third])).toBe("inserted at 2");
    expect(stateOf([first, { ...forged, number: 99 }, second, third])).toBe("inserted at 2");
  });

  it("[P11] names the first row that was moved", () => {
    expect(stateOf([first, third, second, fourth])).toBe("reordered at 2");
    expect(stateOf([...log].reverse())).toBe("reordered at 1");
  });

  it("[P11] names a row that is there twice, as after two panes recorded at once", () => {
    expect(stateOf([first, second, second, third])).toBe("doubled at 3");
    const other = appendDecision([first], entry({ subject: "3.4" }), stamp)[1];
    expect(stateOf([first, second, ...(other ? [other] : [])])).toBe("doubled at 3");
  });

  it("[P11] cannot tell that rows were taken from the end", () => {
    expect(stateOf(log.slice(0, 3))).toBe("whole: 3");
  });
});

const text = fc.oneof(
  fc.constantFrom("", "R8", '","', "\\", "1"),
  fc.string({ unit: "grapheme", maxLength: 12 }),
);
const anyEntry: fc.Arbitrary<LogEntry> = fc.record({
  layer: fc.constantFrom("proposed", "decided", "published", "sign-off"),
  subject: text,
  from: text,
  to: text,
  reason: text,
  rules: text,
  state: text,
});
const anyLog = fc
  .array(fc.tuple(anyEntry, text), { minLength: 1, maxLength: 6 })
  .map((entries) =>
    entries.reduce<readonly DecisionRecord[]>(
      (rows, [each, who]) => appendDecision(rows, each, { ...stamp, who }),
      [],
    ),
  );

describe("laws of the log", () => {
  it("is whole however it was appended to, and appending never touches a row", () => {
    fc.assert(
      fc.property(anyLog, anyEntry, (rows, each) => {
        const longer = appendDecision(rows, each, stamp);
        expect(longer.slice(0, -1)).toEqual(rows);
        expect(checkChain(longer, hash)).toEqual({ whole: true, entries: rows.length + 1 });
      }),
    );
  });

  it("breaks at a row as soon as any of its fields is another", () => {
    const fields = Object.keys(first) as (keyof DecisionRecord)[];
    fc.assert(
      fc.property(
        anyLog,
        fc.nat(),
        fc.constantFrom(...fields),
        text,
        fc.nat(9),
        (rows, at, field, other, number) => {
          const index = at % rows.length;
          const row = rows[index] as DecisionRecord;
          const value = field === "number" ? number : other;
          fc.pre(row[field] !== value);
          const tampered = rows.map((each, place) => (place === index ? { ...each, [field]: value } : each));
          expect(checkChain(tampered, hash)).toMatchObject({ whole: false, position: index + 1 });
        },
      ),
      { numRuns: 300 },
    );
  });

  it("breaks no later than where a row was removed, moved or doubled", () => {
    fc.assert(
      fc.property(anyLog, fc.nat(), fc.nat(), (rows, one, other) => {
        const from = one % rows.length;
        const row = rows[from] as DecisionRecord;
        const without = rows.filter((_, place) => place !== from);
        if (from < rows.length - 1)
          expect(checkChain(without, hash)).toMatchObject({ whole: false, position: from + 1 });
        const to = other % rows.length;
        const moved = [...without.slice(0, to), row, ...without.slice(to)];
        if (to !== from)
          expect(checkChain(moved, hash)).toMatchObject({ whole: false, position: Math.min(from, to) + 1 });
        const doubled = [...rows.slice(0, from + 1), row, ...rows.slice(from + 1)];
        expect(checkChain(doubled, hash)).toMatchObject({
          whole: false,
          fault: "doubled",
          position: from + 2,
        });
      }),
    );
  });
});
