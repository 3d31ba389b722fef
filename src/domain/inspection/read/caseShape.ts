import type { CaseForm, CaseForms } from "../../cases/CaseForms";
import type { CaseReading } from "../../cases/CaseReading";
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
  const facts = new Map(
    forms.facts.filter((fact) => fact.form === form.id).map((fact) => [fact.id, factReader(fact)]),
  );
  return fields<CaseEntry>({
    id: text,
    reference: text,
    by: text,
    born: date,
    sample,
    ...answeredParts(forms, form),
    facts: byId((id) => facts.get(id) ?? unknownIn(form, "fact")),
  });
}

/** What is answered about a case: its questions, and what was marked and written beside them. */
function answeredParts(forms: CaseForms, form: CaseForm) {
  const not = (what: string) => unknownIn(form, what);
  const questions = new Map(form.questions.map((question) => [question.id, question]));
  const sections = new Map(form.sections.map(({ id }) => [id, sectionShape(form, id)]));
  return {
    answers: byId((id) => {
      const question = questions.get(id);
      return question === undefined ? not("question") : answerReader(forms, question);
    }),
    sections: byId((id) => sections.get(id) ?? not("section")),
    notes: byId((id) => (questions.has(id) || sections.has(id) ? text : not("question"))),
  };
}

function unknownIn(form: CaseForm, what: string): string {
  return `unknown id; there is no such ${what} in the form ${form.id}`;
}

/** A reading of a case that two inspectors assess. */
function readingShape(forms: CaseForms, form: CaseForm): Reader<CaseReading> {
  return fields<CaseReading>({
    id: text,
    part: readPart,
    caseId: text,
    reference: text,
    who: text,
    begun: text,
    locked: text,
    seal: text,
    ...answeredParts(forms, form),
  });
}

const readPart: Reader<CaseReading["part"]> = (input, path) =>
  input === "first" || input === "second"
    ? { value: input, problems: [] }
    : {
        value: "second",
        problems: [{ path, message: `expected first or second, found ${describe(input)}` }],
      };

/** The cases of every form of a pack, by form. */
export function casesShape(
  forms: CaseForms | undefined,
): Reader<Readonly<Record<string, readonly CaseEntry[]>>> {
  return byForm(forms, caseShape);
}

/** The readings of cases of every form of a pack, by form. */
export function readingsShape(
  forms: CaseForms | undefined,
): Reader<Readonly<Record<string, readonly CaseReading[]>>> {
  return byForm(forms, readingShape);
}

function byForm<Entry>(
  forms: CaseForms | undefined,
  shape: (forms: CaseForms, form: CaseForm) => Reader<Entry>,
): Reader<Readonly<Record<string, readonly Entry[]>>> {
  const readers = new Map(forms?.forms.map((form) => [form.id, list(shape(forms, form))]));
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
