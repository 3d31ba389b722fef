import type { Pack } from "../../domain/framework/Pack";
import { longTime } from "../../domain/inspection/longDate";
import type { InspectionHost, Progress } from "../InspectionHost";
import type { Damage } from "./Damage";
import { examineWorkbook, type Examiner } from "./examineWorkbook";
import { layoutOf } from "./layoutOf";
import { planRepair } from "./planRepair";

/** What a repair came to. */
export interface Mended {
  /** What is still damaged. */
  readonly left: readonly Damage[];
  /** How many of the damages to mend are mended. */
  readonly mended: number;
  /** How many contents had no place left and were listed on the quarantine sheet. */
  readonly quarantined: number;
}

/** Surveys a workbook and compares it with its plan, in one round trip. */
export async function checkWorkbook(
  host: Pick<InspectionHost, "survey">,
  pack: Pack,
  examiner: Examiner,
): Promise<readonly Damage[]> {
  return examineWorkbook(pack, await host.survey(layoutOf(pack).request), examiner);
}

/** Sheets, then rows, then cells; a round more, should one repair lay bare what another hid. */
const mostRounds = 5;

/**
 * Mends the damages that are chosen, and what their repair lays bare, in as many rounds as things have to be put in
 * place before others: a survey and a repair each. Whatever is not chosen stays as it is.
 */
export async function mendWorkbook(
  host: Pick<InspectionHost, "survey" | "repair">,
  pack: Pack,
  examiner: Examiner,
  isChosen: (damage: Damage) => boolean,
  onProgress: (progress: Progress) => void,
): Promise<Mended> {
  const before = await checkWorkbook(host, pack, examiner);
  const spared = new Set(before.filter((damage) => !isChosen(damage)).map(({ key }) => key));
  const chosen = before.filter(({ key, repairable }) => repairable && !spared.has(key));
  let left = before;
  let quarantined = 0;
  let done = "";
  for (let round = 0; round < mostRounds; round += 1) {
    const steps = planRepair(left.filter(({ key }) => !spared.has(key)));
    const now = JSON.stringify(steps);
    // The same again would come to the same: such as functions that are still not there.
    if (steps.length === 0 || now === done) break;
    done = now;
    await host.repair(steps, { when: longTime(examiner.stamp.writtenAt), onProgress });
    quarantined += steps.reduce(
      (sum, step) => sum + (step.kind === "quarantine" ? step.entries.length : 0),
      0,
    );
    left = await checkWorkbook(host, pack, examiner);
  }
  const open = new Set(left.map(({ key }) => key));
  return { left, mended: chosen.filter(({ key }) => !open.has(key)).length, quarantined };
}
