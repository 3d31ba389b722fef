import { canSignOff } from "../../../src/domain/checks/canSignOff";
import { checkInspection } from "../../../src/domain/checks/checkInspection";
import { finalLayer, layersOf, permittedInLayer } from "../../../src/domain/decisions/layersOf";
import { assessInspection } from "../../../src/domain/inspection/assessInspection";
import type { Inspection } from "../../../src/domain/inspection/Inspection";
import { youthJustice202406 as pack } from "../../../src/packs";
import { domainRatings, inspectionOf } from "./samples";

const stateOf = (inspection: Inspection, subject: string, layer: string) =>
  layersOf(pack, inspection, subject).layers.find((state) => state.layer === layer);

describe("layersOf", () => {
  it("[P10] keeps each layer beside the others, from the default to what was published", () => {
    const layers = layersOf(
      pack,
      inspectionOf(
        { "1.2": { proposed: "Good", reason: "Posts are filled." } },
        { "1.2": { decided: { rating: "Requires improvement", reason: "Too early to say." } } },
      ),
      "1.2",
    );
    expect(layers.computed).toBe("Requires improvement");
    expect(layers.layers.map(({ layer, entry, before }) => [layer, entry.rating, before])).toEqual([
      ["proposed", "Good", "Requires improvement"],
      ["decided", "Requires improvement", "Good"],
      ["published", null, "Requires improvement"],
    ]);
    expect(finalLayer(layers.layers)?.layer).toBe("decided");
  });

  it("[P10] [R38] has nothing computed for the overall rating", () => {
    expect(layersOf(pack, inspectionOf(), "overall").computed).toBeNull();
  });

  it("[P10] asks nothing of a decided rating that is the proposed one, even where the proposal departs from guidance", () => {
    const inspection = inspectionOf(
      {
        "1.1": { qualitative: "Good", proposed: "Good", reason: "See the minutes." },
        "3.4": { proposed: "Good" },
      },
      { "1.1": { decided: { rating: "Good" } } },
      { domainRatings: domainRatings("Requires improvement") },
    );
    expect(stateOf(inspection, "1.1", "proposed")?.judgement.rules).toContain("R28");
    expect(stateOf(inspection, "1.1", "decided")?.judgement).toEqual({
      status: "ok",
      messages: [],
      rules: [],
    });
  });

  it("[P10] [R8] asks for a reason where the decided rating differs, and names the rule departed from", () => {
    const decided = (reason: string): Inspection =>
      inspectionOf(
        { "1.2": { proposed: "Requires improvement" } },
        { "1.2": { decided: { rating: "Good", reason } } },
      );
    const open = stateOf(decided(""), "1.2", "decided")?.judgement;
    expect(open?.status).toBe("reason-needed");
    expect(open?.rules).toEqual(["R8"]);
    expect(open?.messages.map(({ code, severity, rules }) => [code, severity, rules])).toEqual([
      ["LAYER-DIFFERS", "warn", ["P10", "R8"]],
    ]);
    const settled = stateOf(decided("The panel saw the plan."), "1.2", "decided")?.judgement;
    expect(settled?.status).toBe("ok-with-reason");
    expect(settled?.messages.map(({ severity }) => severity)).toEqual(["info"]);
  });

  it("[P10] [R28] names guidance, and [R39] a limiter, that the panel departs from with a reason", () => {
    const guidance = inspectionOf(
      {
        "1.1": { qualitative: "Good", proposed: "Requires improvement", reason: "x" },
        "3.4": { proposed: "Good" },
      },
      { "1.1": { decided: { rating: "Good", reason: "The trend is clear." } } },
      { domainRatings: domainRatings("Requires improvement") },
    );
    expect(stateOf(guidance, "1.1", "decided")?.judgement).toMatchObject({
      status: "ok-with-reason",
      rules: expect.arrayContaining(["R25", "R28"]),
    });
    const limiter = inspectionOf(
      { "4.1": { proposed: "Good" } },
      { overall: { decided: { rating: "Outstanding", reason: "Weighed by the panel." } } },
      { diversity: "Insufficient", overall: { proposed: "Good", reason: "" } },
    );
    expect(stateOf(limiter, "overall", "decided")?.judgement).toMatchObject({
      status: "ok-with-reason",
      rules: ["R25", "R39"],
    });
  });

  it("[P10] [R25] [R27] bars what a decision rule bars, whatever the reason, in every layer", () => {
    const barred = { rating: "Outstanding", reason: "We all agree." } as const;
    const inspection = inspectionOf(
      { "1.1": { qualitative: "Outstanding", proposed: "Good", reason: "x" } },
      { "1.1": { decided: barred, published: barred } },
      { domainRatings: domainRatings("Requires improvement") },
    );
    for (const layer of ["decided", "published"]) {
      const judgement = stateOf(inspection, "1.1", layer)?.judgement;
      expect(judgement?.status).toBe("blocked");
      expect(judgement?.messages.map(({ code }) => code)).toContain("RULE-1.1-O");
    }
    expect(
      permittedInLayer(pack, inspection, "1.1", "decided").map(({ rating, permission }) => [
        rating,
        permission,
      ]),
    ).toEqual([
      ["Outstanding", "barred"],
      ["Good", "permitted"],
      ["Requires improvement", "with-reason"],
      ["Inadequate", "with-reason"],
    ]);
  });

  it("[P10] [R37] lets 4.1 as the panel decided it bar what the panel decides overall", () => {
    const overall = (decided41: "Good" | "Inadequate"): Inspection =>
      inspectionOf(
        { "4.1": { proposed: "Good" } },
        {
          "4.1": { decided: { rating: decided41, reason: "x" } },
          overall: { decided: { rating: "Outstanding", reason: "x" } },
        },
        { details: { ...inspectionOf().details, resettlementCases: 2 }, diversity: "Sufficient" },
      );
    expect(stateOf(overall("Inadequate"), "overall", "decided")?.judgement.status).toBe("blocked");
    expect(stateOf(overall("Good"), "overall", "decided")?.judgement.status).toBe("ok-with-reason");
  });

  it("[P10] [R27] lets 3.4 as the panel decided it bar 1.1 Outstanding", () => {
    const inspection = inspectionOf(
      {
        "3.4": { proposed: "Good" },
        "1.1": { qualitative: "Outstanding", proposed: "Outstanding", reason: "x" },
      },
      {
        "3.4": { decided: { rating: "Requires improvement", reason: "x" } },
        "1.1": { decided: { rating: "Outstanding" } },
      },
      { domainRatings: domainRatings("Outstanding") },
    );
    expect(stateOf(inspection, "1.1", "proposed")?.judgement.status).not.toBe("blocked");
    expect(stateOf(inspection, "1.1", "decided")?.judgement.status).toBe("blocked");
  });

  it("[P10] asks for a reason where the layer before is empty", () => {
    const inspection = inspectionOf({}, { "1.2": { published: { rating: "Good" } } });
    expect(stateOf(inspection, "1.2", "published")?.judgement).toMatchObject({
      status: "reason-needed",
      messages: [{ code: "LAYER-NO-BEFORE" }],
    });
  });

  it("[P10] [R12] gives a standard that does not apply no rating in any layer", () => {
    const inspection = inspectionOf(
      { "4.1": { proposed: "Good" } },
      { "4.1": { decided: { rating: "Good" } } },
      { details: { ...inspectionOf().details, resettlementCases: 0 } },
    );
    const { applicable, layers } = layersOf(pack, inspection, "4.1");
    expect(applicable).toBe(false);
    expect(layers.map(({ judgement }) => judgement.status)).toEqual(["blocked", "blocked", "unproposed"]);
    expect(permittedInLayer(pack, inspection, "4.1", "decided")).toEqual([]);
  });
});

describe("checkInspection", () => {
  it("[P10] tells the panel's rows by their identity and where the reason goes", () => {
    const inspection = inspectionOf(
      { "1.2": { proposed: "Requires improvement" } },
      { "1.2": { decided: { rating: "Good" } } },
    );
    expect(checkInspection(pack, inspection).filter(({ subject }) => subject.kind === "panel")).toEqual([
      {
        code: "LAYER-DIFFERS",
        severity: "warn",
        text: "The rating differs from the one proposed or decided before. Record the reason.",
        rules: ["P10", "R8"],
        subject: { kind: "panel", id: "decided:1.2" },
        field: "reason",
        standard: "1.2",
        settledByReason: true,
      },
    ]);
  });

  it("[P7] [P10] [R27] keeps a standard from being signed off while its decided or published rating is barred", () => {
    const inspection = inspectionOf(
      { "1.1": { proposed: "Good", qualitative: "Outstanding" } },
      { "1.1": { decided: { rating: "Outstanding" }, published: { rating: "Outstanding" } } },
      { domainRatings: domainRatings("Requires improvement") },
    );
    const assessment = assessInspection(pack, inspection);
    const [standard] = assessment.standards;
    if (standard === undefined) throw new Error("There is no standard");
    const { obstacles } = canSignOff(standard, checkInspection(pack, inspection, assessment));
    expect(
      obstacles
        .filter(({ subject }) => subject.kind === "panel")
        .map(({ kind, subject, check }) => [kind, subject.id, check?.code]),
    ).toEqual([
      ["block", "decided:1.1", "RULE-1.1-O"],
      ["reason", "decided:1.1", "LAYER-DIFFERS"],
      ["block", "published:1.1", "RULE-1.1-O"],
    ]);
  });

  it("[P10] leaves what is about the overall rating and entered domain ratings with no standard", () => {
    const inspection = inspectionOf(
      {},
      { overall: { decided: { rating: "Good" } }, "2.1": { decided: { rating: "Good" } } },
    );
    expect(
      checkInspection(pack, inspection)
        .filter(({ subject }) => subject.kind === "panel")
        .map(({ subject, standard }) => [subject.id, standard]),
    ).toEqual([
      ["decided:2.1", null],
      ["decided:overall", null],
    ]);
  });
});
