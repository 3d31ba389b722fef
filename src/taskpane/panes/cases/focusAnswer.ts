/** What marks an answer of the form, so that keys go from one to the next. */
export const answersMark = { "data-answers": true } as const;

const answers = "[data-answers]";

/** Puts the keyboard on the first answer inside; `false` where there is none. */
export function focusFirst(within: HTMLElement): boolean {
  return focusIn(within.querySelector<HTMLElement>(answers));
}

/** Puts the keyboard on the answer after this one; `false` where it is the last. */
export function focusAfter(here: HTMLElement, within: HTMLElement): boolean {
  const all = [...within.querySelectorAll<HTMLElement>(answers)];
  return focusIn(all[all.indexOf(here) + 1] ?? null);
}

function focusIn(answer: HTMLElement | null): boolean {
  const control =
    answer?.querySelector<HTMLElement>("input:checked") ??
    answer?.querySelector<HTMLElement>("input, select, textarea");
  control?.focus();
  return control !== null && control !== undefined;
}
