import {
  changesBetween,
  changesOnSheet,
  extendHistory,
  type EditStamp,
} from "../../domain/evidence/editItem";
import { blankItem } from "../../domain/evidence/blankItem";
import type { EvidenceItem } from "../../domain/evidence/EvidenceItem";
import { copiedHistory } from "../../domain/evidence/copiedHistory";
import { enteredFields } from "../../domain/evidence/enteredFields";
import { fieldText } from "../../domain/evidence/fieldText";
import { isEvidenceId, newEvidenceId } from "../../domain/evidence/newEvidenceId";
import { changedSince, sealOf, wereBlank } from "../../domain/evidence/sealOf";
import { evidenceTexts } from "../../domain/evidence/strings";
import type { Pack } from "../../domain/framework/Pack";
import type { CellValue, Edit, IdentifiedRow } from "../InspectionHost";
import type { Intake, IntakeInput } from "../logs/Intake";
import { keepersOf } from "../logs/keepersOf";
import { blockNames, evidenceColumns, type EvidenceField } from "../names";
import { isEvidenceRow, readEvidenceBlock } from "./readEvidenceBlock";

type Row = readonly CellValue[];
type Rows = readonly Row[];

interface EvidenceIntakeInput extends IntakeInput {
  /** Ids of the rows that somebody here has changed. */
  readonly touched: ReadonlySet<string>;
  /** Ids of rows that came in here and are still being filled in: a blank that is filled is no change yet. */
  readonly begun: ReadonlySet<string>;
  readonly stamp: EditStamp;
}

/**
 * Takes in what was typed or pasted into the evidence log: rows without an id of ours get one, and so does the copy where
 * two have the same, which is how a row copied inside the sheet arrives: the row that stood there before keeps it, else the
 * one that nobody changed since its seal was made, else the upper. Prompts and words of a list are put into their normal
 * form; an edit gets its line in the history and a new seal. Blank rows stay blank, and what cannot be read stays as it is.
 * @see docs/spec.md P44, P49
 */
export function takeInEvidence(pack: Pack, rows: Rows, input: EvidenceIntakeInput): Intake {
  const { before, touched, isWhole, random, stamp } = input;
  if (!isWhole && touched.size === 0) return { identified: [], edits: [] };
  const items = itemsOf(pack, rows);
  const body = rows.map((row, index) => ({ row, index, id: idOf(row) })).slice(1, -1);
  const taken = new Set(body.map(({ id }) => id));
  const former = new Map(before?.map((row) => [idOf(row), row]));
  const keepers = keepersOf(
    body.filter(({ id }) => isEvidenceId(id)),
    [
      ({ id, row }) => isAsEntered(former.get(id), row),
      ({ row }) => textAt(row, "seal") === sealOf(items.get(row) ?? blankItem),
    ],
  );
  const kept = new Map([...keepers].map(({ id, row }) => [id, row]));
  const identified: IdentifiedRow[] = [];
  const edits: Edit[] = [];
  for (const each of body) {
    const { row, index, id } = each;
    if (!keepers.has(each)) {
      if (!isWhole && !touched.has(id)) continue;
      if (isBlank(row)) continue;
      const given = newEvidenceId(random, taken);
      taken.add(given);
      const keeper = kept.get(id);
      const original = keeper !== undefined && isCopyOf(keeper, row) ? items.get(keeper) : undefined;
      const fields = fieldsOfNew(row, items.get(row), original, stamp);
      identified.push({ index, was: row, id: given, fields });
    } else if (isWhole ? former.get(id) !== row : touched.has(id)) {
      edits.push(...editsOf(pack, { row, item: items.get(row) ?? blankItem }, former.get(id) ?? null, input));
    }
  }
  return { identified, edits };
}

/**
 * A row that came in as it stands is what its history begins with. What stood in place of an id goes there, and where the
 * row is a copy of another, from which.
 */
function fieldsOfNew(
  row: Row,
  item = blankItem,
  original: EvidenceItem | undefined,
  stamp: EditStamp,
): IdentifiedRow["fields"] {
  const fields = { ...Object.fromEntries(normalForms(row, item)), seal: sealOf(item) };
  const { id, history } = item;
  if (id === "") return fields;
  if (original !== undefined) return { ...fields, history: copiedHistory(item, original, stamp) };
  const changes = [evidenceTexts.ownId(evidenceTexts.shown(stamp.mask(id)))];
  return { ...fields, history: extendHistory(history, { ...stamp, changes }) };
}

/** A copy brings the seal along; where another workbook has given the same id, a seal and a text are other ones. */
function isCopyOf(original: Row, row: Row): boolean {
  return (["seal", "text"] as const).some((field) => {
    const held = textAt(row, field);
    return held !== "" && held === textAt(original, field);
  });
}

/** Whether the row holds what was entered into the other; what we write ourselves is not compared. */
function isAsEntered(other: Row | undefined, row: Row): boolean {
  return other !== undefined && enteredColumns.every((field) => cellAt(row, field) === cellAt(other, field));
}

/** What is understood and only written otherwise: the formulas beside the prompts count the words as they are listed. */
function normalForms(row: Row, item: EvidenceItem): readonly (readonly [EvidenceField, string])[] {
  return listedFields
    .map((field) => [field, fieldText(item, field)] as const)
    .filter(([field, value]) => value !== "" && value !== cellAt(row, field));
}

const listedFields = ["prompts", "type", "direction", "strength", "status", "followUpDone"] as const;

interface ReadRow {
  readonly row: Row;
  readonly item: EvidenceItem;
}

function editsOf(
  pack: Pack,
  { row, item }: ReadRow,
  before: Row | null,
  { stamp, begun, isWhole }: EvidenceIntakeInput,
): readonly Edit[] {
  const seal = textAt(row, "seal");
  const changed = changedSince(item, seal);
  const edit = (field: EvidenceField, value: string): Edit => ({
    block: blockNames.evidence,
    row: item.id,
    field,
    value,
    was: cellAt(row, field),
  });
  const normal = normalForms(row, item).map(([field, value]) => edit(field, value));
  // A row that never had a seal gets one when somebody works on it.
  if (changed.length === 0 && (seal !== "" || isWhole)) return normal;
  const isFilledIn = begun.has(item.id) && changed.length > 0 && wereBlank(changed, seal);
  const was = before === null ? null : itemIn(pack, before);
  const changes = isFilledIn ? [] : changesOf(was, item, changed, stamp.mask);
  return [
    ...normal,
    ...(changes.length === 0 ? [] : [edit("history", extendHistory(item.history, { ...stamp, changes }))]),
    ...(seal === sealOf(item) ? [] : [edit("seal", sealOf(item))]),
  ];
}

function changesOf(
  before: EvidenceItem | null,
  item: EvidenceItem,
  changed: Parameters<typeof changesOnSheet>[0],
  mask: EditStamp["mask"],
): readonly string[] {
  // What somebody else changed and sealed meanwhile is in the history already.
  const told =
    before === null ? [] : changesBetween(before, item, mask, changed.length > 0 ? changed : enteredFields);
  return told.length > 0 ? told : changesOnSheet(changed);
}

/** The items of the rows that hold one, all read at once. */
function itemsOf(pack: Pack, rows: Rows): ReadonlyMap<Row, EvidenceItem> {
  const { items } = readEvidenceBlock(pack, { [blockNames.evidence]: rows });
  return new Map(
    rows.filter(isEvidenceRow).flatMap((row, place) => {
      const item = items[place];
      return item === undefined ? [] : [[row, item] as const];
    }),
  );
}

function itemIn(pack: Pack, row: Row): EvidenceItem {
  return itemsOf(pack, [row]).get(row) ?? blankItem;
}

/** Whether nothing was entered: what we write ourselves does not count. */
function isBlank(row: Row): boolean {
  return enteredColumns.every((field) => textAt(row, field) === "");
}

const writtenByUs: readonly EvidenceField[] = ["id", "messages", "history", "seal"];
const enteredColumns = evidenceColumns.filter((field) => !writtenByUs.includes(field));

function idOf(row: Row): string {
  return textAt(row, "id");
}

function textAt(row: Row, field: EvidenceField): string {
  return String(cellAt(row, field)).trim();
}

function cellAt(row: Row, field: EvidenceField): CellValue {
  return row[evidenceColumns.indexOf(field)] ?? "";
}
