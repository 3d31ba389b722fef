import { ratings } from "../../domain/framework/Rating";
import { validationTexts } from "./validationTexts";
import type { Area, ValidationPlan, ValidationRule } from "../WorkbookPlan";

/** The most that Excel shows in an input or error message, and in its title. */
const messageLimit = 255;
const titleLimit = 32;
/** The most that a cell holds. */
export const cellLimit = 32_767;

interface Words {
  readonly title: string;
  readonly message: string;
}

export const promptAnswers = ["Yes", "No", "Not judged"] as const;
export const keyQuestionAnswers = ["Yes", "No"] as const;
export const domainRatingChoices = [...ratings, "Not rated"] as const;

/** A drop-down list; blank is always allowed. */
export function listValidation(
  areas: readonly Area[],
  values: readonly string[],
  prompt: Words,
): ValidationPlan {
  return validation(areas, { kind: "list", values }, prompt, validationTexts.errors.list);
}

/** A count of 0 or more. */
export function countValidation(areas: readonly Area[], prompt: Words): ValidationPlan {
  return validation(areas, { kind: "wholeNumber", min: 0 }, prompt, validationTexts.errors.wholeNumber);
}

/** A day of this century. */
export function dateValidation(areas: readonly Area[], prompt: Words): ValidationPlan {
  return validation(
    areas,
    { kind: "date", from: "2000-01-01", to: "2100-12-31" },
    prompt,
    validationTexts.errors.date,
  );
}

/** Free text up to what a cell holds. */
export function textValidation(areas: readonly Area[], prompt: Words): ValidationPlan {
  return validation(areas, { kind: "textLength", max: cellLimit }, prompt, validationTexts.errors.textLength);
}

/** One rule for each that is the same in kind and words, over all its cells; the first stands where it stood. */
export function gatherValidations(plans: readonly ValidationPlan[]): readonly ValidationPlan[] {
  const byContent = new Map<string, ValidationPlan>();
  for (const plan of plans) {
    const { areas, ...content } = plan;
    const key = JSON.stringify(content);
    byContent.set(key, { ...plan, areas: [...(byContent.get(key)?.areas ?? []), ...areas] });
  }
  return [...byContent.values()];
}

function validation(
  areas: readonly Area[],
  rule: ValidationRule,
  prompt: Words,
  error: Words,
): ValidationPlan {
  // A dialog in the way of every `y` would teach people to paste. What is typed stays, is put right where that is no
  // guess, and is checked; Excel's own command to circle invalid data finds it too.
  return { areas, rule, prompt: fitted(prompt), error: { ...fitted(error), stop: false, silent: true } };
}

function fitted({ title, message }: Words): Words {
  return { title: clipped(title, titleLimit), message: clipped(message, messageLimit) };
}

function clipped(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit - 1)}…`;
}
