import type { Pack } from "../domain/framework/Pack";
import type { Inspection } from "../domain/inspection/Inspection";
import { readReadings } from "./cases/readReadings";
import { readCaseBlocks } from "./cases/readCaseBlocks";
import type { Finding } from "./read/Finding";
import type { NamedBlocks } from "./InspectionHost";
import { workbookSchema } from "./names";
import { readChecklistBlock } from "./checklist/readChecklistBlock";
import { readDecisionsBlock } from "./logs/readDecisionsBlock";
import { readEvidenceBlock } from "./evidence/readEvidenceBlock";
import { readInspectionBlock } from "./inspection/readInspectionBlock";
import { readRecord, versionOf } from "./record/readRecord";
import { readPrivacyBlock } from "./logs/readPrivacyBlock";
import { readStandardBlock } from "./standard/readStandardBlock";

export type { Finding, FindingCode } from "./read/Finding";

export interface WorkbookReading {
  readonly inspection: Inspection;
  readonly findings: readonly Finding[];
}

/**
 * The inspection as the workbook's entries give it, rows told by identity only: their order, rows of the
 * inspectors' own and renamed sheets make no difference. What cannot be read counts as blank and is reported.
 * Blank entries are left out, so that the same entries always give the same inspection.
 */
export function readWorkbook(pack: Pack, blocks: NamedBlocks): WorkbookReading {
  const version = layoutVersion(blocks);
  const isFirst = version < 2;
  const fields = readInspectionBlock(pack, blocks, {
    withPanel: !isFirst,
    withThird: version > 2,
  });
  const standards = pack.standards.map((standard) =>
    readStandardBlock(standard, blocks, { withSignals: version > 2 }),
  );
  const checklist = version > 2 ? readChecklistBlock(pack, blocks) : { expected: {}, findings: [] };
  const evidence = readEvidenceBlock(pack, blocks);
  const cases = readCaseBlocks(pack, blocks, { withCases: version > 2 });
  const inspection: Inspection = {
    schema: "inspection/1",
    pack: pack.id,
    ...fields.entries,
    standards: Object.assign({}, ...standards.map((reading) => reading.standards)),
    keyQuestions: Object.assign({}, ...standards.map((reading) => reading.keyQuestions)),
    prompts: Object.assign({}, ...standards.map((reading) => reading.prompts)),
    signals: Object.assign({}, ...standards.map((reading) => reading.signals)),
    expected: checklist.expected,
    decisions: isFirst ? [] : readDecisionsBlock(blocks),
    evidence: evidence.items,
    privacy: readPrivacyBlock(blocks),
    shares: cases.shares,
    cases: cases.cases,
    readings: pack.cases === undefined || version < 3 ? {} : readReadings(pack.cases, blocks),
  };
  return {
    inspection,
    findings: [
      ...fields.findings,
      ...standards.flatMap(({ findings }) => findings),
      ...checklist.findings,
      ...evidence.findings,
      ...cases.findings,
    ],
  };
}

/**
 * The version of the layout, today's where none can be told. A workbook of the first has no panel rows and nothing in
 * its log, up to the second none has rows for facts or a checklist; none of that is missing from it.
 */
function layoutVersion(blocks: NamedBlocks): number {
  const reading = readRecord(blocks);
  return versionOf("record" in reading ? reading.record.schema : workbookSchema);
}
