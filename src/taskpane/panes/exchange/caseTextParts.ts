import { blankCaseSection, type CaseEntry } from "../../../domain/cases/CaseEntry";
import type { CaseForm } from "../../../domain/cases/CaseForms";
import type { FreeTexts } from "./markedItems";

/** What is written freely in a case: its reference, its notes and reasons, and answers that are texts. */
export function caseTextParts({ questions }: CaseForm): FreeTexts<CaseEntry> {
  const isText = (id: string): boolean =>
    questions.some((question) => question.id === id && ["text", "list"].includes(question.answer));
  return {
    of: ({ reference, sample, notes, sections, answers }) => ({
      reference,
      decision: sample.reason,
      ...named("note", Object.entries(notes)),
      ...named(
        "reason",
        Object.entries(sections).map(([id, { reason }]) => [id, reason] as const),
      ),
      ...named(
        "answer",
        Object.entries(answers).filter(([id]) => isText(id)),
      ),
    }),
    put: (entry, part, text) => {
      const [, kind = part, id = ""] = /^(note|reason|answer):(.*)$/.exec(part) ?? [];
      const { sample, notes, sections, answers } = entry;
      switch (kind) {
        case "reference":
          return { ...entry, reference: text };
        case "decision":
          return { ...entry, sample: { ...sample, reason: text } };
        case "note":
          return { ...entry, notes: { ...notes, [id]: text } };
        case "reason": {
          const section = { ...(sections[id] ?? blankCaseSection), reason: text };
          return { ...entry, sections: { ...sections, [id]: section } };
        }
        default:
          return { ...entry, answers: { ...answers, [id]: text } };
      }
    },
  };
}

function named(
  kind: string,
  texts: readonly (readonly [id: string, text: string])[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(texts.map(([id, text]) => [`${kind}:${id}`, text]));
}
