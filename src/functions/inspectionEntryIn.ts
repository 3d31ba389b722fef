import { ratingMessages } from "../domain/cases/domainChecks";
import { dateMessages } from "../domain/checks/dateMessages";
import type { Pack } from "../domain/framework/Pack";
import type { Message } from "../domain/inspection/Assessment";
import { readDateCell } from "../domain/inspection/readDateCell";
import { readTags } from "../domain/inspection/readTags";
import { entryTexts } from "../domain/inspection/strings";
import {
  countKind,
  diversityKind,
  enteredRatingKind,
  ratingKind,
  settingKind,
  yesNoKind,
  type EntryKind,
} from "./cellKinds";
import { cellText, noteText, plainValue, wordText } from "./cellText";
import { ownCells, unreadMessage } from "./ownCells";
import { readOrBlank } from "./readCell";
import { rejectCell } from "./rejectCell";
import { texts } from "./strings";

interface InspectionEntryCells {
  /** The row's identity, such as `fieldworkEnd`, `rating:2.1` or `setting:smallBase`. */
  readonly row: unknown;
  readonly value: unknown;
  /** The day the fieldwork starts; beside the day it ends. */
  readonly start: unknown;
  /** The rating that its cases give, and why it is another; beside a domain rating. */
  readonly fromCases?: unknown;
  readonly reason?: unknown;
}

/**
 * What there is to say about an entry of the Inspection sheet: that it cannot be read, or that a date cannot be.
 * @see docs/spec.md P1, P6
 */
export function inspectionMessagesIn(
  pack: Pack,
  { row, value, start, fromCases, reason }: InspectionEntryCells,
): readonly Message[] {
  const id = wordText(row);
  if (id === "") return [];
  if (id === "fieldworkStart" || id === "fieldworkEnd") return dateMessagesIn(pack, id, value, start);
  const own = ownCells();
  own.read(
    value,
    kindOf(pack, id) ?? rejectCell(texts.unknownSubject(cellText(row), texts.allowed.inspectionRow)),
  );
  if (!id.startsWith("rating:")) return own.messages;
  const given = readOrBlank(fromCases, ratingKind);
  const entered = readOrBlank(value, enteredRatingKind);
  return [...own.messages, ...ratingMessages(pack, entered, given, noteText(reason))];
}

function kindOf(pack: Pack, id: string): EntryKind<unknown> | undefined {
  if (id === "resettlementCases") return countKind;
  if (id === "diversity") return diversityKind;
  const [kind, subject] = id.split(":");
  if (kind === "rating")
    return pack.domainRatings.some((rated) => rated.id === subject) ? enteredRatingKind : undefined;
  return kind === "setting" ? kindOfSetting(pack, subject) : undefined;
}

function kindOfSetting(pack: Pack, key: string | undefined): EntryKind<unknown> | undefined {
  const setting = pack.settings.find((known) => known.key === key);
  if (setting === undefined) return undefined;
  const { allowed } = entryTexts;
  if (typeof setting.default === "boolean") return settingKind(yesNoKind, allowed.yesNo);
  if (!Array.isArray(setting.default)) return settingKind(countKind, allowed.count);
  return settingKind({ read: (text: string) => readTags(pack, text), allowed: allowed.tags }, allowed.tags);
}

function dateMessagesIn(
  pack: Pack,
  id: "fieldworkStart" | "fieldworkEnd",
  value: unknown,
  start: unknown,
): readonly Message[] {
  const date = readDateCell(plainValue(value));
  if (date === "unknown") return [unreadMessage(entryTexts.unknownDate(cellText(value)))];
  const other = id === "fieldworkEnd" ? readDateCell(plainValue(start)) : null;
  const fieldwork = { fieldworkStart: other === "unknown" ? null : other, fieldworkEnd: null };
  return dateMessages(pack, { ...fieldwork, [id]: date })[id];
}
