import fc from "fast-check";
import type { EvidenceItem } from "../../../src/domain/evidence/EvidenceItem";
import { indexEvidence } from "../../../src/domain/evidence/indexEvidence";
import { roundsOf } from "../../../src/domain/evidence/roundsOf";
import { defaultSettings } from "../../../src/domain/inspection/defaultSettings";
import { youthJustice202406 as pack } from "../../../src/packs";
import { item } from "./anyItem";

const measure = "1.2.3a.1";
const round = (fields: Partial<EvidenceItem>): EvidenceItem =>
  item({
    measure,
    date: "2024-10-15",
    source: "Case managers",
    type: "Interview",
    positive: 8,
    base: 12,
    ...fields,
  });
const sumOf = (items: readonly EvidenceItem[]) =>
  roundsOf(pack, indexEvidence(pack, items), measure, defaultSettings(pack));

describe("[P48] roundsOf", () => {
  it("adds up rounds of another date, source or type, with one share over the whole base", () => {
    const { sum, share, rounds } = sumOf([
      round({}),
      round({ date: "2024-11-05", positive: 6, base: 8 }),
      round({ source: "Managers", positive: 1, base: 2 }),
      round({ type: "Focus group", positive: 1, base: 2 }),
    ]);
    expect(sum).toEqual({ positive: 16, base: 24 });
    expect(share).toMatchObject({ percent: "66.7", band: "Reasonable majority", messages: [] });
    expect(rounds.map(({ status }) => status)).toEqual(["counted", "counted", "counted", "counted"]);
  });

  it("counts the same round once, however it was typed", () => {
    const { sum, rounds } = sumOf([round({}), round({ source: " case  MANAGERS" })]);
    expect(sum).toEqual({ positive: 8, base: 12 });
    expect(rounds.map(({ items }) => items.length)).toEqual([2]);
  });

  it("counts a round with two counts not at all until that is settled", () => {
    const { sum, rounds } = sumOf([
      round({}),
      round({ positive: 9 }),
      round({ source: "Managers", positive: 1, base: 2 }),
    ]);
    expect(sum).toEqual({ positive: 1, base: 2 });
    expect(rounds.map(({ status }) => status)).toEqual(["differs", "counted"]);
  });

  it("counts neither withdrawn items nor counts that cannot be, and a blank stays a blank", () => {
    const { sum, share, rounds } = sumOf([
      round({ withdrawn: true }),
      round({ positive: 13 }),
      round({ date: null, base: null }),
    ]);
    expect(sum).toEqual({ positive: null, base: null });
    expect(share.percent).toBeNull();
    expect(rounds.map(({ status }) => status)).toEqual(["impossible", "impossible"]);
  });

  it("[R16] remarks on a small base of the sum, not of a round", () => {
    const small = [round({ positive: 2, base: 3 })];
    const codes = (items: readonly EvidenceItem[]) => sumOf(items).share.messages.map(({ code }) => code);
    expect(codes(small)).toEqual(["BAND-SMALL-BASE"]);
    expect(codes([...small, round({ date: "2024-11-05", positive: 2, base: 3 })])).toEqual([]);
  });

  it("[law] comes to the same whatever the order, and however often a round is logged", () => {
    const rounds = fc.array(
      fc.record({
        date: fc.constantFrom("2024-10-15", "2024-11-05", null),
        positive: fc.nat(5),
        base: fc.nat(9),
      }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(rounds, (some) => {
        const items = some.map(round);
        const { sum } = sumOf(items);
        expect(sumOf([...items].reverse()).sum).toEqual(sum);
        expect(sumOf([...items, ...items]).sum).toEqual(sum);
      }),
    );
  });
});
