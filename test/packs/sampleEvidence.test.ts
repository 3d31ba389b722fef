import { checkInspection } from "../../src/domain/checks/checkInspection";
import { evidenceIndexOf } from "../../src/domain/evidence/evidenceIndexOf";
import { directions, sourceTypes } from "../../src/domain/evidence/EvidenceItem";
import { isEvidenceId } from "../../src/domain/evidence/newEvidenceId";
import { roundsOf } from "../../src/domain/evidence/roundsOf";
import { promptsOf } from "../../src/domain/framework/find";
import { measureEntry, promptEntry } from "../../src/domain/inspection/entryOf";
import type { Inspection } from "../../src/domain/inspection/Inspection";
import { readInspection } from "../../src/domain/inspection/readInspection";
import { loadSample, youthJustice202406 as pack } from "../../src/packs";

async function readSample(): Promise<Inspection> {
  const read = readInspection(pack, await loadSample());
  if (!read.ok) throw new Error(read.problems.map(({ path, message }) => `${path}: ${message}`).join("\n"));
  return read.value;
}

describe("the evidence log of the sample", () => {
  it("holds at least 150 items of every type and direction, over every standard", async () => {
    const { evidence } = await readSample();
    expect(evidence.length).toBeGreaterThanOrEqual(150);
    expect(evidence.filter(({ id }) => !isEvidenceId(id))).toEqual([]);
    expect(new Set(evidence.map(({ type }) => type))).toEqual(new Set(sourceTypes));
    expect(new Set(evidence.map(({ direction }) => direction))).toEqual(new Set(directions));
    const standards = new Set(evidence.flatMap(({ prompts }) => prompts.map((id) => id.slice(0, 3))));
    expect(standards).toEqual(new Set(pack.standards.map(({ id }) => id)));
    expect(evidence.filter(({ withdrawn }) => withdrawn)).toHaveLength(2);
    expect(evidence.filter(({ unknownPrompts }) => unknownPrompts.length > 0)).toEqual([]);
  });

  it("was logged before or during the fieldwork, and mostly in the year before it", async () => {
    const { evidence, details } = await readSample();
    const dates = evidence.map(({ date }) => date ?? "");
    expect(dates.filter((date) => date === "" || date > (details.fieldworkEnd ?? ""))).toEqual([]);
    expect(dates.filter((date) => date < "2023-11-04").length).toBeLessThan(5);
  });

  it("[P48] has rounds that come to the figures beside every prompt", async () => {
    const inspection = await readSample();
    const index = evidenceIndexOf(pack, inspection.evidence);
    const figures = promptsOf(pack).flatMap((prompt) =>
      prompt.measures.map(({ id }) => ({
        id,
        ...roundsOf(pack, index, id, inspection.settings).sum,
      })),
    );
    const entered = promptsOf(pack).flatMap((prompt) =>
      prompt.measures.map(({ id }) => ({ id, ...measureEntry(promptEntry(inspection, prompt.id), id) })),
    );
    expect(figures).toEqual(entered);
  });

  it("shows a few findings of each kind, not hundreds", async () => {
    const checks = checkInspection(pack, await readSample()).filter(({ code }) => code.startsWith("EVID-"));
    expect(checks.length).toBeLessThan(20);
    expect(checks.filter(({ severity }) => severity === "block")).toEqual([]);
    expect(new Set(checks.map(({ code }) => code))).toEqual(
      new Set([
        "EVID-NONE",
        "EVID-ONE-TYPE",
        "EVID-CONTRARY",
        "EVID-NO-PROMPT",
        "EVID-OLD",
        "EVID-FOLLOW-UP",
      ]),
    );
  });
});
