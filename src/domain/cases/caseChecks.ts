import type { Check, CheckField } from "../checks/Check";
import { checkOfMessage } from "../checks/checkOfMessage";
import type { Pack } from "../framework/Pack";
import type { Message } from "../inspection/Assessment";
import type { Inspection } from "../inspection/Inspection";
import { remembered } from "../remembered";
import type { BankHolidays } from "../timescales/workingDays";
import { describeMessage } from "../rating/describeMessage";
import { hasReason } from "../rating/hasReason";
import { plainText } from "../inspection/plainText";
import { assessCase, caseSection, type CaseAssessment } from "./assessCase";
import { caseDateFindings } from "./caseDates";
import { holidaysFor, timescaleFindings } from "./caseTimescales";
import type { CaseEntry } from "./CaseEntry";
import type { CaseForm } from "./CaseForms";
import { weighingQuestions } from "./findInForms";

/** One thing to know about a case, before it is tied to the case. */
export interface CaseFinding {
  readonly message: Message;
  readonly field: CheckField;
  /** The question, section or fact it is about; absent where it is about the case. */
  readonly question?: string;
}

/**
 * Everything to know about the cases of an inspection, form by form and case by case in their order. A case in which
 * nothing is entered raises none. `today` is an ISO date; without it no date is held against it. Without settings the
 * usual ones hold.
 * @see docs/spec.md R40, R41, R42, R43, R48, P60, P61, P62, P63, P64, P68
 */
export function caseChecks(
  pack: Pack,
  { cases, settings }: Pick<Inspection, "cases"> & Partial<Pick<Inspection, "settings">>,
  today: string | null = null,
): readonly Check[] {
  const holidays = holidaysFor(pack, settings);
  return (pack.cases?.forms ?? []).flatMap((form) => {
    const entries = cases[form.id];
    return entries === undefined ? [] : checksOfForm(pack, form, today, holidays, entries);
  });
}

const checksOfForm = remembered(
  (
    pack: Pack,
    form: CaseForm,
    today: string | null,
    holidays: BankHolidays | null,
    entries: readonly CaseEntry[],
  ): readonly Check[] => {
    const repeated = repeatedReferences(entries);
    return entries.flatMap((entry) => [
      ...referenceFindings(pack, entry, repeated).map((finding) => checkOf(pack, form, entry, finding)),
      ...checksOfCase(pack, form, today, holidays, entry),
    ]);
  },
);

const checksOfCase = remembered(
  (
    pack: Pack,
    form: CaseForm,
    today: string | null,
    holidays: BankHolidays | null,
    entry: CaseEntry,
  ): readonly Check[] =>
    findingsOfCase(pack, form, entry, today, holidays).map((finding) => checkOf(pack, form, entry, finding)),
);

function checkOf(
  pack: Pack,
  form: CaseForm,
  entry: CaseEntry,
  { message, field, question }: CaseFinding,
): Check {
  return {
    ...checkOfMessage(pack, message, {
      subject: { kind: "case", id: entry.id },
      standard: null,
      field,
      isExplainable: true,
    }),
    form: form.id,
    ...(question === undefined ? {} : { question }),
  };
}

/** What one case says of itself, without looking at the others: also what its message cell shows. */
export function findingsOfCase(
  pack: Pack,
  form: CaseForm,
  entry: CaseEntry,
  today: string | null = null,
  holidays: BankHolidays | null = null,
): readonly CaseFinding[] {
  if (!isCaseEntered(entry)) return [];
  const assessment = assessCase(form, entry);
  const say = (code: string, facts?: Readonly<Record<string, string>>): Message =>
    describeMessage(pack, code, "", facts);
  const isAnswered = Object.keys(entry.answers).length > 0;
  return [
    ...(entry.reference.trim() === ""
      ? [{ message: say("CASE-NO-REFERENCE"), field: "value" as const }]
      : []),
    ...sampleFindings(pack, form, entry, assessment),
    ...(isAnswered ? [] : [{ message: say("CASE-NO-ANSWER"), field: "answer" as const }]),
    ...caseDateFindings(pack, entry, today),
    ...timescaleFindings(pack, form, entry, holidays),
    ...sectionFindings(pack, form, entry, assessment),
  ];
}

/** Whether anything but its id is entered. */
export function isCaseEntered({
  reference,
  born,
  sample,
  answers,
  sections,
  notes,
  facts,
}: CaseEntry): boolean {
  return (
    reference.trim() !== "" ||
    born !== null ||
    Object.values(sample).some((value) => value !== null && value !== "") ||
    [answers, sections, notes, facts].some((record) => Object.keys(record).length > 0)
  );
}

function referenceFindings(
  pack: Pack,
  { reference }: CaseEntry,
  repeated: ReadonlySet<string>,
): readonly CaseFinding[] {
  if (!repeated.has(plainText(reference))) return [];
  return [{ message: describeMessage(pack, "CASE-REFERENCE-REPEATED", "", { reference }), field: "value" }];
}

function repeatedReferences(entries: readonly CaseEntry[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { reference } of entries) {
    const plain = plainText(reference);
    if (plain !== "" && seen.has(plain)) repeated.add(plain);
    seen.add(plain);
  }
  return repeated;
}

function sampleFindings(
  pack: Pack,
  form: CaseForm,
  { sample, answers }: CaseEntry,
  { rule, sample: outcome }: CaseAssessment,
): readonly CaseFinding[] {
  const { decision, reason } = sample;
  const say = (code: string, field: CheckField): CaseFinding => ({
    message: describeMessage(pack, code, reason),
    field,
  });
  // What is known of the child says nothing about the work.
  const isJudged = form.questions.some(({ id, kind }) => kind !== "information" && answers[id] !== undefined);
  const differs = decision !== null && rule.outcome !== null && decision !== rule.outcome;
  const needsReason = decision !== null && decision !== "include" && !differs;
  const isSettled =
    rule.outcome === "refer" && decision !== null && decision !== "refer" && hasReason(reason);
  return [
    ...(isSettled ? [] : rule.codes).map((code) => say(code, "value")),
    ...(differs ? [say("CASE-DECISION-DIFFERS", "value")] : []),
    ...(needsReason && !hasReason(reason) ? [say("CASE-EXCLUDED-NO-REASON", "reason")] : []),
    ...(outcome === "exclude" && isJudged ? [say("CASE-EXCLUDED-ANSWERED", "answer")] : []),
  ];
}

/** Codes of a section that say no more than that it is not finished. */
const unfinished: readonly string[] = ["KQ-INCOMPLETE", "KQ-NONE-JUDGED", "CASE-NOFACTORS-YES"];

function sectionFindings(
  pack: Pack,
  form: CaseForm,
  entry: CaseEntry,
  { sections }: CaseAssessment,
): readonly CaseFinding[] {
  return sections.flatMap(({ section: id, summary, answer, judgement }) => {
    const section = form.sections.find((each) => each.id === id);
    if (section === undefined) return [];
    const { reason, noFactors, critical } = caseSection(entry, id);
    const weighing = weighingQuestions(form, section).map((question) => question.id);
    const isBare =
      answer !== null && !noFactors && weighing.every((each) => entry.answers[each] === undefined);
    const settled = judgement.codes.filter(
      (code) => !(code === "CASE-NOFACTORS-CONFLICT" && hasReason(reason)) && !unfinished.includes(code),
    );
    const codes = isBare
      ? ["CASE-SUMMARY-NO-ANSWERS", ...settled.filter((code) => code !== "KQ-ANSWERED-EARLY")]
      : settled;
    const misplaced = critical.filter((each) => entry.answers[each] !== "No");
    const isUnlevelled =
      section.level !== undefined && answer !== null && entry.answers[section.level] === undefined;
    return [
      ...codes.map((code) => ({
        message: describeMessage(pack, code, reason, { section: section.id }),
        field: "answer" as const,
        question: summary,
      })),
      ...misplaced.map((each) => ({
        message: describeMessage(pack, "CASE-CRITICAL-NOT-NO", "", { question: each }),
        field: "critical" as const,
        question: id,
      })),
      ...(isUnlevelled && section.level !== undefined
        ? [
            {
              message: describeMessage(pack, "CASE-NO-LEVEL"),
              field: "answer" as const,
              question: section.level,
            },
          ]
        : []),
    ];
  });
}
