import { blankItem } from "../../../src/domain/evidence/blankItem";
import { appendDecision } from "../../../src/domain/decisions/appendDecision";
import { signedOff, signOffEntry, withdrawalEntry } from "../../../src/domain/decisions/signedOff";
import { findStandard } from "../../../src/domain/framework/find";
import type { Standard } from "../../../src/domain/framework/Pack";
import type { Inspection } from "../../../src/domain/inspection/Inspection";
import { youthJustice202406 as pack } from "../../../src/packs";
import { domainRatings, hash, inspectionOf, stamp } from "./samples";

const standardWith = (id: string): Standard => findStandard(pack, id) as Standard;
const [staff, governance] = [standardWith("1.2"), standardWith("1.1")];

const stateOf = (inspection: Inspection, standard = staff): string =>
  signedOff(pack, inspection, standard, hash).kind;

function signOff(inspection: Inspection, standard = staff): Inspection {
  const entry = signOffEntry(pack, inspection, standard, hash);
  return { ...inspection, decisions: appendDecision(inspection.decisions, entry, stamp) };
}

describe("signedOff", () => {
  const inspection = inspectionOf({ "1.2": { proposed: "Requires improvement" } });

  it("[P12] is no before, yes after, and no again once withdrawn with a reason", () => {
    expect(stateOf(inspection)).toBe("no");
    const signed = signOff(inspection);
    expect(stateOf(signed)).toBe("yes");
    expect(signed.decisions.at(-1)).toMatchObject({
      layer: "sign-off",
      subject: "1.2",
      from: "",
      to: "Signed off",
    });
    const withdrawn = {
      ...signed,
      decisions: appendDecision(signed.decisions, withdrawalEntry(signed, staff, "New evidence."), stamp),
    };
    expect(signedOff(pack, withdrawn, staff, hash)).toMatchObject({
      kind: "no",
      record: { from: "Signed off", to: "Withdrawn", reason: "New evidence.", state: "" },
    });
  });

  it.each([
    [
      "a key question",
      { keyQuestions: { ...inspection.keyQuestions, "1.2.2": { answer: "No", reason: "" } } },
    ],
    [
      "a prompt's note",
      { prompts: { "1.2.1a": { answer: null, critical: false, measures: {}, note: "x", reason: "" } } },
    ],
    [
      "a measure",
      {
        prompts: {
          "1.2.1c": {
            answer: null,
            critical: false,
            measures: { "1.2.1c.1": { positive: 0, base: null } },
            note: "",
            reason: "",
          },
        },
      },
    ],
    ["the proposed rating", { standards: { "1.2": { qualitative: null, proposed: "Good", reason: "" } } }],
    [
      "the reason",
      { standards: { "1.2": { qualitative: null, proposed: "Requires improvement", reason: "x" } } },
    ],
  ] as const)(
    "[P12] shows as changed when %s changes, and as signed off once that is put back",
    (_, change) => {
      const signed = signOff(inspection);
      expect(stateOf({ ...signed, ...(change as Partial<Inspection>) })).toBe("changed");
      expect(
        stateOf({
          ...signed,
          prompts: {},
          standards: inspection.standards,
          keyQuestions: inspection.keyQuestions,
        }),
      ).toBe("yes");
    },
  );

  it("[P12] does not mind what changes on other standards or in the panel's layers", () => {
    const signed = signOff(inspection);
    const other: Inspection = {
      ...signed,
      standards: { ...signed.standards, "1.3": { qualitative: "Good", proposed: "Good", reason: "" } },
      panel: { "1.2": { decided: { rating: "Good", reason: "x" }, published: { rating: null, reason: "" } } },
      domainRatings: domainRatings("Good"),
    };
    expect(stateOf(other)).toBe("yes");
  });

  it("[P12] [R26] minds the domain ratings where decision rules look at them", () => {
    const signed = signOff(inspection, governance);
    expect(stateOf({ ...signed, domainRatings: domainRatings("Good") }, governance)).toBe("changed");
  });

  it("[P12] counts what is absent and what is blank as the same", () => {
    const signed = signOff(inspectionOf());
    const blank = { answer: null, critical: false, measures: {}, note: "", reason: "" };
    expect(stateOf({ ...signed, prompts: { "1.2.1a": blank } })).toBe("yes");
  });
});

describe("evidence that comes after a sign-off", () => {
  const item = { ...blankItem, id: "E-0000001", text: "Seen", prompts: ["1.2.1a", "1.1.1a"] };
  const inspection = { ...inspectionOf({ "1.2": { proposed: "Requires improvement" } }), evidence: [item] };
  const signed = signOff(inspection);
  const stateWith = (evidence: Inspection["evidence"]) =>
    signedOff(pack, { ...signed, evidence }, staff, hash);

  it("[P12] is told beside it where it bears on the standard, and the sign-off stands", () => {
    expect(stateWith([item])).toMatchObject({ kind: "yes", hasNewEvidence: false });
    const other = { ...item, id: "E-0000002", prompts: ["1.1.1a"] };
    expect(stateWith([other, { ...item, followUp: "Ask again", strength: "Weak" }])).toMatchObject({
      kind: "yes",
      hasNewEvidence: false,
    });
    for (const evidence of [
      [],
      [item, { ...other, prompts: ["1.2.3a"] }],
      [{ ...item, text: "Seen twice" }],
      [{ ...item, withdrawn: true }],
      [{ ...item, direction: "Against" as const }],
    ])
      expect(stateWith(evidence)).toMatchObject({ kind: "yes", hasNewEvidence: true });
  });

  it("[P12] is not told of a sign-off that was recorded before evidence was noted in it", () => {
    const [state] = (signed.decisions.at(-1)?.state ?? "").split(" ");
    const older = signed.decisions.map((record) => ({ ...record, state: state ?? "" }));
    expect(signedOff(pack, { ...signed, decisions: older, evidence: [] }, staff, hash)).toMatchObject({
      kind: "yes",
      hasNewEvidence: false,
    });
  });
});
