import { createHash } from "node:crypto";
import { readInspection } from "../../../src/domain/inspection/readInspection";
import { blankInspection } from "../../../src/domain/inspection/blankInspection";
import { youthJustice202406 as pack } from "../../../src/packs/index";
import { sample } from "../../../src/packs/youth-justice/2024-06/sample";
import { examineWorkbook } from "../../../src/workbook/integrity/examineWorkbook";
import { surveyOfPlan } from "../../../src/workbook/integrity/surveyOfPlan";
import { surveyRequest } from "../../../src/workbook/integrity/surveyRequest";
import { planOnce } from "../../support/planOnce";
import type { WorkbookPlan } from "../../../src/workbook/WorkbookPlan";

const hash = (text: string): string => createHash("sha256").update(text).digest("hex");
const stamp = { engine: "0.1.0", writtenAt: "2026-11-22T10:00:00Z" };
const request = surveyRequest(planOnce(pack, blankInspection(pack), stamp));

function examine(plan: WorkbookPlan) {
  return examineWorkbook(pack, surveyOfPlan(plan, request), { stamp, hash });
}

function filled(): WorkbookPlan {
  const read = readInspection(pack, sample);
  if (!read.ok) throw new Error("the sample does not parse");
  return planOnce(pack, read.value, stamp);
}

describe("examineWorkbook", () => {
  it("[P20–P25] finds nothing in a workbook that was just made, blank or filled in", () => {
    expect(examine(planOnce(pack, blankInspection(pack), stamp))).toEqual([]);
    expect(examine(filled())).toEqual([]);
  });

  const plan = planOnce(pack, blankInspection(pack), stamp);
  const examineAs = (version: string) =>
    examineWorkbook({ ...pack, version }, surveyOfPlan(plan, request), { stamp, hash });

  it("[P24] compares pack versions as numbers: an older workbook is brought up to date, a newer one left alone", () => {
    expect(pack.version).toBe("1.0.0");
    expect(examineAs("1.0.10").map(({ code, repairable }) => [code, repairable])).toEqual([
      ["layout-older", true],
    ]);
    for (const version of ["0.9", "0.10.2"]) {
      const [newer, ...more] = examineAs(version);
      expect(more).toEqual([]);
      expect(newer).toMatchObject({ code: "layout-newer", repairable: false, steps: [], moves: [] });
      expect(newer?.what).toBe(
        "This workbook was made by a newer version of Above the Line (workbook/3, youth-justice/2024-06 1.0.0).",
      );
    }
  });

  it("[P24] takes a newer layout for no older one, and offers nothing for it", () => {
    const record = plan.sheets.find(({ id }) => id === "record")!;
    const row = record.blocks[0]!.cells.findIndex(([key]) => key === "schema");
    const later = { row, column: 1, cells: [["workbook/10"]] };
    const migrated: WorkbookPlan = {
      ...plan,
      sheets: plan.sheets.map((sheet) =>
        sheet === record ? { ...sheet, blocks: [...sheet.blocks, later] } : sheet,
      ),
    };
    const found = examineWorkbook(pack, surveyOfPlan(migrated, request), { stamp, hash });
    expect(found.map(({ code, repairable, steps }) => [code, repairable, steps])).toEqual([
      ["layout-newer", false, []],
    ]);
  });

  it("[P24] tells of every kind of thing that bringing a workbook up to date renews", () => {
    const damaged: WorkbookPlan = {
      ...plan,
      names: plan.names.filter(({ name }) => name !== "Decisions_Log"),
      sheets: plan.sheets.map((sheet) =>
        sheet.id === "standard:1.2"
          ? { ...sheet, validations: [], conditionalFormats: [], protected: false }
          : sheet,
      ),
    };
    const survey = surveyOfPlan(damaged, request);
    const [older] = examineWorkbook({ ...pack, version: "2.0.0" }, survey, { stamp, hash });
    expect(older?.code).toBe("layout-older");
    expect(older?.what).toMatch(/1 name is set again by which the add-in finds its cells\./);
    expect(older?.what).toMatch(/In \d+ rows, the lists and rules for what cells take are renewed\./);
    expect(older?.what).toContain("On 1 sheet, colours and marks that follow the answers are renewed.");
    expect(older?.what).toContain("1 sheet is protected again.");
    expect(older?.what).toMatch(/The record of the version is written last\.$/);
    expect(older?.what).not.toContain("What is added brings");
  });
});
