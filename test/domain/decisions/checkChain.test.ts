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
      after: "",
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(second.number).toBe(2);
    expect(second.after).toBe(first.hash.slice(0, 12));
  });

  it("[P11] follows every row that nothing follows yet, and counts on from the highest", () => {
    const meanwhile = appendDecision([first], entry({ subject: "3.4" }), stamp)[1] as DecisionRecord;
    const [, , , joined] = appendDecision([first, second, meanwhile], entry({ subject: "4.1" }), stamp);
    expect(meanwhile.number).toBe(2);
    expect(joined?.number).toBe(3);
    expect(joined?.after).toBe(`${second.hash.slice(0, 12)} ${meanwhile.hash.slice(0, 12)}`);
  });

  it("[P11] passes over a row whose hash was taken away", () => {
    const [, , next] = appendDecision([first, { ...second, hash: "", after: "" }], entry(), stamp);
    expect(next).toMatchObject({ number: 2, after: first.hash.slice(0, 12) });
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

  it("[P11] tells a row that names another row before it than the one it follows", () => {
    const other = { ...third, after: first.hash.slice(0, 12) };
    expect(stateOf([first, second, other, fourth])).toBe("changed at 3");
    expect(stateOf([first, second, { ...third, after: "0123456789ab" }, fourth])).toBe("changed at 3");
    expect(stateOf([first, second, { ...third, after: "" }, fourth])).toBe("changed at 3");
  });

  it("[P11] finds a row that was replaced, hash and all, by the row after it", () => {
    const forged = { ...second, to: "Outstanding" };
    const rehashed = { ...forged, hash: hashRecord(forged, [first], [0], hash) };
    expect(stateOf([first, rehashed, third, fourth])).toBe("removed at 3");
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
    expect(stateOf([first, second, fourth, third])).toBe("reordered at 3");
    expect(stateOf([...log].reverse())).toBe("reordered at 1");
  });

  it("[P11] names a row that is there twice", () => {
    expect(stateOf([first, second, second, third])).toBe("doubled at 3");
  });

  it("[P11] cannot tell that rows were taken from the end", () => {
    expect(stateOf(log.slice(0, 3))).toBe("whole: 3");
  });

  describe("where two people recorded at the same moment", () => {
    const more = { ...stamp, who: "B. Deputy" };
    const meanwhile = appendDecision([first], entry({ subject: "3.4" }), more)[1] as DecisionRecord;
    const both = [first, second, meanwhile];
    const joined = appendDecision(both, entry({ subject: "4.1" }), stamp);
    const last = joined[3] as DecisionRecord;

    it("[P11] is whole, and stays so when the next row follows both", () => {
      expect(stateOf(both)).toBe("whole: 3");
      expect(stateOf([first, meanwhile, second])).toBe("whole: 3");
      expect(stateOf(joined)).toBe("whole: 4");
    });

    it("[P11] is whole where the log was empty before, too", () => {
      const [other] = appendDecision([], entry({ subject: "3.4" }), more) as [DecisionRecord];
      expect([other.number, other.after]).toEqual([1, ""]);
      expect(stateOf([first, other])).toBe("whole: 2");
      expect(stateOf(appendDecision([first, other], entry(), stamp))).toBe("whole: 3");
    });

    it("[P11] finds either taken away or changed once a row follows both, and the two exchanged", () => {
      expect(stateOf([first, meanwhile, last])).toBe("removed at 3");
      expect(stateOf([first, second, last])).toBe("removed at 3");
      expect(stateOf([first, { ...second, to: "Inadequate." }, meanwhile, last])).toBe("changed at 2");
      expect(stateOf([first, second, { ...meanwhile, who: "A. Lead" }, last])).toBe("changed at 3");
      expect(stateOf([first, meanwhile, second, last])).toBe("reordered at 4");
      expect(stateOf([first, second, last, meanwhile])).toBe("reordered at 3");
    });
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

  /** Panes that append one or more rows at a time to the end, each knowing the log as it was at some moment. */
  const interleaved = fc
    .array(
      fc.record({ stale: fc.nat(4), rows: fc.integer({ min: 1, max: 3 }), who: fc.nat(2), each: anyEntry }),
      { minLength: 1, maxLength: 8 },
    )
    .map((panes) =>
      panes.reduce<readonly DecisionRecord[]>((rows, { stale, rows: count, who, each }, turn) => {
        const seen = rows.slice(0, Math.max(0, rows.length - stale));
        const entries = Array.from({ length: count }, (_, row) => ({ ...each, reason: `${turn}.${row}` }));
        const longer = entries.reduce<readonly DecisionRecord[]>(
          (known, next) => appendDecision(known, next, { ...stamp, who: `Pane ${who}` }),
          seen,
        );
        return [...rows, ...longer.slice(seen.length)];
      }, []),
    );
  const isWhole = (rows: readonly DecisionRecord[]) => checkChain(rows, hash).whole;

  it("is whole however many panes append to it, whatever they have not seen of each other", () => {
    fc.assert(
      fc.property(interleaved, (rows) => {
        expect(checkChain(rows, hash)).toEqual({ whole: true, entries: rows.length });
      }),
      { numRuns: 300 },
    );
  });

  it("breaks as soon as a row that another follows is changed or taken away", () => {
    fc.assert(
      fc.property(interleaved, fc.nat(), (rows, one) => {
        const followed = new Set(rows.flatMap(({ after }) => after.split(" ")));
        const row = rows[one % rows.length] as DecisionRecord;
        fc.pre(followed.has(row.hash.slice(0, 12)));
        expect(isWhole(rows.filter((each) => each !== row))).toBe(false);
        expect(isWhole(rows.map((each) => (each === row ? { ...row, reason: "another" } : each)))).toBe(
          false,
        );
      }),
      { numRuns: 300 },
    );
  });

  it("lets nothing above a row that has seen all of it be taken away or moved", () => {
    const shuffled = interleaved.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray([...rows]), fc.nat(), fc.nat()),
    );
    fc.assert(
      fc.property(shuffled, anyEntry, ([rows, others, one, other], each) => {
        const sealed = appendDecision(rows, each, stamp);
        const last = sealed.slice(-1);
        expect(isWhole(sealed)).toBe(true);
        const isSame = others.length === rows.length && others.every((row, place) => row === rows[place]);
        expect(isWhole([...others, ...last])).toBe(isSame);
        const from = one % rows.length;
        const to = other % rows.length;
        const without = rows.filter((_, place) => place !== from);
        const moved = [...without.slice(0, to), ...rows.slice(from, from + 1), ...without.slice(to)];
        expect(isWhole([...moved, ...last])).toBe(to === from);
      }),
      { numRuns: 500 },
    );
  });
});
