import fc from "fast-check";
import { coverageOf } from "../../../src/domain/evidence/coverageOf";
import { evidenceIndexOf } from "../../../src/domain/evidence/evidenceIndexOf";
import { directions, sourceTypes, type EvidenceItem } from "../../../src/domain/evidence/EvidenceItem";
import { evidenceOn } from "../../../src/domain/evidence/evidenceOn";
import { indexEvidence, type EvidenceCounts } from "../../../src/domain/evidence/indexEvidence";
import { isEvidenceId, newEvidenceId } from "../../../src/domain/evidence/newEvidenceId";
import { hasOpenFollowUp, searchEvidence } from "../../../src/domain/evidence/searchEvidence";
import { promptsOf } from "../../../src/domain/framework/find";
import { youthJustice202406 as pack } from "../../../src/packs";
import { anyItem, item } from "./anyItem";

const log = fc.array(anyItem(pack), { maxLength: 12 });
/** Counts of the prompts that items of these logs bear on. */
function countsOf(items: readonly EvidenceItem[]): readonly EvidenceCounts[] {
  const index = indexEvidence(pack, items);
  return promptsOf(pack)
    .slice(0, 8)
    .map(({ id }) => evidenceOn(index, id).counts);
}

describe("newEvidenceId", () => {
  it("[P49] gives an id of its own form that is not taken", () => {
    const numbers = [0, 0, 0, 0, 0, 0, 0, 0.5, 0.999, 0.3, 0.1, 0.7, 0.2, 0.9];
    let next = 0;
    const id = newEvidenceId(() => numbers[next++] ?? 0, new Set(["E-0000000"]));
    expect(id).toBe("E-GZ93P6W");
    expect(isEvidenceId(id)).toBe(true);
    expect(isEvidenceId("E-GZ93P6I")).toBe(false);
  });

  it("throws where the numbers only lead to taken ids", () => {
    expect(() => newEvidenceId(() => 0, new Set(["E-0000000"]))).toThrow("not random");
  });
});

describe("[P40] indexEvidence", () => {
  const items = [
    item({
      id: "E-1",
      prompts: ["1.1.1a", "1.2.3b"],
      direction: "Supports",
      type: "Document",
      date: "2024-09-01",
    }),
    item({ id: "E-2", prompts: ["1.1.1a"], direction: "Against", type: "Interview", date: "2024-10-01" }),
    item({ id: "E-3", prompts: ["1.1.1a"], direction: "Supports", type: "Document", withdrawn: true }),
    item({ id: "E-4", prompts: ["1.1.1a"], date: null }),
    item({ id: "E-5", prompts: ["1.1.1a"], direction: "Context", type: "Case", date: "2024-10-01" }),
  ];

  it("counts for, against and by source type for each prompt, without the withdrawn ones", () => {
    const { counts } = evidenceOn(indexEvidence(pack, items), "1.1.1a");
    expect(counts).toEqual({
      supports: 1,
      against: 1,
      context: 1,
      total: 4,
      byType: {
        Document: 1,
        Interview: 1,
        "Focus group": 0,
        Case: 1,
        Observation: 0,
        "Survey or data": 0,
      },
    });
    expect(evidenceOn(indexEvidence(pack, items), "1.2.3b").counts.total).toBe(1);
    expect(evidenceOn(indexEvidence(pack, items), "9.9.9z").counts.total).toBe(0);
  });

  it("gives a prompt's items newest first, of one day the lower row first, undated last", () => {
    const ids = evidenceOn(indexEvidence(pack, items), "1.1.1a").items.map(({ id }) => id);
    expect(ids).toEqual(["E-5", "E-2", "E-1", "E-4"]);
  });

  it("is made once for the same array of items", () => {
    expect(evidenceIndexOf(pack, items)).toBe(evidenceIndexOf(pack, items));
    expect(evidenceIndexOf(pack, [...items])).not.toBe(evidenceIndexOf(pack, items));
  });

  it("[law] counts the same whatever the order of the items", () => {
    fc.assert(
      fc.property(log, fc.nat(), (some, turn) => {
        const turned = [...some.slice(turn % 12), ...some.slice(0, turn % 12)].reverse();
        expect(countsOf(turned)).toEqual(countsOf(some));
      }),
    );
  });

  it("[law] counts a withdrawn item nowhere", () => {
    fc.assert(
      fc.property(log, (some) => {
        const all = some.map((each) => ({ ...each, withdrawn: true }));
        expect(countsOf([...some, ...all])).toEqual(countsOf(some));
        expect(coverageOf(pack, indexEvidence(pack, all)).without).toHaveLength(117);
      }),
    );
  });

  it("[law] counts two logs together as the sum of both", () => {
    fc.assert(
      fc.property(log, log, (one, other) => {
        const sums = countsOf(one).map((counts, place) => {
          const more = countsOf(other)[place];
          return [counts.supports + (more?.supports ?? 0), counts.total + (more?.total ?? 0)];
        });
        const both = countsOf([...one, ...other]).map(({ supports, total }) => [supports, total]);
        expect(both).toEqual(sums);
      }),
    );
  });
});

describe("[P41] coverageOf", () => {
  it("counts an item once for each standard and names the thin places", () => {
    const items = [
      item({ prompts: ["1.1.1a", "1.1.1b", "1.2.1a"], type: "Document" }),
      item({ prompts: ["1.1.1a"], type: "Case" }),
      item({ prompts: ["1.1.1c"], type: null }),
    ];
    const { standards, without } = coverageOf(pack, indexEvidence(pack, items));
    expect(standards[0]).toMatchObject({ id: "1.1", total: 3, byType: { Document: 1, Case: 1 } });
    expect(standards[0]?.oneType).toEqual(["1.1.1b"]);
    expect(standards[1]).toMatchObject({ id: "1.2", total: 1, oneType: ["1.2.1a"] });
    expect(without).toHaveLength(113);
    expect(standards[0]?.without).not.toContain("1.1.1c");
  });
});

describe("[P49] searchEvidence", () => {
  const items = [
    item({
      id: "E-4K7QZ2M",
      text: "Minutes of the Board in Llanfair-ym-Muallt",
      source: "Café visit",
      by: "Inspector A",
    }),
    item({ id: "E-5", text: "Board papers", date: "2024-10-01", type: "Document", prompts: ["1.1.1a"] }),
    item({ id: "E-6", text: "Board", date: "2024-09-01", direction: "Against", followUp: "ask" }),
    item({ id: "E-7", text: "Board", withdrawn: true, followUp: "ask", by: "Inspector Б" }),
  ];
  const found = (query: Parameters<typeof searchEvidence>[1]): readonly string[] =>
    searchEvidence(indexEvidence(pack, items), query).map(({ id }) => id);

  it("finds the beginnings of words, in any order, case and accents aside", () => {
    expect(found({ words: "cafe min" })).toEqual(["E-4K7QZ2M"]);
    expect(found({ words: "MUALLT board" })).toEqual(["E-4K7QZ2M"]);
    expect(found({ words: "oard" })).toEqual([]);
    expect(found({ words: "e-4k7" })).toEqual(["E-4K7QZ2M"]);
    expect(found({ words: "board nothing" })).toEqual([]);
  });

  it("tells where a word begins in any script, beside typographic signs and over lines", () => {
    const signs = item({ text: "“Llanfair’s”–plan,\nre-used (co-op)", source: "Ωμέγα ﬁnance", by: "Б" });
    const others = [item({ text: "plan of the co-operative" }), item({ text: "reused" })];
    const holds = (words: string): readonly boolean[] => {
      const all = [others[0], signs, others[1]].flatMap((each) => each ?? []);
      const result = new Set(searchEvidence(indexEvidence(pack, all), { words }));
      return [others[0], signs, others[1]].map((each) => each !== undefined && result.has(each));
    };
    for (const words of ["llanfair s", "used plan", "ΩΜΕΓΑ", "fin б", "“plan”, re-used"])
      expect({ words, found: holds(words) }).toEqual({ words, found: [false, true, false] });
    for (const words of ["lanfair", "sed", "μεγα", "used reused"])
      expect({ words, found: holds(words) }).toEqual({ words, found: [false, false, false] });
    expect(holds("op plan")).toEqual([true, true, false]);
  });

  it("gives everything but the withdrawn for an empty query, newest first", () => {
    expect(found({})).toEqual(["E-5", "E-6", "E-4K7QZ2M"]);
    expect(found({ words: " ", prompt: null, by: "" })).toEqual(["E-5", "E-6", "E-4K7QZ2M"]);
    expect(found({ withdrawn: "only" })).toEqual(["E-7"]);
    expect(found({ words: "board", withdrawn: "with" })).toEqual(["E-5", "E-6", "E-7", "E-4K7QZ2M"]);
  });

  it("narrows by prompt, type, direction, dates, who and open follow-ups", () => {
    expect(found({ prompt: "1.1.1a" })).toEqual(["E-5"]);
    expect(found({ type: "Document" })).toEqual(["E-5"]);
    expect(found({ direction: "Against" })).toEqual(["E-6"]);
    expect(found({ from: "2024-09-01", to: "2024-09-30" })).toEqual(["E-6"]);
    expect(found({ from: "2024-10-01", to: "2024-10-01" })).toEqual(["E-5"]);
    expect(found({ from: "2024-09-02" })).toEqual(["E-5"]);
    expect(found({ by: "inspector a" })).toEqual(["E-4K7QZ2M"]);
    expect(found({ openFollowUps: true, withdrawn: "with" })).toEqual(["E-6"]);
    expect(hasOpenFollowUp(item({ followUp: "ask", followUpDone: true }))).toBe(false);
  });

  it("narrows by every type and direction, each with every other, withdrawn or not", () => {
    const all = [null, ...sourceTypes].flatMap((type) =>
      [null, ...directions].flatMap((direction) =>
        [true, false].map((withdrawn) => item({ type, direction, withdrawn })),
      ),
    );
    const index = indexEvidence(pack, all);
    for (const asked of all) {
      const { type, direction } = asked;
      const withdrawn = asked.withdrawn ? "only" : "without";
      const expected = index.newestFirst.filter(
        (each) =>
          each.withdrawn === asked.withdrawn &&
          (type === null || each.type === type) &&
          (direction === null || each.direction === direction),
      );
      expect(searchEvidence(index, { type, direction, withdrawn })).toEqual(expected);
    }
  });

  it("[law] finds items of the log only, each holding every word, and all of those", () => {
    const query = fc.record({
      words: fc.constantFrom("", "board", "CAF", "ecole plan", "x ray", "ty"),
      prompt: fc.constantFrom(null, "1.1.1a"),
      type: fc.constantFrom(null, "Document" as const, "Survey or data" as const),
      direction: fc.constantFrom(null, "Supports" as const, "Context" as const),
      openFollowUps: fc.boolean(),
      withdrawn: fc.constantFrom("with" as const, "without" as const, "only" as const),
    });
    const plain = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
    fc.assert(
      fc.property(log, query, (some, asked) => {
        const result = searchEvidence(indexEvidence(pack, some), asked);
        const holds = ({ text, source, id, by, followUp }: EvidenceItem): boolean =>
          asked.words
            .toLowerCase()
            .split(" ")
            .every((word) =>
              plain(`${text} ${source} ${id} ${by} ${followUp}`)
                .split(/[ -]/)
                .some((part) => part.startsWith(word)),
            );
        const expected = some.filter(
          (each) =>
            holds(each) &&
            (asked.prompt === null || each.prompts.includes(asked.prompt)) &&
            (asked.type === null || each.type === asked.type) &&
            (asked.direction === null || each.direction === asked.direction) &&
            (!asked.openFollowUps || hasOpenFollowUp(each)) &&
            (asked.withdrawn === "with" || each.withdrawn === (asked.withdrawn === "only")),
        );
        expect(new Set(result)).toEqual(new Set(expected));
        expect(result).toHaveLength(expected.length);
      }),
    );
  });
});
