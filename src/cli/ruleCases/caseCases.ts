import type { CaseSection } from "../../domain/cases/CaseForms";
import { decideSample } from "../../domain/cases/decideSample";
import { findCaseForm, findCaseSection, weighingQuestions } from "../../domain/cases/findInForms";
import { judgeSummary } from "../../domain/cases/judgeSummary";
import { rollUpCases } from "../../domain/cases/rollUpCases";
import type { Pack } from "../../domain/framework/Pack";
import { caseForms } from "../../packs/youth-justice/2024-06/caseForms";
import type { CaseInput } from "./caseInput";
import {
  flagOf,
  inLowerCase,
  isRecord,
  keyQuestionAnswerOf,
  promptAnswerOf,
  reasonOf,
  recordOf,
  textOf,
  textsOf,
} from "./caseInput";

/** Answers the cases about children's cases: the sample, the summary of a section, the share of all (R40 to R46). */
export const caseCases = {
  caseSample: (_pack: Pack, input: CaseInput) => {
    const { outcome, codes } = decideSample({
      careExperienced: flagOf(input, "careExperienced"),
      home: flagOf(input, "home"),
      livedOutside: flagOf(input, "livedOutside"),
      responsibleForAssessment: flagOf(input, "responsibleForAssessment"),
    });
    return { outcome, messages: codes };
  },

  caseSummary: (_pack: Pack, input: CaseInput) => {
    const form = outOfCourtForm();
    const section = sectionOf(input);
    const answers = recordOf(input, "answers");
    const asked = [...weighingQuestions(form, section).map(({ id }) => id), section.record ?? ""];
    const { codes, ...judgement } = judgeSummary(form, section, {
      answers: Object.fromEntries(asked.map((id) => [id, promptAnswerOf(answers, id)])),
      critical: textsOf(input, "critical"),
      noFactors: flagOf(input, "noFactors") === true,
      answer: keyQuestionAnswerOf(input, "answer"),
      reason: reasonOf(input),
    });
    return { ...judgement, suggestion: inLowerCase(judgement.suggestion), messages: codes };
  },

  rollUp: (_pack: Pack, input: CaseInput) => {
    const { codes, ...rollUp } = rollUpCases(
      casesOf(input).map((entry) => ({
        answer: promptAnswerOf(entry, "answer"),
        sample: sampleOf(entry),
      })),
    );
    return { ...rollUp, messages: codes };
  },
};

function outOfCourtForm() {
  const form = findCaseForm(caseForms, "out-of-court");
  if (form === undefined) throw new Error("The pack has no form for out-of-court cases.");
  return form;
}

function sectionOf(input: CaseInput): CaseSection {
  const section = findCaseSection(outOfCourtForm(), textOf(input, "section"));
  if (section === undefined) throw new Error("section: not in the case form");
  return section;
}

function casesOf(input: CaseInput): readonly CaseInput[] {
  const cases = input["cases"];
  if (!Array.isArray(cases) || !cases.every(isRecord)) throw new Error("cases: expected a list of cases");
  return cases;
}

function sampleOf(input: CaseInput) {
  const known = (["include", "exclude", "refer"] as const).find((word) => word === input["sample"]);
  if (known === undefined) throw new Error("sample: not an outcome that is known here");
  return known;
}
