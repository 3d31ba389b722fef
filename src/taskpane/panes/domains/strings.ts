import type { CasesBehind } from "../../../domain/cases/casesBehind";

/** Texts of domains two and three in the pane. */
export const strings = {
  heading: "Domains two and three",
  lead: "What the cases give, by published practice, beside what is entered. Nothing is applied.",
  off: "Published practice is switched off: shares are shown on the sheet Domains 2 and 3 and give no rating.",
  standard: (id: string, name: string): string => `${id} ${name}`,
  given: "From cases",
  entered: "Entered",
  nearest: (sentence: string): string => `Nearest to tipping: ${sentence}`,
  why: "Show why and which cases",
  hide: "Hide why",
  whyOf: (isOpen: boolean, id: string): string =>
    `${isOpen ? "Hide why" : "Show why and which cases"}: ${id}`,
  behind: "Cases behind the shares",
  kept: "The cases behind the shares are not listed while you may be reading one of them a second time. Say who you are under Decisions, or wait until both have locked.",
  question: (id: string, name: string, yes: number, base: number): string =>
    `${id} ${name}: ${yes} of ${base} Yes`,
  groups: {
    yes: "Yes",
    no: "No",
    setAside: "Not judged or not relevant, left out",
    blank: "No answer, left out",
    excluded: "Excluded, left out",
    referred: "Referred, left out",
    open: "Not decided whether it counts, left out",
  } satisfies Record<keyof CasesBehind, string>,
  group: (name: string, count: number): string => `${name} (${count})`,
  noReference: "no reference",
} as const;
