import { assessDomains, formShares } from "../../src/domain/cases/assessDomains";
import { casesBehind } from "../../src/domain/cases/casesBehind";
import { explainDomain } from "../../src/domain/cases/explainDomain";
import { caseChecks } from "../../src/domain/cases/caseChecks";
import { domainChecks } from "../../src/domain/cases/domainChecks";
import { assessInspection } from "../../src/domain/inspection/assessInspection";
import type { Inspection } from "../../src/domain/inspection/Inspection";
import { readInspection } from "../../src/domain/inspection/readInspection";
import { loadSample, youthJustice202406 as pack } from "../../src/packs";

let inspection: Inspection;
beforeAll(async () => {
  const read = readInspection(pack, await loadSample());
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  inspection = read.value;
});

describe("the sample's invented cases", () => {
  it("[R40] are sixty, of which 56 count, two are left out, one is referred and one is open", () => {
    const [assessed] = assessDomains(pack, inspection).filter(({ standard }) => standard === "3.1");
    expect(assessed?.shares[0]?.cases).toMatchObject({
      all: 60,
      included: 56,
      excluded: 2,
      referred: 1,
      undecided: 1,
    });
    expect(inspection.cases["resettlement"]).toHaveLength(inspection.details.resettlementCases ?? 0);
  });

  it("[R45] [P65] give the domain ratings that the sample has, and the two it leaves open", () => {
    const given = assessDomains(pack, inspection).map(({ standard, rating }) => [
      standard,
      rating?.rating ?? null,
    ]);
    expect(Object.fromEntries(given)).toEqual({
      "2.1": "Good",
      "2.2": "Requires improvement",
      "2.3": "Good",
      "2.4": null,
      "3.1": "Good",
      "3.2": "Good",
      "3.3": "Requires improvement",
    });
    expect(domainChecks(pack, inspection).filter(({ code }) => code === "DOMAIN-RATING-DIFFERS")).toEqual([]);
  });

  it("[R45] show in whole cases what lies under the ratings of 3.1 and 3.3", () => {
    const shares = assessDomains(pack, inspection).flatMap((domain) => domain.shares);
    const counted = shares.map(({ id, count, base, percent }) => [id, count, base, percent]);
    expect(counted).toEqual(
      expect.arrayContaining([
        ["A3S", 37, 56, "66.1"],
        ["D2S", 35, 56, "62.5"],
      ]),
    );
  });

  it("[R41] leave nothing blocked, and no summary without its reason", () => {
    const open = caseChecks(pack, inspection, "2024-11-08").filter(({ severity }) => severity !== "info");
    expect([...new Set(open.map(({ code }) => code))].sort()).toEqual(["CASE-GAP-HOME-NOT-RESPONSIBLE"]);
  });

  it("[R45] [P65] can be traced from each answer to the overall rating", () => {
    const entries = inspection.cases["out-of-court"] ?? [];
    for (const { standard, basis, shares, rating } of assessDomains(pack, inspection)) {
      const lines = explainDomain(pack, inspection, standard).map(({ text }) => text);
      for (const { id, count, base, percent } of shares) {
        if (percent !== null) expect(lines.join(" ")).toContain(`${percent} per cent`);
        const behind = casesBehind(pack, inspection, id);
        expect(behind === null).toBe(basis === "entered");
        if (behind === null) continue;
        expect([behind.yes.length, behind.yes.length + behind.no.length]).toEqual([count, base]);
        expect(
          Object.values(behind)
            .flat()
            .map((each) => each.reference)
            .sort(),
        ).toEqual(entries.map(({ reference }) => reference).sort());
        const answerOf = (of: string) => entries.find(({ id: own }) => own === of)?.answers[id];
        expect(new Set(behind.no.map((each) => answerOf(each.id)))).toEqual(new Set(["No"]));
      }
      if (rating?.rating) expect(lines.join(" ")).toContain(`${rating.rating}, by ${rating.deciding[0]}`);
    }
    expect(explainDomain(pack, inspection, "3.1").map(({ text }) => text)).toEqual(
      expect.arrayContaining([
        expect.stringContaining("Requires improvement with 1 fewer Yes in A3S"),
        "Your rating is Good.",
      ]),
    );
    const { composite, overall } = assessInspection(pack, inspection);
    expect(composite?.missing).toEqual(expect.arrayContaining(["2.4", "3.2"]));
    expect(composite?.missing).not.toContain("3.1");
    expect(overall.permitted.find(({ rating: each }) => each === "Good")?.permission).toBe("permitted");
    const all = {
      ...inspection,
      domainRatings: { ...inspection.domainRatings, "2.4": "Good", "3.2": "Good" } as const,
    };
    const standard = assessInspection(pack, all).standards.find(({ id }) => id === "1.1");
    expect(standard?.permitted.find(({ rating: each }) => each === "Outstanding")?.permission).toBe("barred");
  });

  it("[R47] share the answers that bear on 4.1", () => {
    const shares = formShares(pack, inspection).flatMap((each) => each.shares);
    expect(shares.find(({ question }) => question === "CAG-R1")).toMatchObject({ count: 2, base: 4 });
  });
});
