/** Texts of practice beside a question. */
export const strings = {
  heading: "Practice",
  open: "Show practice",
  close: "Hide practice",
  about: (isOpen: boolean, question: string) => `${isOpen ? "Hide" : "Show"} practice on ${question}`,
  neverCriterion:
    "What the guidance expects and what good work looked like. It informs; it is not a criterion, and nothing is judged by it alone.",
  search: "Search all practice",
  searchHint: "By words, such as accommodation or parents",
  expectations: "What the guidance expects",
  examples: "Where it was done well",
  found: (count: number) => (count === 1 ? "1 found" : `${count} found`),
  nothing: "Nothing here bears on this question.",
  notFound: "Nothing holds all these words.",
  strength: (strength: string, who: string | undefined) =>
    who === undefined ? `As the text has it: ${strength}.` : `As the text has it: ${strength}, ${who}.`,
  place: (title: string, line: number) => `${title}, line ${line}`,
  unnamed: { service: "A service", case: "A case", vignette: "An illustration" },
  example: (name: string, theme: string) => `${name}: ${theme}`,
} as const;
