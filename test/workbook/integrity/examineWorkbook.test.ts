import { createHash } from "node:crypto";
import { readInspection } from "../../../src/domain/inspection/readInspection";
import { blankInspection } from "../../../src/domain/inspection/blankInspection";
import { youthJustice202406 as pack } from "../../../src/packs/index";
import { sample } from "../../../src/packs/youth-justice/2024-06/sample";
import { examineWorkbook } from "../../../src/workbook/integrity/examineWorkbook";
import { surveyOfPlan } from "../../../src/workbook/integrity/surveyOfPlan";
import { surveyRequest } from "../../../src/workbook/integrity/surveyRequest";
import { planWorkbook } from "../../../src/workbook/planWorkbook";
import type { WorkbookPlan } from "../../../src/workbook/WorkbookPlan";

const hash = (text: string): string => createHash("sha256").update(text).digest("hex");
const stamp = { engine: "0.1.0", writtenAt: "2026-11-22T10:00:00Z" };
const request = surveyRequest(planWorkbook(pack, blankInspection(pack), stamp));

function examine(plan: WorkbookPlan) {
  return examineWorkbook(pack, surveyOfPlan(plan, request), { stamp, hash });
}

function filled(): WorkbookPlan {
  const read = readInspection(pack, sample);
  if (!read.ok) throw new Error("the sample does not parse");
  return planWorkbook(pack, read.value, stamp);
}

describe("examineWorkbook", () => {
  it("[P20–P25] finds nothing in a workbook that was just made, blank or filled in", () => {
    expect(examine(planWorkbook(pack, blankInspection(pack), stamp))).toEqual([]);
    expect(examine(filled())).toEqual([]);
  });
});
