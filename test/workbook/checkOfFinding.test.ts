import { canSignOff } from "../../src/domain/checks/canSignOff";
import { checkInspection } from "../../src/domain/checks/checkInspection";
import { assessInspection } from "../../src/domain/inspection/assessInspection";
import { youthJustice202406 as pack } from "../../src/packs";
import { checkOfFinding } from "../../src/workbook/checkOfFinding";
import type { FindingCode } from "../../src/workbook/Finding";
import { blockNames } from "../../src/workbook/names";
import { readWorkbook } from "../../src/workbook/readWorkbook";

const check = (block: string, row: string, field: string, code: FindingCode = "answer-unknown") => {
  const {
    subject,
    field: at,
    measure,
    standard,
    severity,
    settledByReason,
  } = checkOfFinding(pack, {
    code,
    place: { block, row, field },
    content: "x",
    message: "“x” cannot be read here.",
  });
  return [`${subject.kind} ${subject.id}`, at, measure, standard, severity, settledByReason];
};

describe("[P1] checkOfFinding", () => {
  const block = blockNames.standard("1.2");

  it.each([
    [block, "1.2.3a", "answer", ["prompt 1.2.3a", "answer", undefined, "1.2", "block", false]],
    [block, "1.2.3a", "critical", ["prompt 1.2.3a", "critical", undefined, "1.2", "block", false]],
    [block, "1.2.3a", "base", ["prompt 1.2.3a", "measure", "1.2.3a.1", "1.2", "block", false]],
    [block, "1.2.3a.2", "positive", ["prompt 1.2.3a", "measure", "1.2.3a.2", "1.2", "block", false]],
    [block, "1.2.3", "answer", ["keyQuestion 1.2.3", "answer", undefined, "1.2", "block", false]],
    [block, "1.2:proposed", "answer", ["standard 1.2", "rating", undefined, "1.2", "block", false]],
    [block, "1.2:qualitative", "answer", ["standard 1.2", "answer", undefined, "1.2", "block", false]],
    [
      blockNames.inspection,
      "rating:2.3",
      "value",
      ["domainRating 2.3", "value", undefined, null, "block", false],
    ],
    [
      blockNames.inspection,
      "diversity",
      "value",
      ["detail diversity", "value", undefined, null, "block", false],
    ],
    [
      blockNames.inspection,
      "overall",
      "value",
      ["overall overall", "rating", undefined, null, "block", false],
    ],
    [
      blockNames.inspection,
      "decided:1.1",
      "value",
      ["panel decided:1.1", "value", undefined, null, "block", false],
    ],
  ])("tells %s %s %s", (name, row, field, expected) => {
    expect(check(name, row, field)).toEqual(expected);
  });

  it("only warns of a setting, whose default applies", () => {
    expect(check(blockNames.inspection, "setting:smallBase", "value", "setting-unknown")).toEqual([
      "setting smallBase",
      "value",
      undefined,
      null,
      "warn",
      false,
    ]);
  });

  it("[P7] stops the sign-off of its standard: a mark that nobody can read may be a critical one", () => {
    const { inspection, findings } = readWorkbook(pack, {});
    const [standard] = assessInspection(pack, inspection).standards;
    const checks = [
      ...findings.map((finding) => checkOfFinding(pack, finding)),
      ...checkInspection(pack, inspection),
    ];
    expect(canSignOff(standard!, checks).obstacles[0]).toMatchObject({
      kind: "block",
      subject: { kind: "standard", id: "1.1" },
      check: { code: "block-missing" },
    });
  });
});
