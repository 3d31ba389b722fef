import type { CaseOwnKind } from "../../../domain/cases/caseFields";
import type { SampleOutcome } from "../../../domain/cases/decideSample";

/** Words of the Cases view. */
export const strings = {
  heading: "Cases",
  form: "Form",
  all: (form: string): string => `All ${lowered(form)}`,
  whereYouAre: "Where you are",

  list: {
    label: "Cases, in the order of the sheet",
    standing: (cases: number, counting: number): string =>
      `${cases} ${cases === 1 ? "case" : "cases"}, ${counting} ${counting === 1 ? "counts" : "count"} in the shares`,
    unrated: (cases: number, counting: number): string =>
      `${cases} ${cases === 1 ? "case" : "cases"}, ${counting} in the sample; they illustrate 4.1 and are never rated`,
    empty: "No case yet. Add one here by its reference, or type a row on the sheet.",
    import: "Import",
    export: "Export",
    comparing: "Second readings",
    show: "Show",
    shows: {
      all: "All cases",
      unfinished: "Cases with something left to answer",
      checks: "Cases with something to settle",
      out: "Cases that do not count",
    },
    none: "No case fits. Choose All cases to see them.",
    noReference: "No reference",
    noId: "This row has no id yet, so it can only be changed on the sheet. Read the workbook again.",
    by: (by: string): string => `Assessed by ${by}`,
    answered: (answered: number, of: number): string => `${answered} of ${of} answered`,
    done: "Complete",
    open: (count: number): string => `${count} to settle`,
    more: (count: number): string => `Show ${count} more`,
  },

  counts: {
    include: "Counts",
    exclude: "Does not count",
    refer: "Referred, does not count yet",
    open: "Open, does not count yet",
  } satisfies Record<SampleOutcome | "open", string>,
  why: {
    decided: "as you decided",
    ruleInclude: "by the rule on home and host services",
    ruleExclude: "neither home service nor responsible for the assessment",
    ruleRefer: "the rule is silent; decide with the lead inspector",
    notCare: "not care experienced",
    needsCare: "say whether the child was care experienced",
    needsHome: "say whether this is the home service",
    needsMore: "the rule needs what is still blank in the sample",
  },

  add: {
    heading: "Add a case",
    reference: "Reference",
    hint: "A case reference, never a name.",
    add: "Add the case",
    adding: "Adding the case",
    missing: "Enter the reference of the case",
    repeated: (reference: string): string =>
      `The reference ${reference} is in the list already. Each case that carries it counts.`,
    openIt: "Open that case",
    added: (reference: string): string => `${reference} is added.`,
    failed: "The case was not added",
    failedAdvice: (message: string): string => `${message} The reference is kept above; add it again.`,
  },

  page: {
    heading: (reference: string): string => `Case ${reference}`,
    place: (place: number, of: number): string => `Case ${place} of ${of}`,
    gone: "This case is no longer in the workbook",
    goneAdvice: "Somebody has taken its row out. What was written to other cases stays.",
    toList: "Back to the cases",
    standing: "Where the case stands",
    counts: "In the shares",
    progress: "Answered",
    messages: "Messages on this case",
    part: "Part of the form",
    partOption: (name: string, answered: number, of: number): string => `${name} (${answered} of ${of})`,
    goToRow: "Go to this part on the sheet",
    keys: "Keys: Y, N, J or R answers a question, Backspace clears it, Enter goes to the next one. Alt+Page Down and Alt+Page Up go to the next and the previous case, with Shift to the next and the previous part.",
    keysSummary: "Keys",
    said: (reference: string, part: string): string => `Case ${reference}, ${part}`,
  },

  steps: {
    nextPart: "Next part",
    previousPart: "Previous part",
    nextCase: "Next case",
    previousCase: "Previous case",
  },

  part: {
    case: "Case and sample",
    section: (id: string, name: string): string => `${id} ${name}`,
    facts: "Dates for timescales",
  },

  fields: {
    reference: "Reference",
    referenceHint: "Never a name.",
    by: "Assessed by",
    byHint: "Initials are enough.",
    born: "Month of birth",
    bornHint: "A date, such as 1 June 2009; the first of the month is enough.",
    home: "This is the child’s home service",
    livedOutside: "The child lived outside the area for a time",
    responsible: "This service was responsible for the assessment",
    decision: "Your decision",
    decisionHint: "Leave blank to follow the rule. Another outcome, or a case left out, needs a reason.",
    decisionReason: "Why you decide so",
  } satisfies Partial<Record<CaseOwnKind | `${CaseOwnKind}Hint`, string>>,

  sample: {
    heading: "Sample",
    lead: "Whether the case counts. The rule on home and host services decides for a child who was care experienced; you may decide otherwise, with a reason.",
    rule: "By the rule",
    counts: "Counts",
    ruleOpen: "Open",
    outcomes: {
      include: "Include",
      exclude: "Exclude",
      refer: "Refer",
    } satisfies Record<SampleOutcome, string>,
    unneeded: "The rule needs this only for a child who was care experienced.",
    messages: "Messages on the sample",
  },

  question: {
    label: (id: string, label: string): string => `${id} ${label}`,
    answer: "Answer",
    described: "Description",
    describedHint: "What was done, in a few words. It stays text and is never counted.",
    note: "Note",
    noteOf: (id: string): string => `Note on ${id}`,
    descriptionOf: (id: string): string => `Description for ${id}`,
    notJudgedOf: (id: string): string => `Reason why ${id} is not judged`,
    addNote: "Add a note",
    addNoteOf: (id: string): string => `Add a note on ${id}`,
    critical: "One omission is enough",
    criticalOf: (id: string): string => `${id}: one omission is enough`,
    criticalHint: "This No matters so much that the summary cannot be Yes.",
    messages: (id: string): string => `Messages on ${id}`,
    background: "Background; it never weighs in the summary.",
    record: "Even without factors, and where a low level is right, a clear written explanation is expected.",
    level: "The level that the case manager recorded. Every case has one.",
    reasonable:
      "Near a boundary ask whether the case manager’s choice was reasonable, not whether it is the level you would have chosen.",
    list: "The documents name this list and do not supply it. Use the words of your service.",
  },

  section: {
    ownStage:
      "Judge this stage by itself: a need that was missed before must still be met here, and an earlier gap does not count twice.",
    noFactors: "No relevant factor exists in this case",
    noFactorsYes: "The summary is then Yes.",
    noFactorsRecord: "A written explanation is still expected.",
    noFactorsNone: "The documents give no such rule for this section; judge it by its questions.",
    note: (section: string): string => `Note on all of ${section}`,
    summary: "Summary",
    suggestion: "Suggestion",
    balance: "Questions",
    why: "Why this is suggested",
    reason: "Reason",
    reasonHint: "Needed where your summary differs from the suggestion.",
    messages: (id: string): string => `Messages on ${id}`,
    notSummed: "This section has no summary; its answers are shown as shares.",
    plain:
      "Do strengths outweigh deficits? Sufficient, not perfect; one omission can be enough for No. The count is a suggestion only.",
  },

  facts: {
    lead: "They are held against the timescales of the guidance, which inform and never change an answer.",
    moment: "A date, such as 12 June 2024, or with its time: 2024-06-12 16:05.",
    moments: "Dates with semicolons between them, such as 2024-06-12; 2024-07-01 09:30.",
    number: "A number.",
    unread: "Enter a date such as 12 June 2024 or 2024-06-12 16:05",
    unreadList: "Enter dates such as 2024-06-12; 2024-07-01, with semicolons between them",
    unreadNumber: "Enter a number",
  },

  said: {
    answer: (where: string, value: string): string => `${where}: ${value}.`,
    cleared: "cleared",
    suggestion: (summary: string, suggestion: string): string => `Suggested for ${summary}: ${suggestion}.`,
    differs: "Your summary differs; give a reason.",
    counts: (standing: string): string => `${standing}.`,
  },
  yes: "Yes",
  no: "No",
} as const;

/** The name of a form inside a sentence. */
function lowered(name: string): string {
  return name.slice(0, 1).toLowerCase() + name.slice(1);
}
