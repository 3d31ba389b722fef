import type { DomainRating, Rating, StandardRating } from "../domain/framework/Rating";
import type { Signal, SignalAnswer } from "../domain/framework/signalsOf";
import type { KeyQuestionAnswer, PromptAnswer } from "../domain/inspection/Inspection";
import {
  readDiversityView,
  readDomainRating,
  readKeyQuestionAnswer,
  readPromptAnswer,
  readRating,
  readSignalAnswer,
  readYesNo,
} from "../domain/inspection/readAnswer";
import { signalMark } from "../domain/inspection/signalMark";
import { plainText } from "../domain/inspection/plainText";
import { entryTexts } from "../domain/inspection/strings";
import { isCount } from "../domain/rating/bandShare";
import { texts } from "./strings";

/** What may stand in a cell: how its text is read, `null` for a blank, and what to say where it is anything else. */
export interface CellKind<Value> {
  readonly read: (text: string) => Value | null | "unknown";
  readonly allowed: string;
  /** True where the number 0 may be meant; elsewhere it is how older versions of Excel hand over an empty cell. */
  readonly isNumber?: true;
}

/** A cell that the inspector fills in: also what its own row says where it cannot be read (P1). */
export interface EntryKind<Value> extends CellKind<Value> {
  readonly unread: (content: string) => string;
  /** `warn` where a default stands in for it; otherwise the entry is lost and blocks. */
  readonly weight?: "warn";
}

export const promptAnswerKind: EntryKind<PromptAnswer> = {
  read: readPromptAnswer,
  allowed: texts.allowed.promptAnswer,
  unread: (content) => entryTexts.unknownAnswer(content, entryTexts.allowed.prompt),
};

export const keyQuestionAnswerKind: EntryKind<KeyQuestionAnswer> = {
  read: readKeyQuestionAnswer,
  allowed: texts.allowed.keyQuestionAnswer,
  unread: (content) => entryTexts.unknownAnswer(content, entryTexts.allowed.keyQuestion),
};

export const ratingKind: EntryKind<Rating> = {
  read: readRating,
  allowed: texts.allowed.rating,
  unread: (content) => entryTexts.unknownAnswer(content, entryTexts.allowed.ratings),
};

/** Not applicable, as 4.1 may say, is as good as Not rated. */
export const domainRatingKind: EntryKind<DomainRating> = {
  read: (text) => (isWord(text, "not applicable") ? "Not rated" : readDomainRating(text)),
  allowed: texts.allowed.domainRating,
  unread: (content) => entryTexts.unknownAnswer(content, entryTexts.allowed.domainRatings),
};

export const defaultRatingKind: CellKind<StandardRating> = {
  read: (text) => (isWord(text, "not applicable") ? "Not applicable" : readRating(text)),
  allowed: texts.allowed.defaultRating,
};

export const diversityKind: EntryKind<"Sufficient" | "Insufficient"> = {
  read: readDiversityView,
  allowed: texts.allowed.diversity,
  unread: (content) => entryTexts.unknownAnswer(content, entryTexts.allowed.diversity),
};

export const yesNoKind: CellKind<boolean> = { read: readTruth, allowed: texts.allowed.yesNo };

export const criticalKind: EntryKind<boolean> = {
  read: (text) => (isWord(text, "critical") ? true : readTruth(text)),
  allowed: texts.allowed.critical,
  unread: (content) => entryTexts.unknownAnswer(content, entryTexts.allowed.critical),
};

/** A trigger, policy or statement below its prompt: its answer, or the mark beside one that speaks against the prompt. */
export function signalKind({ kind, answers }: Signal): EntryKind<SignalAnswer> {
  const read = readSignalAnswer(kind);
  const allowed = kind === "policy" ? entryTexts.allowed.policy : entryTexts.allowed.keyQuestion;
  return {
    read: (text) => (text === signalMark ? answers[0] : read(text)),
    allowed,
    unread: (content) => entryTexts.unknownAnswer(content, allowed),
  };
}

export const countKind: EntryKind<number> = {
  isNumber: true,
  read: (content) => {
    const text = plainText(content);
    if (text === "") return null;
    return /^\d+$/.test(text) && isCount(Number(text)) ? Number(text) : "unknown";
  },
  allowed: texts.allowed.count,
  unread: entryTexts.unknownCount,
};

/** A domain two or three rating as it is entered: one that is inspected has no Not applicable. */
export const enteredRatingKind: EntryKind<DomainRating> = { ...domainRatingKind, read: readDomainRating };

/** A value of a setting; its default stands in for what cannot be read. */
export function settingKind<Value>(kind: CellKind<Value>, allowed: string): EntryKind<Value> {
  return { ...kind, unread: (content) => entryTexts.unknownSetting(content, allowed), weight: "warn" };
}

/** A share as Excel keeps one: a number from 0 to 1. */
export const fractionKind: CellKind<number> = {
  isNumber: true,
  read: (text) => {
    if (text === "") return null;
    const plain = /^\d*\.?\d+(e-\d+)?$/i.test(text);
    return plain && Number(text) <= 1 ? Number(text) : "unknown";
  },
  allowed: texts.allowed.fraction,
};

/** Excel's own TRUE and FALSE count as Yes and No. */
function readTruth(text: string): boolean | null | "unknown" {
  if (isWord(text, "true")) return true;
  if (isWord(text, "false")) return false;
  return readYesNo(text);
}

function isWord(text: string, word: string): boolean {
  return plainText(text) === word;
}
