import { readInspection } from "../../../src/domain/inspection/readInspection";
import { privacyPlaces } from "../../../src/domain/privacy/privacyPlaces";
import { loadSample, youthJustice202406 as pack } from "../../../src/packs";
import { readingOf } from "../../../src/taskpane/inspection/readingOf";
import { blocksOfPlan } from "../../../src/workbook/blocks/blocksOfPlan";
import type { NamedBlocks } from "../../../src/workbook/InspectionHost";
import { keepUnchanged } from "../../../src/workbook/changes/keepUnchanged";
import { planWorkbook } from "../../../src/workbook/planWorkbook";
import { stamp, typed } from "../../workbook/plans";

const today = "2024-07-01";

/** The values of the sample inspection, as a host reads them: new objects each time. */
async function sampleBlocks(): Promise<NamedBlocks> {
  const read = readInspection(pack, await loadSample());
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return blocksOfPlan(planWorkbook(pack, read.value, stamp));
}

describe("a reading after one answer", () => {
  it("[P1] comes to what a fresh one comes to", async () => {
    const before = await sampleBlocks();
    readingOf(pack, before, today);
    const answered = async () => typed(await sampleBlocks(), "Standard_1.1", "1.1.1a", "answer", "No");
    const kept = readingOf(pack, keepUnchanged(before, await answered()), today);
    const fresh = readingOf(pack, await answered(), today);
    expect(kept).toEqual(fresh);
    expect(kept.inspection.prompts["1.1.1a"]?.answer).toBe("No");
  });

  it("[P1] works out anew only what it bears on: no case and no item of evidence", async () => {
    const before = await sampleBlocks();
    const first = readingOf(pack, before, today);
    const answered = typed(await sampleBlocks(), "Standard_1.1", "1.1.1a", "answer", "No");
    const second = readingOf(pack, keepUnchanged(before, answered), today);
    const about = (kind: string, { checks }: typeof first) =>
      checks.filter(({ subject }) => subject.kind === kind);
    expect(about("case", first).length).toBeGreaterThan(20);
    about("case", second).forEach((check, index) => expect(check).toBe(about("case", first)[index]));
    expect(second.inspection.evidence).toBe(first.inspection.evidence);
    expect(privacyPlaces(pack, second.inspection)).toBe(privacyPlaces(pack, second.inspection));
  });

  it("[P60] of a case works out that case anew, and no other", async () => {
    const before = await sampleBlocks();
    const first = readingOf(pack, before, today);
    const [form = "", cases = []] = Object.entries(first.inspection.cases)[0] ?? [];
    const block = Object.keys(before).find((name) => name.startsWith("Cases_")) ?? "";
    const rows = (await sampleBlocks())[block] ?? [];
    const place = rows.findIndex((row) => row.includes(cases[2]?.id ?? ""));
    const column = rows[0]?.indexOf("Case") ?? -1;
    const changed = rows.map((row, index) =>
      index === place ? row.map((cell, at) => (at === column ? "YJ-changed" : cell)) : row,
    );
    const second = readingOf(
      pack,
      keepUnchanged(before, { ...(await sampleBlocks()), [block]: changed }),
      today,
    );
    const after = second.inspection.cases[form] ?? [];
    expect(after.map(({ reference }) => reference)).toEqual(
      cases.map(({ reference }, index) => (index === 2 ? "YJ-changed" : reference)),
    );
    expect(after.filter((entry, index) => entry === cases[index])).toHaveLength(cases.length - 1);
  });
});
