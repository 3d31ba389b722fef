import { findStandard } from "../../../src/domain/framework/find";
import type { DomainRating } from "../../../src/domain/framework/Rating";
import type { PermittedRating } from "../../../src/domain/inspection/Assessment";
import type { ProposalInput } from "../../../src/domain/rating/judgeProposal";
import { permittedOverall, permittedRatings } from "../../../src/domain/rating/permittedRatings";
import { youthJustice202406 as pack } from "../../../src/packs/index";

type Evidence = Omit<ProposalInput, "proposed" | "reason">;

describe("permittedRatings", () => {
  it("[R8, R10] a standard without decision rules: the default free, every other with a reason", () => {
    expect(of("1.2", { answers: ["Yes", "No", "Yes", "Yes", "Yes"] })).toEqual({
      Outstanding: "with-reason STD-OUTSTANDING-WITH-NO",
      Good: "with-reason STD-OVERRIDE-GOOD",
      "Requires improvement": "permitted",
      Inadequate: "with-reason STD-INADEQUATE-RATIONALE",
    });
  });

  it("[R9] nothing is decided while there is no default", () => {
    expect(of("1.4", { answers: ["Yes", null, null, null] })["Good"]).toBe("unknown STD-INCOMPLETE");
  });

  it("[R27, R28] 1.1: the rule bars Outstanding, guidance asks for a reason", () => {
    const domainRatings = pack.domainRatings.map(({ id }) => ({
      id,
      rating: id === "2.4" ? ("Inadequate" as const) : ("Good" as const),
    }));
    const input: Evidence = { answers: ["Yes", "Yes", "Yes"], qualitative: "Good", domainRatings };
    expect(of("1.1", input)).toEqual({
      Outstanding: "barred STD-OUTSTANDING-RATIONALE GUID-1.1-GAP RULE-1.1-O RULE-1.1-O-QUAL",
      Good: "with-reason GUID-1.1-GAP GUID-1.1-G",
      "Requires improvement": "with-reason STD-BELOW-DEFAULT GUID-1.1-GAP GUID-1.1-RI GUID-1.1-QUAL",
      Inadequate: "with-reason STD-INADEQUATE-RATIONALE GUID-1.1-GAP GUID-1.1-I GUID-1.1-QUAL",
    });
  });

  it("[R10, R25] a reason typed for the present proposal frees no rating", () => {
    const input = {
      answers: ["Yes", "No", "Yes", "Yes", "Yes"] as const,
      reason: "typed for another rating",
    };
    expect(of("1.2", input)).toMatchObject({
      Good: "with-reason STD-OVERRIDE-GOOD",
      "Requires improvement": "permitted",
    });
  });

  it("[R26] leaving 3.4 out by setting unbars Outstanding of 1.1", () => {
    const domainRatings = pack.domainRatings.map(({ id }) => ({
      id,
      rating: (id === "3.4" ? "Inadequate" : "Good") as DomainRating,
    }));
    const input: Evidence = { answers: ["Yes", "Yes", "Yes"], qualitative: "Outstanding", domainRatings };
    expect(of("1.1", input)["Outstanding"]).toMatch(/^barred/);
    const without = { ...input, settings: { includeStd34: false } };
    expect(of("1.1", without)["Outstanding"]).toBe("with-reason STD-OUTSTANDING-RATIONALE");
  });

  it("[R32] 1.3 looks at 2.3 and 3.3 only", () => {
    const domainRatings = [
      { id: "2.3", rating: "Outstanding" as const },
      { id: "3.3", rating: "Outstanding" as const },
      { id: "2.1", rating: "Inadequate" as const },
    ];
    const input: Evidence = { answers: ["Yes", "Yes", "Yes"], qualitative: "Outstanding", domainRatings };
    expect(of("1.3", input)["Outstanding"]).toBe("with-reason STD-OUTSTANDING-RATIONALE");
    expect(of("1.3", input)["Good"]).toBe("permitted GUID-1.3-AT-LEAST");
  });

  it("[R12] asks for no rating of 4.1 without cases, and takes unknown cases for cases", () => {
    const answers = ["Yes", "Yes", "Yes"] as const;
    expect(of("4.1", { answers, resettlementCases: 0 })).toEqual({});
    expect(of("4.1", { answers, resettlementCases: null })["Good"]).toBe("permitted");
  });
});

describe("permittedOverall", () => {
  it("[R37, R39] bars Outstanding for 4.1, asks for a reason for diversity, and leaves the others free", () => {
    const barred = permittedOverall(pack, {
      applicable41: true,
      rating41: "Inadequate",
      diversity: "Insufficient",
    });
    expect(shown(barred)).toEqual({
      Outstanding: "barred RULE-4.1-OVERALL LIM-DIVERSITY",
      Good: "permitted",
      "Requires improvement": "permitted",
      Inadequate: "permitted",
    });
    const limited = permittedOverall(pack, {
      applicable41: false,
      rating41: null,
      diversity: "Insufficient",
    });
    expect(shown(limited)["Outstanding"]).toBe("with-reason LIM-DIVERSITY");
  });
});

function of(id: string, input: Evidence): Readonly<Record<string, string>> {
  const standard = findStandard(pack, id);
  if (standard === undefined) throw new Error(`There is no standard ${id}.`);
  return shown(permittedRatings(pack, standard, input));
}

function shown(permitted: readonly PermittedRating[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    permitted.map(({ rating, permission, messages }) => [
      rating,
      [permission, ...messages.map(({ code }) => code)].join(" "),
    ]),
  );
}
