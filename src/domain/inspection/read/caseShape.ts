import type { CaseForm, CaseForms } from "../../cases/CaseForms";
import type { CaseEntry, CaseSample, CaseSectionEntry } from "../../cases/CaseEntry";
import { caseAnswers, readCaseAnswer, readSampleOutcome } from "../../cases/readCaseAnswer";
import type { FactDefinition } from "../../timescales/Practice";
import type { FactValue } from "../../timescales/CaseFacts";
import { readMoment } from "../../timescales/moment";
import { answer, byId, date, describe, fields, flag, idsAmong, list, text, type Reader } from "./readers";

const truth: Reader<boolean | null> = (input, path) =>
  input === undefined || input === null ? { value: null, problems: [] } : flag(false)(input, path);

const sample = fields<CaseSample>({
  home: truth,
  livedOutside: truth,
  responsible: truth,
  decision: answer(readSampleOutcome, "include, exclude or refer"),
  reason: text,
});

/** A case of one form in an inspection file: only questions, sections and facts of that form have a place in it. */
export function caseShape(forms: CaseForms, form: CaseForm): Reader<CaseEntry> {
  const not = (what: string) => `unknown id; there is no such ${what} in the form ${form.id}`;
  const questions = new Map(form.questions.map((question) => [question.id, question]));
  const sections = new Map(form.sections.map(({ id }) => [id, sectionShape(form, id)]));
  const facts = new Map(
    forms.facts.filter((fact) => fact.form === form.id).map((fact) => [fact.id, factReader(fact)]),
  );
  return fields<CaseEntry>({
    id: text,
    reference: text,
    by: text,
    born: date,
    sample,
    answers: byId((id) => {
      const question = questions.get(id);
      return question === undefined ? not("question") : answerReader(forms, question);
    }),
    sections: byId((id) => sections.get(id) ?? not("section")),
    notes: byId((id) => (questions.has(id) || sections.has(id) ? text : not("question"))),
    facts: byId((id) => facts.get(id) ?? not("fact")),
  });
}

/** The cases of every form of a pack, by form. */
export function casesShape(
  forms: CaseForms | undefined,
): Reader<Readonly<Record<string, readonly CaseEntry[]>>> {
  const readers = new Map(forms?.forms.map((form) => [form.id, list(caseShape(forms, form))]));
  return byId((id) => readers.get(id) ?? "unknown id; the pack has no such case form");
}

function answerReader(forms: CaseForms, question: CaseForm["questions"][number]): Reader<string> {
  const words = caseAnswers(forms, question);
  const read = answer<string>(
    (input) => readCaseAnswer(forms, question, input),
    words.length === 0 ? "a text" : words.join(", "),
  );
  return (input, path) => {
    const { value, problems } = read(input, path);
    if (value !== null || problems.length > 0) return { value: value ?? "", problems };
    return { value: "", problems: [{ path, message: "blank; leave the question out" }] };
  };
}

function sectionShape(form: CaseForm, section: string): Reader<CaseSectionEntry> {
  const own = form.questions.filter((question) => question.section === section).map(({ id }) => id);
  return fields<CaseSectionEntry>({ noFactors: flag(false), critical: idsAmong(own), reason: text });
}

/** Moments as ISO texts, a list of them, a number, true or false. */
function factReader({ kind }: FactDefinition): Reader<FactValue> {
  const isMoment = (value: unknown): boolean => typeof value === "string" && readMoment(value) !== null;
  const fits: Readonly<Record<FactDefinition["kind"], readonly [(value: unknown) => boolean, string]>> = {
    moment: [isMoment, "a date such as 2024-06-12 or 2024-06-12T16:05"],
    moments: [(value) => Array.isArray(value) && value.every(isMoment), "a list of dates such as 2024-06-12"],
    flag: [(value) => typeof value === "boolean", "true or false"],
    number: [(value) => typeof value === "number" && Number.isFinite(value), "a number"],
  };
  const [isFitting, says] = fits[kind];
  return (input, path) => {
    if (input === undefined || input === null || isFitting(input))
      return { value: (input ?? null) as FactValue, problems: [] };
    return { value: null, problems: [{ path, message: `expected ${says}, found ${describe(input)}` }] };
  };
}
