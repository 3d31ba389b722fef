import { youthJustice202406 as pack } from "../../packs/index";
import { assessPrompt } from "../../domain/inspection/assessPrompt";
import { judgeKeyQuestion as judge } from "../../domain/rating/judgeKeyQuestion";
import { codeLines, messageLines } from "../../domain/rating/messageLines";
import {
  isNothingAnswered,
  keyQuestionInputIn,
  noteMessagesIn,
  promptEntryIn,
  shareSettingsIn,
} from "../entriesIn";
import { keyQuestionIn, promptIn } from "../subjects";

/**
 * Checks one prompt and lists what stands against its answer: a missing reason or note, interview signals below 65 per cent, a majority the text asks for, an entry that cannot be read.
 * @customfunction CHECK_PROMPT
 * @param prompt The prompt, such as 1.2.3a.
 * @param answer Its answer: Yes, No or Not judged.
 * @param reason The reason recorded beside it.
 * @param critical Yes where a No is marked critical.
 * @param ids The identities of the rows that hold measures and signals, such as 1.2.3a, 1.2.3a.2 and 1.2.3a:trigger.1.
 * @param positives Beside the identities: how many answered positively.
 * @param bases Beside the identities: how many were asked.
 * @param smallBase A base below this is pointed out as small. 5 if left out.
 * @param eightyIsLarge Yes to read exactly 80 per cent as a Large majority. No if left out.
 * @param note Your note, so that a missing one is pointed out. Add &"" to the cell: without that an empty one counts as left out.
 * @param signals Beside the identities: whether a trigger applies (Yes or No), a policy is In place or Missing, or a statement about workloads holds (Yes or No). A blank is not known. The mark ⚑ stands for the answer that speaks against the prompt.
 * @returns The messages, worst first, one a line; empty when there are none.
 * @throws `#VALUE!` for an unknown prompt, or ranges of different length.
 * @remarks ⛔ cannot be signed off as it is, ⚠ needs a reason or your attention, ℹ is for information. An answer, a mark or a count that cannot be read counts as blank and is named. The first measure of a prompt stands on the prompt's own row; a second one on the row below, with its own identity.
 * @example =INSPECT.CHECK_PROMPT("1.2.2b", E20, O20, F20, Q20, G20, H20, , , N20&"")
 * @see docs/spec.md R1 R14 R15 R16 R19 R20 R21 R22 R23 P1 P2 P3 P31
 */
export function checkPrompt(
  prompt: any,
  answer: any,
  reason?: any,
  critical?: any,
  ids?: any[][],
  positives?: any[][],
  bases?: any[][],
  smallBase?: any,
  eightyIsLarge?: any,
  note?: any,
  signals?: any[][],
): string {
  const subject = promptIn(pack, prompt);
  if (subject === null) return "";
  const cells = { answer, reason, critical, ids, positives, bases, note, signals };
  const { entry, signals: facts, unread } = promptEntryIn(subject, cells);
  const settings = shareSettingsIn(pack, { smallBase, eightyIsLarge });
  const found = assessPrompt(pack, subject, entry, settings, facts);
  const ofMeasures = found.measures.flatMap(({ share, messages }) => [...share.messages, ...messages]);
  return messageLines([...unread, ...found.messages, ...ofMeasures, ...noteMessagesIn(pack, note, entry)]);
}

/**
 * Checks a key question: whether your answer differs from the suggestion, was given early, or stands against a critical shortfall.
 * @customfunction CHECK_KEY_QUESTION
 * @param keyQuestion The key question, such as 1.1.1.
 * @param answers Its own answer and those to its prompts, one a row.
 * @param critical Beside the answers: Yes where a No is marked critical.
 * @param reasons Beside the answers: the reasons recorded.
 * @param ids Beside the answers: the rows' identities. Without them the first row is the key question's own and its prompts follow in order.
 * @returns The messages, worst first, one a line; empty when there are none.
 * @throws `#VALUE!` for an unknown key question, or ranges of different length.
 * @remarks ⛔ cannot be signed off as it is, ⚠ needs a reason or your attention, ℹ is for information. An answer that cannot be read counts as blank. Its own is named here, that of a prompt beside the prompt.
 * @example =INSPECT.CHECK_KEY_QUESTION("1.1.1", E11:E40, F11:F40, O11:O40, Q11:Q40)
 * @see docs/spec.md R2 R3 R4 R5 R6 P1
 */
export function checkKeyQuestion(
  keyQuestion: any,
  answers: any[][],
  critical?: any[][],
  reasons?: any[][],
  ids?: any[][],
): string {
  const subject = keyQuestionIn(pack, keyQuestion);
  if (subject === null) return "";
  const { entry, unread } = keyQuestionInputIn(subject, { answers, critical, reasons, ids });
  const { codes } = judge(entry);
  return codeLines(pack, isNothingAnswered(entry) ? [] : codes, entry.reason, unread);
}
