import { keyQuestionEntry, promptEntry, standardEntry } from "../inspection/entryOf";
import type { Inspection } from "../inspection/Inspection";
import type { Change } from "./Change";

/** The id under which the overall rating is proposed. */
export const overallId = "overall";

/**
 * The inspection as it would be with these changes, later ones over earlier ones. The inspection given stays as it is,
 * and so does the workbook: the result is assessed like any other inspection and never written.
 */
export function tryChanges(inspection: Inspection, changes: readonly Change[]): Inspection {
  return changes.reduce(withChange, inspection);
}

/** What the entry of a change holds in this inspection. */
export function valueNow(inspection: Inspection, change: Pick<Change, "kind" | "id">): Change["to"] {
  const { kind, id } = change;
  switch (kind) {
    case "prompt":
      return promptEntry(inspection, id).answer;
    case "critical":
      return promptEntry(inspection, id).critical;
    case "keyQuestion":
      return keyQuestionEntry(inspection, id).answer;
    case "qualitative":
      return standardEntry(inspection, id).qualitative;
    case "proposed":
      return id === overallId ? inspection.overall.proposed : standardEntry(inspection, id).proposed;
    case "domainRating":
      return inspection.domainRatings[id] ?? null;
    case "diversity":
      return inspection.diversity;
  }
}

function withChange(inspection: Inspection, change: Change): Inspection {
  const { id } = change;
  const { prompts, keyQuestions, standards, domainRatings } = inspection;
  switch (change.kind) {
    case "prompt": {
      const entry = { ...promptEntry(inspection, id), answer: change.to };
      return { ...inspection, prompts: { ...prompts, [id]: entry } };
    }
    case "critical": {
      const entry = { ...promptEntry(inspection, id), critical: change.to };
      return { ...inspection, prompts: { ...prompts, [id]: entry } };
    }
    case "keyQuestion": {
      const entry = { ...keyQuestionEntry(inspection, id), answer: change.to };
      return { ...inspection, keyQuestions: { ...keyQuestions, [id]: entry } };
    }
    case "qualitative": {
      const entry = { ...standardEntry(inspection, id), qualitative: change.to };
      return { ...inspection, standards: { ...standards, [id]: entry } };
    }
    case "proposed": {
      if (id === overallId) return { ...inspection, overall: { ...inspection.overall, proposed: change.to } };
      const entry = { ...standardEntry(inspection, id), proposed: change.to };
      return { ...inspection, standards: { ...standards, [id]: entry } };
    }
    case "domainRating":
      return { ...inspection, domainRatings: { ...domainRatings, [id]: change.to } };
    case "diversity":
      return { ...inspection, diversity: change.to };
  }
}
