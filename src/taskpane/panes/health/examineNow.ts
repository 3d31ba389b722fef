import type { Pack } from "../../../domain/framework/Pack";
import type { Damage } from "../../../workbook/integrity/Damage";
import type { Examiner } from "../../../workbook/integrity/examineWorkbook";
import { checkWorkbook, mendWorkbook, type Mended } from "../../../workbook/integrity/mendWorkbook";
import type { InspectionHost, Progress } from "../../../workbook/InspectionHost";
import { sha256 } from "../../sha256";
import { stampAt } from "../../building/stampAt";

/** Compares the open workbook with what it should be. */
export function examineNow(host: InspectionHost, pack: Pack): Promise<readonly Damage[]> {
  return checkWorkbook(host, pack, examinerAt(new Date()));
}

/** Repairs the chosen damages of the open workbook, and what their repair lays bare. */
export function mendNow(
  host: InspectionHost,
  pack: Pack,
  isChosen: (damage: Damage) => boolean,
  onProgress: (progress: Progress) => void,
): Promise<Mended> {
  return mendWorkbook(host, pack, examinerAt(new Date()), isChosen, onProgress);
}

function examinerAt(now: Date): Examiner {
  return { stamp: stampAt(now), hash: sha256 };
}
