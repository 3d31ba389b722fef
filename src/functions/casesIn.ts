import { findingsOfCase } from "../domain/cases/caseChecks";
import { caseFields } from "../domain/cases/caseFields";
import { holidaysFor } from "../domain/cases/caseTimescales";
import { casesToNextRating } from "../domain/cases/casesToNextRating";
import { describeNeighbours } from "../domain/cases/describeNeighbours";
import { findCaseForm } from "../domain/cases/findInForms";
import { rateFromCases } from "../domain/cases/rateFromCases";
import { isCaseRow, placeFields, readCaseRow } from "../domain/cases/readCaseRow";
import { readPercentCell } from "../domain/cases/readPercentCell";
import { shareFindings, type NamedShare } from "../domain/cases/shareFindings";
import { shareInput } from "../domain/cases/shareInput";
import type { Pack } from "../domain/framework/Pack";
import type { PublishedPractice } from "../domain/framework/PublishedPractice";
import type { Message } from "../domain/inspection/Assessment";
import { entryTexts } from "../domain/inspection/strings";
import { isCountOverBase } from "../domain/rating/bandShare";
import { countKind, yesNoKind, type EntryKind } from "./cellKinds";
import { cellText, plainValue, wordText } from "./cellText";
import { cellsOf } from "./cellsOf";
import { ownCells, unreadMessage } from "./ownCells";
import { readCell } from "./readCell";
import { rejectCell } from "./rejectCell";
import { texts } from "./strings";

const percentKind: EntryKind<string> = {
  isNumber: true,
  read: readPercentCell,
  allowed: texts.allowed.percent,
  unread: (content) => entryTexts.unknownAnswer(content, texts.allowed.percent),
};

/** Yes over Yes and No among the answers that count; `null` where none does. Other words are no Yes and no No. */
export function caseShareIn(answers: unknown, counts: unknown): number | null {
  const cells = cellsOf(answers);
  const counted = cellsOf(counts);
  if (counted.length > 0 && counted.length !== cells.length)
    rejectCell(texts.lengthsDiffer(counted.length, cells.length));
  const isCounted = (row: number): boolean =>
    counted.length === 0 || wordText(counted[row]).toLowerCase() === "include";
  const words = cells.flatMap((cell, row) => (isCounted(row) ? [wordText(cell).toLowerCase()] : []));
  const yes = words.filter((word) => word === "yes").length;
  const base = yes + words.filter((word) => word === "no").length;
  return base === 0 ? null : yes / base;
}

export interface ShareCells {
  readonly positive: unknown;
  readonly base: unknown;
  readonly percent?: unknown;
  readonly ids?: unknown;
  /** No where published practice is switched off. */
  readonly published?: unknown;
}

/** Published practice, unless the setting says No. */
export function practiceIn(pack: Pack, published: unknown): PublishedPractice | null {
  const isOn = readCell(published, yesNoKind) ?? true;
  return isOn ? (pack.publishedPractice ?? null) : null;
}

/** The rating of the lowest of these key questions; empty while one has no share. */
export function caseRatingIn(pack: Pack, cells: ShareCells): string {
  const practice = practiceIn(pack, cells.published);
  const shares = sharesIn(cells, (cell, kind) => readCell(cell, kind));
  for (const { positive, base } of shares)
    if (positive !== null && base !== null && !isCountOverBase(positive, base))
      rejectCell(texts.shareOutOfRange(String(positive), String(base)));
  if (practice === null || shares.length === 0) return "";
  const rated = shares.map((share) => ({ id: share.id, share: shareInput(share) ?? noShare }));
  return rateFromCases(practice, rated)?.rating ?? "";
}

/** What lies between a key question and its next ratings, in words. */
export function nextRatingIn(pack: Pack, cells: ShareCells): string {
  const practice = practiceIn(pack, cells.published)?.caseRating;
  const [counts] = sharesIn(cells, (cell, kind) => readCell(cell, kind));
  if (counts === undefined || counts.positive === null || counts.base === null) return "";
  const { positive: count, base } = counts;
  if (!isCountOverBase(count, base)) rejectCell(texts.shareOutOfRange(String(count), String(base)));
  return practice === undefined ? "" : describeNeighbours(casesToNextRating(practice, { count, base }));
}

/** What there is to say about the shares of one standard, and what of them cannot be read. */
export function shareMessagesIn(pack: Pack, cells: ShareCells): readonly Message[] {
  const own = ownCells();
  const shares = sharesIn(cells, own.read);
  const practice = practiceIn(pack, cells.published);
  return [...own.messages, ...shareFindings(pack, shares, practice).map(({ message }) => message)];
}

/** What there is to say about one case, and what in its row cannot be read. */
export function caseMessagesIn(
  pack: Pack,
  {
    form: id,
    headers,
    cells,
    reference,
    bankHolidays,
  }: Readonly<Record<"form" | "headers" | "cells" | "reference" | "bankHolidays", unknown>>,
): readonly Message[] {
  const forms = pack.cases;
  const form = forms && findCaseForm(forms, wordText(id).toLowerCase());
  if (forms === undefined || form === undefined)
    return rejectCell(texts.unknownSubject(cellText(id), texts.allowed.caseForm));
  const header = ["Case", ...cellsOf(headers).map(wordText)];
  const row = [wordText(reference), ...rowOf(cells, header.length - 1)];
  const fields = placeFields(caseFields(forms, form), header);
  if (!isCaseRow(fields, row)) return [];
  const { entry, unread } = readCaseRow(forms, form, fields, row);
  const holidays = holidaysFor(pack, { bankHolidays: readCell(bankHolidays, yesNoKind) ?? false });
  return [
    ...unread.map(({ message }) => unreadMessage(message)),
    ...findingsOfCase(pack, form, entry, null, holidays).map(({ message }) => message),
  ];
}

const noShare = { count: 0, base: 0 };

type ReadEntry = <Value>(cell: unknown, kind: EntryKind<Value>) => Value | null;

/** Counts and percentages beside each other, one a key question. */
function sharesIn({ positive, base, percent, ids }: ShareCells, read: ReadEntry): readonly NamedShare[] {
  const column = (range: unknown): readonly unknown[] =>
    Array.isArray(range) ? range.flat() : range === undefined ? [] : [range];
  const columns = {
    positive: column(positive),
    base: column(base),
    percent: column(percent),
    ids: column(ids),
  };
  const length = Math.max(columns.positive.length, columns.base.length);
  for (const cells of Object.values(columns))
    if (cells.length > 1 && cells.length !== length) rejectCell(texts.lengthsDiffer(cells.length, length));
  return Array.from({ length }, (_, row) => ({
    id: wordText(columns.ids[row]).replace(/^share:/, ""),
    positive: read(columns.positive[row], countKind),
    base: read(columns.base[row], countKind),
    percent: read(columns.percent[row], percentKind),
  }));
}

/** The cells of a row as they stand: a number stays one, for dates are numbers. */
function rowOf(range: unknown, length: number): readonly (string | number | boolean)[] {
  const cells: readonly unknown[] = Array.isArray(range) ? range.flat() : [range];
  return Array.from({ length }, (_, place) => plainValue(cells[place]));
}
