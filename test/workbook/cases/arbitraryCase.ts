import fc from "fast-check";
import type { CaseEntry } from "../../../src/domain/cases/CaseEntry";
import { blankCaseSection } from "../../../src/domain/cases/CaseEntry";
import type { CaseForm, CaseForms } from "../../../src/domain/cases/CaseForms";
import { caseAnswers } from "../../../src/domain/cases/readCaseAnswer";
import type { FactValue } from "../../../src/domain/timescales/CaseFacts";
import type { FactKind } from "../../../src/domain/timescales/Practice";

const words = ["=1+1", "Seen late; parents took part", "Llŷn ŵ", "'quoted", "TRUE words", "x".repeat(300)];
const text = fc.constantFrom("", ...words);
const truth = fc.option(fc.boolean());
const day = fc
  .date({ min: new Date("2020-01-01"), max: new Date("2026-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Any case that a sheet of this form can hold, blank entries left out as reading leaves them out. */
export function arbitraryCase(forms: CaseForms, form: CaseForm): fc.Arbitrary<CaseEntry> {
  const sections = form.sections.map(({ id }) => id);
  const answered = form.questions.map((question) => {
    const offered = caseAnswers(forms, question);
    return fc
      .option(fc.constantFrom(...(offered.length === 0 ? words.slice(1, 3) : offered)), { freq: 4 })
      .map((answer) => [question.id, answer] as const);
  });
  const facts = forms.facts.filter((fact) => fact.form === form.id);
  return fc.record({
    id: fc.stringMatching(/^C-[0-9A-Z]{7}$/),
    reference: fc.stringMatching(/^OOC-\d{1,4}$/),
    by: fc.constantFrom("", "AL", "BI"),
    born: fc.option(day),
    sample: fc.record({
      home: truth,
      livedOutside: truth,
      responsible: truth,
      decision: fc.option(fc.constantFrom("include" as const, "exclude" as const, "refer" as const), {
        freq: 1,
      }),
      reason: text,
    }),
    answers: fc.tuple(...answered).map(present),
    sections: fc
      .tuple(
        ...sections.map((id) =>
          fc
            .record({
              noFactors: fc.boolean(),
              critical: fc.subarray(
                form.questions.filter(({ section }) => section === id).map((question) => question.id),
                { maxLength: 2 },
              ),
              reason: text,
            })
            .map((entry) => [id, hasSummary(form, id) ? entry : blankCaseSection] as const),
        ),
      )
      .map((entries) =>
        Object.fromEntries(
          entries.filter(
            ([, { noFactors, critical, reason }]) => noFactors || critical.length > 0 || reason !== "",
          ),
        ),
      ),
    notes: fc
      .subarray([...sections, ...form.questions.map(({ id }) => id)], { maxLength: 4 })
      .map((ids) => Object.fromEntries(ids.map((id) => [id, `About ${id}\nand more`]))),
    facts: fc
      .tuple(...facts.map((fact) => fc.option(factOf(fact.kind)).map((value) => [fact.id, value] as const)))
      .map(present),
  });
}

function factOf(kind: FactKind): fc.Arbitrary<FactValue> {
  if (kind === "flag") return fc.boolean();
  if (kind === "number") return fc.integer({ min: 1, max: 60 });
  const moment = fc.oneof(
    day,
    day.map((date) => `${date}T16:05`),
  );
  return kind === "moment" ? moment : fc.array(moment, { minLength: 1, maxLength: 3 });
}

function hasSummary(form: CaseForm, id: string): boolean {
  return form.sections.some((section) => section.id === id && section.summary !== undefined);
}

function present<Value>(entries: readonly (readonly [string, Value | null])[]): Record<string, Value> {
  return Object.fromEntries(entries.flatMap(([id, value]) => (value === null ? [] : [[id, value] as const])));
}
