import type { SourceRef } from "../framework/Pack";
import { known as knownIn } from "../framework/parse/known";
import { uniqueIds } from "../framework/parse/uniqueIds";
import type { Problem } from "../result";
import { checkFacts } from "../timescales/checkFacts";
import type { CaseForm, CaseForms, CaseQuestion, CaseSection } from "./CaseForms";

/** Ids stand once, what is named exists, and a section's special questions are questions of that section. */
export function checkCaseForms(forms: CaseForms): readonly Problem[] {
  const ids = new Set(forms.forms.map(({ id }) => id));
  const lists = new Set(forms.answerLists.map(({ id }) => id));
  return [
    ...uniqueIds("forms", forms.forms),
    ...uniqueIds("answerLists", forms.answerLists),
    ...uniqueIds("facts", forms.facts),
    ...uniqueIds("timescales", forms.timescales),
    ...checkFacts(forms.facts, forms.timescales, "timescales"),
    ...uniqueIds(
      "enteredShares",
      forms.enteredShares.flatMap(({ keyQuestions }) => keyQuestions),
    ),
    ...forms.facts.flatMap(({ form }, index) => known(ids, form, `facts[${index}].form`, "form")),
    ...forms.forms.flatMap((form, index) => checkForm(form, `forms[${index}]`, lists)),
    ...checkSources(forms),
  ];
}

function checkForm(form: CaseForm, path: string, lists: ReadonlySet<string>): readonly Problem[] {
  const sections = new Set(form.sections.map(({ id }) => id));
  const questions = new Set(form.questions.map(({ id }) => id));
  return [
    ...uniqueIds(`${path}.sections`, form.sections),
    ...uniqueIds(`${path}.questions`, form.questions),
    ...special(form.questions, form.careExperienced, `${path}.careExperienced`, "yes-no"),
    ...form.sections.flatMap((section, index) => checkSection(form, section, `${path}.sections[${index}]`)),
    ...form.questions.flatMap((question, index) => {
      const at = `${path}.questions[${index}]`;
      return [
        ...known(sections, question.section, `${at}.section`, "section"),
        ...known(questions, question.pairedWith, `${at}.pairedWith`, "question"),
        ...known(lists, question.list, `${at}.list`, "answer list"),
        ...listBelongs(question, at),
      ];
    }),
  ];
}

function listBelongs({ answer, list }: CaseQuestion, at: string): readonly Problem[] {
  if ((answer === "list") === (list !== undefined)) return [];
  const message =
    answer === "list" ? "missing; name an answer list" : "out of place; the answer is not a list";
  return [{ path: `${at}.list`, message }];
}

function checkSection(form: CaseForm, section: CaseSection, at: string): readonly Problem[] {
  const own = form.questions.filter((question) => question.section === section.id);
  const summaries = own.filter(({ kind }) => kind === "summary").map(({ id }) => id);
  const summary =
    summaries.join() === (section.summary ?? "")
      ? []
      : [
          {
            path: `${at}.summary`,
            message: `expected the one summary question of the section, found "${section.summary ?? ""}"`,
          },
        ];
  const yesNo = (["record", "reasonable"] as const).flatMap((field) =>
    special(own, section[field], `${at}.${field}`, "yes-no"),
  );
  return [...summary, ...yesNo, ...special(own, section.level, `${at}.level`, "classification")];
}

function special(
  own: readonly CaseQuestion[],
  id: string | undefined,
  path: string,
  answer: CaseQuestion["answer"],
): readonly Problem[] {
  if (id === undefined || own.some((question) => question.id === id && question.answer === answer)) return [];
  return [{ path, message: `"${id}" is not a question here with the answer ${answer}` }];
}

function checkSources(forms: CaseForms): readonly Problem[] {
  const keys = new Set(forms.sources.map(({ key }) => key));
  const each = (sources: readonly SourceRef[], path: string) =>
    sources.flatMap(({ doc }, index) => known(keys, doc, `${path}[${index}].doc`, "document"));
  return [
    ...each(forms.levels.sources, "levels.sources"),
    ...forms.timescales.flatMap(({ source, alsoAt = [] }, index) => [
      ...known(keys, source.doc, `timescales[${index}].source.doc`, "document"),
      ...each(alsoAt, `timescales[${index}].alsoAt`),
    ]),
    ...forms.forms.flatMap((form, index) => {
      const path = `forms[${index}]`;
      return [
        ...known(keys, form.source.doc, `${path}.source.doc`, "document"),
        ...known(keys, form.sampleSource.doc, `${path}.sampleSource.doc`, "document"),
        ...form.sections.flatMap(({ source }, place) =>
          known(keys, source.doc, `${path}.sections[${place}].source.doc`, "document"),
        ),
        ...form.questions.flatMap(({ source, guidance }, place) => [
          ...known(keys, source.doc, `${path}.questions[${place}].source.doc`, "document"),
          ...guidance.flatMap((note, at) =>
            known(
              keys,
              note.source.doc,
              `${path}.questions[${place}].guidance[${at}].source.doc`,
              "document",
            ),
          ),
        ]),
      ];
    }),
  ];
}

function known(...[names, name, path, what]: Parameters<typeof knownIn>): readonly Problem[] {
  return knownIn(names, name, path, what, "listed here");
}
