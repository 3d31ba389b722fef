import type { Qualifier } from "../../domain/framework/Pack";
import type { ReportOutcome } from "../../workbook/report/writeReport";
import type { PermittedRating, Suggestion } from "../../domain/inspection/Assessment";

/** Words of the views of an open inspection. */
export const strings = {
  tabs: {
    label: "Views",
    overview: "Overview",
    standard: "Standard",
    evidence: "Evidence",
    cases: "Cases",
    checks: "Checks",
    decisions: "Decisions",
    report: "Report",
    toFollowUp: (count: number): string => `${count} to follow up`,
    toFinish: (count: number): string => `${count} to finish`,
    toSettle: (count: number): string => `${count} to settle`,
    toAnswer: (count: number): string => `${count} to answer`,
    toRecord: (count: number): string => `${count} to record`,
  },
  readFailed: "The workbook could not be read",
  readFailedAdvice: (message: string): string => `${message} What you see here may be out of date.`,
  newer: "A newer version has brought this workbook up to date",
  newerAdvice: (message: string): string =>
    `${message} What you see here is what was read last; it cannot be changed here.`,
  watchFailedTitle: "Changes on the sheets are not followed",
  watchFailed: (message: string): string =>
    `${message} Changes on the sheets show here after you choose Read again.`,
  readAgain: "Read again",
  showFailed: "The cell could not be shown",
  unsaved: (count: number): string =>
    count === 1 ? "One entry is not in the workbook yet" : `${count} entries are not in the workbook yet`,
  unsavedAdvice: (message: string): string => `${message} What you entered is kept until you save it again.`,
  saveAll: "Save again",
  unanswered: (count: number): string =>
    count === 1
      ? "Excel did not answer: one entry may be in the workbook or not"
      : `Excel did not answer: ${count} entries may be in the workbook or not`,
  unansweredAdvice: (rows: string): string =>
    `${rows}: what you entered is kept here. Choose Check now to see what the workbook holds.`,
  checkNow: "Check now",
  stray: (row: string, meant: string): string => `${row} may have been given the entry for ${meant}`,
  strayAdvice: (holds: string, held: string): string =>
    `Excel did not answer while rows were moving. It holds ${holds} now and held ${held} before. Look whether that is meant.`,
  showRow: (row: string): string => `Show ${row}`,
  asMeant: "It is as meant",
  gone: (ids: readonly string[]): string => {
    const named =
      ids.length > 6 ? `${ids.slice(0, 5).join(", ")} and ${ids.length - 5} more` : ids.join(", ");
    return ids.length === 1
      ? `1 item is no longer in the evidence log: ${named}`
      : `${ids.length} items are no longer in the evidence log: ${named}`;
  },
  goneAdvice: "Undo their removal in Excel, put them back as withdrawn, or leave them out.",
  putBack: "Put back as withdrawn",
  leaveOut: "Leave out",
  nothingThere: "nothing",

  overview: {
    unnamed: "Inspection",
    fieldwork: (from: string, to: string): string => `Fieldwork ${from} to ${to}`,
    fieldworkFrom: (from: string): string => `Fieldwork from ${from}`,
    leadInspector: (name: string): string => `Lead inspector: ${name}`,
    standards: "Standards",
    answered: (answered: number, of: number): string => `${answered} of ${of} answered`,
    default: "Default",
    proposed: "Proposed",
    next: (ref: string): string => `Answer ${ref}`,
    open: (title: string): string => `Open ${title}`,
    matters: "To settle",
    noMatters: "Nothing stops sign-off so far.",
    goTo: (where: string): string => `Go to ${where}`,
    missing: "Still to enter",
    nothingMissing: "Everything is entered.",
    overall: "Overall rating",
    overallMessages: "Messages on the overall rating",
    composite: "Composite",
    score: (score: number, maximum: number): string => `${score} of ${maximum}`,
    compositeMissing: (ids: readonly string[]): string =>
      `No composite yet. It needs a rating of every core standard; missing: ${ids.join(", ")}.`,
    begin: (ref: string): string => `Answer ${ref}`,
    toReport: "Go to the report",
    empty: "Nothing is answered yet. Begin with the first prompt, here or on its sheet.",
  },

  gaps: {
    service: "Name of the service",
    cases: "Number of resettlement cases; it decides whether 4.1 applies",
    ratings: (ids: readonly string[]): string => `Domain two and three ratings: ${ids.join(", ")}`,
    diversity: "View of diversity practice",
    overall: "Overall rating",
    qualitative: (id: string): string => `${id}: overall qualitative judgement`,
    proposed: (id: string): string => `${id}: proposed rating`,
  },

  standard: {
    picker: "Standard",
    title: (id: string, name: string): string => `${id} ${name}`,
    summary: "Where it stands",
    default: "Default rating",
    byAnalogy: "by analogy",
    inferred: "suggested",
    positive: "Answered Yes",
    nothingAnswered: "Nothing answered yet",
    band: "Band",
    percentagesRow: "1.1 percentages row",
    candidates: (ratings: readonly string[]): string => ratings.join(" or "),
    answered: "Progress",
    messages: "Messages on this standard",
    shareMessages: "Messages on the share",
    judgement: "Your judgement",
    qualitative: "Overall qualitative judgement",
    proposed: "Proposed rating",
    reason: "Reason",
    reasonHint: "Kept beside the rating and shown in the report.",
    keyQuestions: "Key questions",
    characteristics: "What each rating looks like",
    characteristicsHint:
      "They inform your judgement. They are not a checklist, and not all of them need to be there.",
    next: (ref: string): string => `Answer ${ref}`,
    toOverview: "Back to the overview",
    notApplicable: "Enter a number of resettlement cases on the Inspection sheet to open this standard.",
    goToCases: "Go to the number of cases",
  },

  row: {
    keyQuestion: (id: string): string => `Key question ${id}`,
    prompt: (ref: string, diversity: boolean): string =>
      diversity ? `Prompt ${ref}, diversity` : `Prompt ${ref}`,
    whereYouAre: "Where you are",
    suggested: (suggestion: string): string => `Suggested: ${suggestion}`,
    suggestionHere: "Suggestion",
    balanceName: "Prompts",
    differsHint: "Needed where your answer differs from the suggestion.",
    answer: "Answer",
    yesAbove: "Yes, above the line of sufficiency",
    noBelow: "No, below it",
    notJudged: "Not judged, with a reason",
    notAnswered: "Not answered",
    critical: "Critical shortfall",
    criticalHint: "A No that matters so much that the key question cannot be Yes.",
    note: "Note",
    noteHint: "What you found. Notes are gathered in the report.",
    reason: "Reason",
    messages: "Messages",
    weigh: "What the framework asks to weigh",
    measures: "Measures",
    positive: "Positive answers",
    base: "Out of",
    noShare: "Enter both numbers to see the share and its band.",
    edge: (edge: number, included: boolean): string =>
      included ? `Line at ${edge}%` : `Line above ${edge}%`,
    assumed: "our reading",
    below: "below the line",
    suggestion: (id: string): string => `Suggestion for ${id}`,
    balance: (above: number, below: number, notJudged: number, blank: number): string =>
      [
        `${above} above the line`,
        `${below} below`,
        ...(notJudged > 0 ? [`${notJudged} not judged`] : []),
        ...(blank > 0 ? [`${blank} blank`] : []),
      ].join(", "),
    prompts: "Prompts",
    previous: "Previous",
    next: "Next",
    backToStandard: (id: string): string => `Back to ${id}`,
  },

  report: {
    write: "Write the report",
    refresh: "Write it again",
    writing: "Writing the report",
    written: "The report is written.",
    writtenAt: (time: string): string => `Written on ${time}`,
    setAside: (count: number): string =>
      count === 1
        ? "1 text that stood between the boxes is now on the Quarantine sheet."
        : `${count} texts that stood between the boxes are now on the Quarantine sheet.`,
    setAsideAdvice: "Put into a box what is to stay in the report.",
    show: "Go to the report sheet",
    notYet:
      "The Report sheet is written from the workbook as it stands. You can write it again as often as you like; nothing is doubled.",
    refused: {
      none: "This workbook holds no inspection any more. Open the workbook of the inspection.",
      newer: "A newer version of Above the Line made this workbook. Update the add-in.",
      unknownPack:
        "This workbook was made with a framework that this version does not have. Update the add-in.",
      unfinished: "Creating this inspection is not finished. Open the pane again and finish it first.",
    } satisfies Record<Exclude<ReportOutcome, "written">, string>,
    failed: "The report was not written",
    open: "Still open",
    nothingOpen: "Everything is answered and nothing stops sign-off.",
    stillOpen: (matters: number, unanswered: number): string =>
      `${matters} to settle and ${unanswered} to answer. The report says so where it matters.`,
    seeChecks: "See the checks",
    contains: "What it contains",
    parts: [
      "Ratings: share answered Yes, band, default, proposed and reason for each standard",
      "Domain two and three ratings, overall rating and composite",
      "Messages of decision rules and limiters",
      "Key questions with their answers",
      "Diversity prompts gathered from all standards",
      "Strengths and areas for improvement from your notes",
    ],
    textsStay: "What you typed in its text boxes stays.",
  },

  suggestion: {
    Yes: "Yes",
    No: "No",
    Decide: "Yours to decide",
  } satisfies Record<Suggestion, string>,
  noSuggestion: "None yet",

  qualifier: {
    requires: "Asked for",
    "negative-trigger": "Speaks against Yes",
    weigh: "Weigh",
    note: "Note",
    "minimum-list": "At least",
  } satisfies Record<Qualifier["kind"], string>,

  permission: {
    permitted: "Permitted",
    "with-reason": "Permitted with a reason",
    barred: "Not permitted",
    unknown: "Not yet known",
  } satisfies Record<PermittedRating["permission"], string>,

  said: {
    cleared: "cleared",
    answer: (where: string, value: string): string => `${where}: ${value}.`,
    suggestion: (id: string, suggestion: string): string => `Suggestion for ${id}: ${suggestion}.`,
    default: (id: string, rating: string): string => `Default for ${id}: ${rating}.`,
    share: (share: string, band: string): string => `${share}, ${band}.`,
  },
} as const;
