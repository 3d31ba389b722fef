import { checkLayers } from "../../../src/domain/decisions/checkLayers";
import { layersOf, permittedInLayer } from "../../../src/domain/decisions/layersOf";
import { pendingDecisions } from "../../../src/domain/decisions/pendingDecisions";
import type { Inspection } from "../../../src/domain/inspection/Inspection";
import { youthJustice202406 as pack } from "../../../src/packs";
import { domainRatings, inspectionOf, logOf } from "./samples";

const share = (positive: number) => ({ positive, base: 20, percent: null });

/** 2.1 from shares that published practice reads as Good. */
const given: Partial<Inspection> = {
  shares: { "2.1.1": share(13), "2.1.2": share(14), "2.1.3": share(15) },
};

describe("the layers of a domain two or three rating", () => {
  it("[P10] [P65] go from what its cases give over the entry to what was decided and published", () => {
    const inspection = inspectionOf(
      {},
      { "2.1": { decided: { rating: "Requires improvement", reason: "Two cases were read again." } } },
      { ...given, domainRatings: { "2.1": "Good" } },
    );
    const { computed, layers } = layersOf(pack, inspection, "2.1");
    expect(computed).toBe("Good");
    expect(
      layers.map(({ layer, entry, before, judgement }) => [layer, entry.rating, before, judgement.status]),
    ).toEqual([
      ["proposed", "Good", "Good", "ok"],
      ["decided", "Requires improvement", "Good", "ok-with-reason"],
      ["published", null, "Requires improvement", "unproposed"],
    ]);
    const off = { ...inspection, settings: { ...inspection.settings, publishedPractice: false } };
    expect(layersOf(pack, off, "2.1").computed).toBeNull();
  });

  it("[P65] ask for a reason where the entry is not what its cases give, and name that rating", () => {
    const entered = (reason: string) =>
      layersOf(
        pack,
        inspectionOf(
          {},
          {},
          { ...given, domainRatings: { "2.1": "Outstanding" }, domainReasons: { "2.1": reason } },
        ),
        "2.1",
      ).layers[0]!.judgement;
    expect(entered("").status).toBe("reason-needed");
    expect(entered("").messages.map(({ text }) => text)).toEqual([
      "The rating is not the one that published practice gives to the shares of cases (Good). Record the reason.",
    ]);
    expect([entered("Weighed.").status, entered("Weighed.").rules]).toEqual([
      "ok-with-reason",
      ["R45", "P65"],
    ]);
  });

  it("[P10] ask for a reason between layers, never bar a rating, and take Not rated for no rating yet", () => {
    const inspection = inspectionOf(
      {},
      { "2.1": { decided: { rating: "Good" } }, "2.2": { decided: { rating: "Good" } } },
      { domainRatings: { "2.1": "Good", "2.2": "Not rated" } },
    );
    expect(checkLayers(pack, inspection).map(({ code, subject }) => [code, subject.id])).toEqual([
      ["LAYER-NO-BEFORE", "decided:2.2"],
    ]);
    expect(
      permittedInLayer(pack, inspection, "2.1", "decided").map(({ rating, permission }) => [
        rating,
        permission,
      ]),
    ).toEqual([
      ["Outstanding", "with-reason"],
      ["Good", "permitted"],
      ["Requires improvement", "with-reason"],
      ["Inadequate", "with-reason"],
    ]);
  });

  it("[P11] are recorded as every other rating is", () => {
    const inspection = inspectionOf(
      {},
      { "2.1": { decided: { rating: "Good" } } },
      { domainRatings: { "2.1": "Good" } },
    );
    expect(pendingDecisions(pack, inspection)).toMatchObject([
      { layer: "proposed", subject: "2.1", from: "", to: "Good", obstacle: null },
      { layer: "decided", subject: "2.1", from: "Good", to: "Good", rules: "" },
    ]);
    const decisions = logOf(
      { layer: "proposed", subject: "2.1", to: "Good", reason: "" },
      { layer: "decided", subject: "2.1", to: "Good", reason: "" },
    );
    expect(pendingDecisions(pack, { ...inspection, decisions })).toEqual([]);
  });
});

describe("decision rules that look at domain two and three ratings", () => {
  const proposals = {
    "1.1": { qualitative: "Outstanding" as const, proposed: "Outstanding" as const, reason: "Strong." },
    "1.3": { qualitative: "Outstanding" as const, proposed: "Outstanding" as const, reason: "Strong." },
    "3.4": { proposed: "Good" as const },
  };
  const decided = (rating: "Good" | "Outstanding") =>
    Object.fromEntries(
      Object.keys(domainRatings("Good")).map((id) => [id, { decided: { rating, reason: "Read again." } }]),
    );
  const barred = (inspection: Inspection, layer: "decided" | "published", subject: string) =>
    permittedInLayer(pack, inspection, subject, layer).find(({ rating }) => rating === "Outstanding")
      ?.permission === "barred";

  it("[R27] [R32] go by what the panel decided for those, once it has", () => {
    const entered = { domainRatings: domainRatings("Requires improvement") };
    const before = inspectionOf(proposals, {}, entered);
    expect([barred(before, "decided", "1.1"), barred(before, "decided", "1.3")]).toEqual([true, true]);
    const good = inspectionOf(proposals, decided("Good"), entered);
    expect([barred(good, "decided", "1.1"), barred(good, "decided", "1.3")]).toEqual([false, true]);
    const best = inspectionOf(proposals, decided("Outstanding"), entered);
    expect([barred(best, "published", "1.1"), barred(best, "published", "1.3")]).toEqual([false, false]);
    expect(layersOf(pack, best, "1.1").layers[0]?.judgement.status).toBe("blocked");
  });
});
