import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { engineVersion } from "../domain/engineVersion";
import { assessInspection } from "../domain/inspection/assessInspection";
import { blankInspection } from "../domain/inspection/blankInspection";
import type { Inspection } from "../domain/inspection/Inspection";
import { readInspection } from "../domain/inspection/readInspection";
import { loadSample, youthJustice202406 as pack } from "../packs";
import { decisionCells } from "../workbook/logs/decisionLog";
import { editsBetween } from "../workbook/changes/editsBetween";
import { blockNames } from "../workbook/names";
import { planWorkbook } from "../workbook/planWorkbook";
import { readWorkbook } from "../workbook/readWorkbook";
import { writeReport } from "../workbook/report/writeReport";
import { writeXlsx } from "../xlsx/writeXlsx";
import { sha256 } from "./sha256";
import { ratingTable } from "./headless/ratingTable";
import { startHeadless } from "./headless/startHeadless";

const out = path.resolve("out/inspection.xlsx");

/** Does the main job without a browser: creates, answers, reports, saves, and prints the ratings read back. */
async function demo(inspection: Inspection): Promise<void> {
  const stamp = { engine: engineVersion, writtenAt: new Date().toISOString() };
  const blank = planWorkbook(pack, blankInspection(pack), stamp);
  const { inspection: workbook, desk } = await startHeadless();

  await workbook.create(blank, {
    onProgress: ({ step, done, of }) => console.log(`${done} of ${of}  ${step}`),
    isCancelled: () => false,
  });
  const edits = editsBetween(blank, planWorkbook(pack, inspection, stamp));
  await workbook.write(edits);
  console.log(`Filled in ${edits.length} entries.`);
  if (inspection.decisions.length > 0)
    await workbook.append(blockNames.decisions, inspection.decisions.map(decisionCells));
  await writeReport(workbook, pack, stamp.writtenAt, sha256);

  const read = readWorkbook(pack, await workbook.read());
  await desk.host.settled();
  mkdirSync(path.dirname(out), { recursive: true });
  writeFileSync(out, await writeXlsx(desk.host.toPlan()));
  console.log(
    `\n${ratingTable(pack, read.inspection, assessInspection(pack, read.inspection))}\n\nSaved ${path.relative(".", out)}`,
  );
  desk.host.dispose();
}

/** The inspection to show: the file named on the command line, or the invented sample. */
async function chosenInspection(file: string | undefined): Promise<Inspection> {
  const read = readInspection(pack, file === undefined ? await loadSample() : readJson(file));
  if (read.ok) return read.value;
  for (const { path: place, message } of read.problems) console.error(`${place}: ${message}`);
  return process.exit(2);
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    console.error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    return process.exit(2);
  }
}

void chosenInspection(process.argv[2])
  .then(demo)
  .then(() => process.exit(0));
