import type { CaseForm } from "../../domain/cases/CaseForms";
import type { Mapping } from "../ColumnPlan";
import { caseTableTexts as texts } from "./strings";

/** Something about the whole table that a person has to say before anything of it is taken. */
export interface AskedOfTable {
  readonly what: string;
  readonly why: readonly string[];
  readonly advice: string;
  /** What is said by going on. */
  readonly confirm: string;
}

/** More questions without a column than this part of them, and the table may be another form's. */
const mostMissing = 0.5;

/**
 * Whether a table seems to be of another edition or form: it has columns that look like ids of questions and are none of
 * this form, or most questions have no column. `null` where it does not.
 */
export function judgeEdition(
  form: CaseForm,
  header: readonly string[],
  mapping: Mapping,
): AskedOfTable | null {
  const own = new Set(form.questions.map(({ id }) => compact(id)));
  const unknown = leftOut(header, mapping).flatMap((heading) => {
    const [id] = looksLikeQuestion.exec(heading.trim()) ?? [];
    return id === undefined || own.has(compact(id)) ? [] : [id];
  });
  const missing = form.questions.filter(({ id }) => (mapping[id] ?? null) === null);
  const all = form.questions.length;
  if (unknown.length === 0 && missing.length <= all * mostMissing) return null;
  return {
    what: texts.otherEdition,
    why: [
      ...(unknown.length === 0 ? [] : [texts.unknownQuestions(form.name, unknown)]),
      ...(missing.length === 0
        ? []
        : [
            texts.missingQuestions(
              missing.length,
              all,
              missing.map(({ id }) => id),
            ),
          ]),
    ],
    advice: texts.otherEditionAdvice(form.edition),
    confirm: texts.sameEdition(all - missing.length),
  };
}

/** Headings of columns that stand for nothing here. */
export function leftOut(header: readonly string[], mapping: Mapping): readonly string[] {
  const taken = new Set(Object.values(mapping));
  return header.filter((_, at) => !taken.has(at));
}

/** Letters and figures as the forms number their questions: `A 1.2a`, whatever stands behind it, `P2S` and `CAG-R14`. */
const looksLikeQuestion =
  /^(?:[A-Z]{1,3}\s?\d{1,2}\.(?:\d{1,2}|x)[a-z]?(?=$|[:\s])|(?:[A-Z]{1,3}\s?\d{1,2}S|[A-Z]{2,4}-[A-Z]\d{1,2})(?=$|:))/;

function compact(id: string): string {
  return id.replace(/\s+/g, "").toLowerCase();
}
