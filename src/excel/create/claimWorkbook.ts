import { HostError } from "../../workbook/InspectionHost";
import { sheetNames } from "../../workbook/names";
import type { WorkbookPlan } from "../../workbook/WorkbookPlan";
import { parseAddress } from "../address";
import { takenSheets, type Sight } from "../read/lookAtWorkbook";
import { strings } from "../strings";

/** What an interrupted creation left behind and the next one may take away. */
export interface Leftovers {
  readonly sheets: readonly string[];
  readonly names: readonly string[];
  readonly recordSheet: boolean;
}

/**
 * Decides whether the plan may be built here, and what has to go first. Throws a `HostError` that names what is in the way.
 * After an interruption a sheet is ours when it is blank or one of the plan's names lies on it; any other sheet of a name
 * we need was put there by someone since, and is theirs.
 */
export function claimWorkbook(
  plan: WorkbookPlan,
  sight: Sight,
  isBlank: (sheet: string) => boolean,
): Leftovers {
  if (sight.state === "inspection") throw new HostError("AlreadyCreated", strings.refusal.exists);
  if (sight.state === "newer") throw new HostError("NewerSchema", strings.refusal.newer(sight.schema ?? ""));

  const ours = namesOf(plan, sight);
  const inTheWay = takenSheets(
    sight,
    plan.sheets.map(({ name }) => name),
  );
  const marked = new Set(ours.map(({ refersTo }) => parseAddress(refersTo.replace(/^=/, ""))?.sheet));
  const isOurs = (sheet: string): boolean =>
    sight.state === "unfinished" && (sheet === sheetNames.record || marked.has(sheet) || isBlank(sheet));
  const foreign = inTheWay.filter((sheet) => !isOurs(sheet));
  if (foreign.length > 0) throw new HostError("SheetsTaken", strings.refusal.taken(foreign));

  const inUse =
    sight.state === "unfinished" ? [] : ours.filter(({ refersTo }) => !refersTo.includes("#REF!"));
  if (inUse.length > 0) {
    throw new HostError("NamesTaken", strings.refusal.namesTaken(inUse.map(({ name }) => name)));
  }
  return {
    sheets: inTheWay.filter((sheet) => sheet !== sheetNames.record),
    names: ours.map(({ name }) => name),
    recordSheet: sight.recordSheet,
  };
}

function namesOf(plan: WorkbookPlan, sight: Sight): Sight["names"] {
  const wanted = new Set(plan.names.map(({ name }) => name.toLowerCase()));
  return sight.names.filter(({ name }) => wanted.has(name.toLowerCase()));
}
