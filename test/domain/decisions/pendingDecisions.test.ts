import fc from "fast-check";
import { appendDecision } from "../../../src/domain/decisions/appendDecision";
import { pendingDecisions } from "../../../src/domain/decisions/pendingDecisions";
import { withEarlierLayers } from "../../../src/domain/decisions/withEarlierLayers";
import type { Inspection } from "../../../src/domain/inspection/Inspection";
import { youthJustice202406 as pack } from "../../../src/packs";
import { anyInspection } from "../inspection/anyInspection";
import { domainRatings, inspectionOf, logOf, stamp } from "./samples";

const proposed = { "1.2": { proposed: "Good", reason: "Posts are filled." } } as const;

describe("pendingDecisions", () => {
  it("[P11] lists nothing while nothing is proposed", () => {
    expect(pendingDecisions(pack, inspectionOf())).toEqual([]);
  });

  it("[P11] [R8] lists a proposal with the default it comes from and the rule it departs from", () => {
    expect(pendingDecisions(pack, inspectionOf(proposed))).toEqual([
      {
        layer: "proposed",
        subject: "1.2",
        from: "Requires improvement",
        to: "Good",
        reason: "Posts are filled.",
        rules: "R8",
        state: "",
        obstacle: null,
      },
    ]);
  });

  it("[P11] lists nothing once it is recorded, and again what changes after that", () => {
    const recorded = { decisions: logOf({}) };
    expect(pendingDecisions(pack, inspectionOf(proposed, {}, recorded))).toEqual([]);
    const reworded = inspectionOf(
      { "1.2": { ...proposed["1.2"], reason: "Posts are filled now." } },
      {},
      recorded,
    );
    expect(pendingDecisions(pack, reworded)).toMatchObject([
      { from: "Good", to: "Good", reason: "Posts are filled now." },
    ]);
    const cleared = inspectionOf({}, {}, recorded);
    expect(pendingDecisions(pack, cleared)).toMatchObject([
      { from: "Good", to: "Withdrawn", rules: "", obstacle: null },
    ]);
    const withdrawn = { decisions: logOf({}, { from: "Good", to: "Withdrawn", reason: "" }) };
    expect(pendingDecisions(pack, inspectionOf({}, {}, withdrawn))).toEqual([]);
  });

  it("[P10] [P11] says what stands in the way of a decision without its reason, and of one that a rule bars", () => {
    const inspection = inspectionOf(
      { "1.2": { proposed: "Requires improvement" }, "1.1": { qualitative: "Outstanding" } },
      {
        "1.2": { decided: { rating: "Good" } },
        "1.1": { decided: { rating: "Outstanding", reason: "We all agree." } },
      },
      { domainRatings: domainRatings("Requires improvement") },
    );
    const open = pendingDecisions(pack, inspection).filter(({ layer }) => layer === "decided");
    expect(
      open.map(({ subject, obstacle }) => [
        subject,
        obstacle?.kind,
        obstacle?.messages.map(({ code }) => code),
      ]),
    ).toEqual([
      ["1.1", "barred", ["RULE-1.1-O"]],
      ["1.2", "reason", ["LAYER-DIFFERS"]],
    ]);
  });

  it("[P10] [P11] records the layer's own rule where a decision departs from nothing else", () => {
    const inspection = inspectionOf(proposed, {
      "1.2": { decided: { rating: "Requires improvement", reason: "Too early." } },
    });
    const decided = pendingDecisions(pack, inspection).find(({ layer }) => layer === "decided");
    expect(decided).toMatchObject({ from: "Good", to: "Requires improvement", rules: "P10", obstacle: null });
  });

  it("[P11] looks at what the log says last of the same subject and layer only", () => {
    const decisions = logOf({ to: "Inadequate" }, { subject: "1.3" }, { layer: "decided" }, {});
    expect(pendingDecisions(pack, inspectionOf(proposed, {}, { decisions }))).toMatchObject([
      { layer: "proposed", subject: "1.3", to: "Withdrawn" },
      { layer: "decided", subject: "1.2", to: "Withdrawn" },
    ]);
  });
});

describe("laws of pendingDecisions", () => {
  it("leaves nothing that could be recorded once all of it is", () => {
    fc.assert(
      fc.property(anyInspection(pack), (inspection) => {
        const isOpen = ({ obstacle }: { readonly obstacle: unknown }): boolean => obstacle === null;
        const recorded: Inspection = {
          ...inspection,
          decisions: pendingDecisions(pack, inspection)
            .filter(isOpen)
            .reduce((log, entry) => appendDecision(log, entry, stamp), inspection.decisions),
        };
        expect(pendingDecisions(pack, recorded).filter(isOpen)).toEqual([]);
        expect(pendingDecisions(pack, recorded)).toEqual(
          pendingDecisions(pack, inspection).filter((entry) => !isOpen(entry)),
        );
      }),
      { numRuns: 60 },
    );
  });
});

describe("withEarlierLayers", () => {
  const decided = { "1.2": { decided: { rating: "Good" } } } as const;
  const isDecision = ({ layer }: { readonly layer: string }): boolean => layer === "decided";

  it("[P11] records a proposal before the decision that was made on it", () => {
    const pending = pendingDecisions(pack, inspectionOf(proposed, decided));
    expect(withEarlierLayers(pending, isDecision).map(({ layer }) => layer)).toEqual(["proposed", "decided"]);
    expect(withEarlierLayers(pending, () => false)).toEqual([]);
    expect(withEarlierLayers(pending, (entry) => !isDecision(entry))).toHaveLength(1);
  });

  it("[P11] lets a decision wait while the proposal lacks its reason", () => {
    const pending = pendingDecisions(pack, inspectionOf({ "1.2": { proposed: "Good" } }, decided));
    expect(pending.map(({ layer, obstacle }) => [layer, obstacle?.kind])).toEqual([
      ["proposed", "reason"],
      ["decided", undefined],
    ]);
    expect(withEarlierLayers(pending, isDecision)).toEqual([]);
  });
});
