import { blankItem } from "../../../src/domain/evidence/blankItem";
import { blankInspection } from "../../../src/domain/inspection/blankInspection";
import type { Inspection } from "../../../src/domain/inspection/Inspection";
import { answerPrivacy } from "../../../src/domain/privacy/answerPrivacy";
import { youthJustice202406 as pack } from "../../../src/packs";
import { blocksOfPlan } from "../../../src/workbook/blocks/blocksOfPlan";
import { holdsPersonalData } from "../../../src/workbook/report/holdsPersonalData";
import { blockNames, privacyColumns, sheetNames } from "../../../src/workbook/names";
import { planOnce } from "../../support/planOnce";
import { readWorkbook } from "../../../src/workbook/readWorkbook";

const stamp = { engine: "0.1.0", writtenAt: "2026-11-22T08:00:00.000Z" };
const answers = ["One", "Two", "Three"].map((reason, index) =>
  answerPrivacy(
    "1.1.1a note",
    { kind: "name", found: `Jayden ${reason}` },
    { id: `P-000000${index}`, when: `2026-11-22T09:00:0${index}Z`, who: "A. Lead", reason },
  ),
);
const plan = planOnce(pack, { ...blankInspection(pack), privacy: answers }, stamp);
const sheet = plan.sheets.find(({ name }) => name === sheetNames.privacy);

describe("[P52] the sheet of privacy answers", () => {
  it("stands after the decisions, cannot be typed in, and hides the fingerprint", () => {
    const names = plan.sheets.map(({ name }) => name);
    expect(names.indexOf(sheetNames.privacy)).toBe(names.indexOf(sheetNames.decisions) + 1);
    expect(sheet?.protected).toBe(true);
    expect(sheet?.columns?.map((column) => column.hidden === true)).toEqual(
      privacyColumns.map((field) => field === "fingerprint"),
    );
  });

  it("says when, who, where, what and why, and never the marked text", () => {
    expect(sheet?.blocks[0]?.cells[0]).toEqual([
      "Id",
      "When (UTC)",
      "Who",
      "Where it stands",
      "Taken for",
      "Why it identifies nobody",
      "Fingerprint",
    ]);
    expect(JSON.stringify(sheet)).not.toContain("Jayden");
  });

  it("gives the same answers back, sorted or not", () => {
    const blocks = blocksOfPlan(plan);
    expect(readWorkbook(pack, blocks).inspection.privacy).toEqual(answers);
    const rows = blocks[blockNames.privacy] ?? [];
    const sorted = [rows[0] ?? [], rows[3] ?? [], rows[1] ?? [], rows[2] ?? [], ...rows.slice(4)];
    const read = readWorkbook(pack, { ...blocks, [blockNames.privacy]: sorted }).inspection.privacy;
    expect(read.map(({ reason }) => reason)).toEqual(["Three", "One", "Two"]);
  });

  it("is missed by no workbook that was made without it", () => {
    const blocks = { ...blocksOfPlan(plan), [blockNames.privacy]: null };
    expect(readWorkbook(pack, blocks).inspection.privacy).toEqual([]);
  });
});

describe("[P54] what goes out with the report", () => {
  const blocksWith = (changes: Partial<Inspection>) =>
    blocksOfPlan(planOnce(pack, { ...blankInspection(pack), ...changes }, stamp));
  const prompts = {
    "1.1.1a": { answer: null, critical: false, measures: {}, note: "Jayden agreed.", reason: "" },
  };

  it("holds personal data where a note or a box of the report is marked and not answered", () => {
    expect(holdsPersonalData(pack, blocksWith({}))).toBe(false);
    expect(holdsPersonalData(pack, blocksWith({ prompts }))).toBe(true);
    const boxes = { ...blocksWith({}), [blockNames.reportText]: [["summary", "Jayden agreed."]] };
    expect(holdsPersonalData(pack, boxes)).toBe(true);
  });

  it("holds none where all is answered, or where it stands in the evidence log only", () => {
    const said = { id: "P-0000001", when: "2026-11-22T09:00:00Z", who: "A. Lead", reason: "A film." };
    const answer = answerPrivacy("1.1.1a note", { kind: "name", found: "Jayden" }, said);
    expect(holdsPersonalData(pack, blocksWith({ prompts, privacy: [answer] }))).toBe(false);
    const evidence = [{ ...blankItem, id: "E-0000001", text: "Jayden agreed." }];
    expect(holdsPersonalData(pack, blocksWith({ evidence }))).toBe(false);
  });
});
