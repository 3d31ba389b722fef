import type { Pack, Standard } from "../../domain/framework/Pack";
import { signalsOf } from "../../domain/framework/signalsOf";
import {
  readDiversityView,
  readDomainRating,
  readExpectedState,
  readKeyQuestionAnswer,
  readPromptAnswer,
  readRating,
  readSignalAnswer,
  readYesNo,
} from "../../domain/inspection/readAnswer";
import { blockFields } from "../blocks/blockFields";
import { readCount } from "../read/entryReader";
import type { CellValue, Edit, GuardedEdit, NamedBlocks, Place } from "../InspectionHost";
import { inspectionRowIds } from "../inspection/inspectionLayout";
import { blockNames, panelRows, summaryRows } from "../names";
import { readCritical } from "../standard/readCritical";
import { texts } from "../strings";

/** The word or number that a text stands for; `null` where it stands for none, and is then left as it is. */
type Canonical = (text: string) => string | number | null;

/**
 * The edits that put harmless variants of an entry right: `y`, ` YES ` and full-width letters become Yes, a count
 * stored as text becomes a number. Only at the places that somebody here has just changed, and only what the reading
 * understands without guessing: `na`, `1`, `x` and TRUE stay as they are and are reported by the reading. Notes,
 * reasons, dates and formulas are never touched, and nothing is ever emptied.
 *
 * @param blocks - the values read after the change
 * @param places - what the change touched; a place named twice is put right once
 */
export function tidyEdits(pack: Pack, blocks: NamedBlocks, places: readonly Place[]): readonly GuardedEdit[] {
  const edits = places.flatMap((place) => tidied(pack, blocks, place));
  return edits.filter((edit, index) => edits.findIndex((other) => isSamePlace(edit, other)) === index);
}

/**
 * The same for what was just typed into one cell and told by the host, before it is read.
 *
 * @param blocks - the values read before it was typed
 */
export function tidyTyped(
  pack: Pack,
  blocks: NamedBlocks,
  { value, ...place }: Edit,
): readonly GuardedEdit[] {
  return tidied(pack, blocks, place, value ?? "");
}

function tidied(
  pack: Pack,
  blocks: NamedBlocks,
  { block, row, field }: Place,
  told?: CellValue,
): readonly GuardedEdit[] {
  const canonical = canonicalAt(pack, { block, row, field });
  if (canonical === null) return [];
  const columns = blockFields(block);
  const lines = (blocks[block] ?? []).filter((line) => line[columns.indexOf("id")] === row);
  const was = told ?? lines[0]?.[columns.indexOf(field)];
  // Which of two rows with one identity is meant would be a guess.
  if (typeof was !== "string" || lines.length !== 1) return [];
  const value = canonical(was);
  return value === null || value === was ? [] : [{ block, row, field, value, was }];
}

function canonicalAt(pack: Pack, place: Place): Canonical | null {
  if (place.block === blockNames.inspection)
    return place.field === "value" ? onInspection(pack, place) : null;
  if (place.block === blockNames.checklist) return place.field === "state" ? word(readExpectedState) : null;
  const standard = pack.standards.find(({ id }) => blockNames.standard(id) === place.block);
  return standard === undefined ? null : onStandard(standard, place);
}

function onStandard(standard: Standard, { row, field }: Place): Canonical | null {
  if (field === "positive" || field === "base") return count;
  const isRating = [summaryRows.qualitative(standard.id), summaryRows.proposed(standard.id)].includes(row);
  if (isRating) return field === "answer" ? word(readRating) : null;
  const isKeyQuestion = standard.keyQuestions.some(({ id }) => id === row);
  if (isKeyQuestion) return field === "answer" ? word(readKeyQuestionAnswer) : null;
  if (field === "answer") return onFact(standard, row) ?? word(readPromptAnswer);
  return field === "critical" ? (text) => (readCritical(text) === true ? texts.criticalWord : null) : null;
}

/** A trigger, policy or statement below its prompt. */
function onFact({ keyQuestions }: Standard, row: string): Canonical | null {
  if (!row.includes(":")) return null;
  const signals = keyQuestions.flatMap(({ prompts }) => prompts.flatMap(signalsOf));
  const signal = signals.find(({ id }) => id === row);
  return signal === undefined ? null : word(readSignalAnswer(signal.kind));
}

function onInspection(pack: Pack, { row }: Place): Canonical | null {
  if (row === "resettlementCases") return count;
  if (row === inspectionRowIds.diversity) return word(readDiversityView);
  if (row === inspectionRowIds.overall) return word(readRating);
  if (pack.domainRatings.some(({ id }) => inspectionRowIds.rating(id) === row)) return word(readDomainRating);
  if ([panelRows.decided(""), panelRows.published("")].some((panel) => row.startsWith(panel)))
    return word(readRating);
  const setting = pack.settings.find(({ key }) => inspectionRowIds.setting(key) === row);
  if (setting === undefined) return null;
  if (typeof setting.default === "boolean") return flag;
  return Array.isArray(setting.default) ? null : count;
}

function word(read: (text: string) => string | null): Canonical {
  return (text) => {
    const answer = read(text);
    return answer === "unknown" ? null : answer;
  };
}

function flag(text: string): string | null {
  const answer = readYesNo(text);
  if (answer === null || answer === "unknown") return null;
  return answer ? texts.yes : texts.no;
}

function count(text: string): number | null {
  const read = readCount(text);
  return read === "unknown" ? null : read;
}

function isSamePlace(one: Place, other: Place): boolean {
  return one.block === other.block && one.row === other.row && one.field === other.field;
}
