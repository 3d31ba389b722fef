/** Texts of the case answers beside a prompt. */
export const promptCaseStrings = {
  heading: "Answers in cases",
  noRating: "Shares of the cases that count. They illustrate and rate nothing.",
  question: (id: string, label: string): string => `${id} ${label}`,
  share: (count: number, base: number, percent: string): string => `${count} of ${base} Yes (${percent}%)`,
  noAnswer: (form: string): string => `No answer yet in ${form.charAt(0).toLowerCase()}${form.slice(1)}.`,
  leftOut: (count: number): string => `${count} without Yes or No left out.`,
  described: (count: number): string => (count === 1 ? "1 description" : `${count} descriptions`),
  description: (reference: string, answer: string, text: string): string =>
    answer === "" ? `${reference}: ${text}` : `${reference}, ${answer}: ${text}`,
} as const;
