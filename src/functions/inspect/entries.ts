import { youthJustice202406 as pack } from "../../packs/index";
import { repeatedNoteMessages } from "../../domain/checks/repeatedNoteMessages";
import { messageLines } from "../../domain/rating/messageLines";
import { promptNotesIn } from "../entriesIn";
import { inspectionMessagesIn } from "../inspectionEntryIn";
import { engineVersion } from "../../domain/engineVersion";
import { fingerprintIn } from "../fingerprintIn";

/**
 * Checks an entry of the Inspection sheet: whether it can be read, and whether the dates of the fieldwork can be.
 * @customfunction CHECK_ENTRY
 * @param row The row's identity: fieldworkStart, fieldworkEnd, resettlementCases, diversity, rating:2.1 or setting:smallBase and the like.
 * @param value What is entered there.
 * @param start Beside fieldworkEnd: the day on which the fieldwork starts.
 * @param fromCases Beside a domain rating: the rating that its cases give.
 * @param reason Beside a domain rating: why it is another.
 * @returns What is wrong and what is allowed; empty when there is nothing to say.
 * @throws `#VALUE!` for an unknown row.
 * @remarks ⛔ counts as blank or contradicts another entry, ⚠ needs your attention; for a setting that cannot be read its default applies. Fieldwork cannot end before it starts; more than 183 days, or a year outside 2000 to 2100, is pointed out.
 * @example =INSPECT.CHECK_ENTRY("fieldworkEnd", B7, B6)
 * @see docs/spec.md P1 P6 P65
 */
export function checkEntry(row: any, value: any, start?: any, fromCases?: any, reason?: any): string {
  return messageLines(inspectionMessagesIn(pack, { row, value, start, fromCases, reason }));
}

/**
 * Finds the same note pasted beside several prompts of a standard and names them.
 * @customfunction CHECK_NOTES
 * @param notes The notes, one a row.
 * @param ids Beside the notes: the rows' identities, such as 1.1.1a.
 * @returns One line for each note that stands more than once; empty when there is none.
 * @throws `#VALUE!` for ranges of different length.
 * @remarks Case, spacing and punctuation make no difference. Notes with fewer than 20 letters and digits are passed over.
 * @example =INSPECT.CHECK_NOTES(N6:N40, Q6:Q40)
 * @see docs/spec.md P4
 */
export function checkNotes(notes: any[][], ids: any[][]): string {
  const repeated = repeatedNoteMessages(pack, promptNotesIn(pack, { notes, ids }));
  return messageLines(repeated.map(({ message }) => message));
}

/**
 * Says which answers the results of a standard were worked out from, and by which version of Above the Line.
 * @customfunction WORKED_OUT
 * @param answers The answers and ratings of a standard's sheet, one a row.
 * @param ids Beside the answers: the rows' identities, such as 1.1.1a.
 * @returns A fingerprint of the answers and the version, such as 53109 0.1.0. The same answers give the same, in any order of rows.
 * @throws `#VALUE!` for ranges of different length.
 * @remarks A plain formula beside it compares the fingerprint with the answers there are now. So the sheet can say that it is out of date where Above the Line is not there to work anything out.
 * @example =INSPECT.WORKED_OUT(E4:E40, Q4:Q40)
 * @see docs/spec.md P26
 */
export function workedOut(answers: any[][], ids: any[][]): string {
  return `${fingerprintIn(answers, ids)} ${engineVersion}`;
}
