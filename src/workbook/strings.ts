import type { RatingLayer } from "../domain/decisions/Decision";
import type { DecisionField, StandardField, PrivacyField } from "./names";
import type { DetailRow, InspectionSection } from "./inspection/inspectionLayout";
import type { ReportTextId } from "./report/reportLayout";

/** Every text that stands in the workbook or that Excel says there, except labels that come from the pack. */
export const texts = {
  standardHeaders: {
    ref: "Ref",
    label: "Key question or prompt",
    diversity: "◆",
    suggested: "Suggested",
    answer: "Answer",
    critical: "Critical",
    positive: "Positive",
    base: "Base",
    share: "Share",
    band: "Band",
    for: "For",
    against: "Against",
    sources: "Evidence",
    note: "Note",
    reason: "Reason",
    messages: "Messages",
    id: "Row",
  } satisfies Readonly<Record<StandardField, string>>,
  summary: {
    default: "Default rating",
    positive: "Key questions and prompts answered Yes",
    qualitative: "Overall qualitative judgement",
    proposed: "Proposed rating",
    basisSource:
      "One No makes the default Requires improvement (R7). All Yes suggests Good, which is our reading (R9).",
    basisAnalogy:
      "No default is stated for this standard. The others' is applied by analogy, unless you switch that off (R11).",
  },
  workedOutBy: "Worked out by Above the Line ",
  workedOutChecked: ", checked ",
  outOfDate:
    "⚠ Out of date: an answer on this sheet has changed since the ratings and messages here were worked out. Open the workbook with Above the Line to work them out again.",
  diversityMark: "◆",
  criticalWord: "Critical",
  measure: (label: string) => `▸ ${label}`,
  inspectionTitle: (pack: string) => `Inspection: ${pack}`,
  edition: (edition: string, version: string) => `Framework edition ${edition}, pack ${version}`,
  /** Titles of the columns under each heading. */
  sections: {
    details: ["Service"],
    standards: [
      "Standards in this workbook",
      "Proposed rating",
      "Default rating",
      "Qualitative judgement",
      "Answered",
    ],
    ratings: ["Domain two and three ratings", "Rating", "From cases", "Reason", "Messages"],
    overall: ["Overall", "Entry", "Worked out", "Reason", "Messages"],
    decided: ["Decided by the ratings panel", "Decided rating", "Proposed rating", "Reason", "Messages"],
    published: ["Published", "Published rating", "Decided rating", "Reason", "Messages"],
    settings: ["Readings you can change", "Setting", "Default", "What it does", "Where it comes from"],
  } as Readonly<Record<InspectionSection, readonly string[]>>,
  details: {
    service: "Youth justice service",
    leadInspector: "Lead inspector",
    team: "Inspection team",
    fieldworkStart: "Fieldwork starts",
    fieldworkEnd: "Fieldwork ends",
    resettlementCases: "Resettlement cases in the last 12 months",
  } satisfies Readonly<Record<DetailRow, string>>,
  standardLabel: (id: string, name: string) => `${id} ${name}`,
  fromStandard: (id: string) => `Comes from the proposed rating on sheet ${id}.`,
  diversityView: "Diversity practice, in the inspectors' view",
  composite: "Composite rating (published practice)",
  overallProposed: "Overall rating proposed",
  overallSubject: "Overall rating",
  answeredOf: (answered: number, of: number) => `${answered} of ${of} answered`,
  ofAnswered: (of: number) => ` of ${of} answered`,
  notApplicable: "Not applicable",
  compositeMissing: (ids: readonly string[]) => `No composite yet. Not rated: ${ids.join(", ")}.`,
  yes: "Yes",
  no: "No",
  sufficient: "Sufficient",
  insufficient: "Insufficient",
  settingSource: (ambiguity: string | undefined, rule: string | undefined) =>
    [ambiguity === undefined ? "" : `Open point ${ambiguity}`, rule === undefined ? "" : `Rule ${rule}`]
      .filter((part) => part !== "")
      .join(", "),
  countedByUs: "Counted",
  noneByDefault: "None",
  decisionHeaders: {
    number: "No.",
    when: "When (UTC)",
    who: "Who",
    layer: "Layer",
    subject: "Subject",
    from: "From",
    to: "To",
    reason: "Reason",
    rules: "Departs from",
    engine: "Engine",
    pack: "Pack",
    state: "State",
    after: "Follows",
    hash: "Hash",
  } satisfies Readonly<Record<DecisionField, string>>,
  privacyHeaders: {
    id: "Id",
    when: "When (UTC)",
    who: "Who",
    place: "Where it stands",
    kind: "Taken for",
    reason: "Why it identifies nobody",
    fingerprint: "Fingerprint",
  } satisfies Readonly<Record<PrivacyField, string>>,
  /** In the first cell of the row that closes the log. */
  endOfLog: "End",
  endOfLogNote: "New entries are added above this row by the add-in.",
  footerEdition: (edition: string) => `Framework edition ${edition}`,
  page: "Page &P of &N",
  report: {
    title: (pack: string) => `Inspection report: ${pack}`,
    service: (service: string, lead: string, team: string) =>
      [
        `Service: ${service === "" ? "not entered" : service}`,
        lead === "" ? "" : `Lead inspector: ${lead}`,
        team === "" ? "" : `Team: ${team}`,
      ]
        .filter((part) => part !== "")
        .join(". "),
    fieldwork: (from: string | null, to: string | null) => {
      if (from === null && to === null) return "Fieldwork: dates not entered";
      if (from === null || to === null) return `Fieldwork: ${from ?? to ?? ""}`;
      return `Fieldwork: ${from} to ${to}`;
    },
    notWritten:
      "This report has not been written yet. Choose Write report in the pane; what you write below stays.",
    stamp: (when: string, engine: string, pack: string, version: string, edition: string) =>
      `Written on ${when} by Above the Line ${engine} from pack ${pack}, version ${version}, edition ${edition}.`,
    boxes: "In the inspectors' own words",
    boxLabels: {
      summary: "Summary for the panel",
      strengths: "Commentary on strengths",
      areas: "Commentary on areas for improvement",
      nextSteps: "Next steps",
    } satisfies Readonly<Record<ReportTextId, string>>,
    contentTitle: "Findings",
    contentEmpty: "Nothing has been written yet.",
    overall: "Overall rating",
    overallHeader: ["", "", "Proposed", "Proposed by", "Reason"],
    notProposed: "Not proposed yet",
    leadInspector: "Lead inspector",
    standards: "Ratings of standards",
    standardsHeader: [
      "Standard",
      "Positive",
      "Out of all answered",
      "Band",
      "Default",
      "Proposed",
      "Proposed by",
      "Reason",
    ],
    chart: "Share of key questions and prompts answered Yes",
    layers: "From proposal to publication",
    layersHeader: ["Rating of", "", "Proposed", "Decided", "Published", "Recorded by", "Sign-off", "Reason"],
    layerRating: (layer: RatingLayer, rating: string) =>
      `${{ proposed: "Proposed", decided: "Decided", published: "Published" }[layer]} ${rating}`,
    logWhole: (entries: number) =>
      entries === 0
        ? "The log of decisions is empty."
        : `The log of decisions is whole: ${entries} ${entries === 1 ? "entry" : "entries"}.`,
    logBroken: (position: number) => `The log of decisions is broken at row ${position}.`,
    byOn: (who: string, when: string) => `${who}, ${when}`,
    notRecorded: "Not recorded in the log",
    notSignedOff: "Not signed off",
    withdrawn: (by: string) => `Withdrawn: ${by}`,
    signedOff: (by: string) => `Signed off: ${by}`,
    changedSince: (by: string) => `Changed since sign-off: ${by}`,
    domainRatings: "Domain two and three ratings",
    domainRatingsHeader: ["Standard", "", "Rating", "Where it comes from"],
    notEntered: "Not entered",
    entered: "Entered by the inspectors",
    fromWorkbook: "Proposed in this workbook",
    compositeScore: (score: number | null, maximum: number) =>
      score === null ? `No score out of ${maximum} yet` : `Score ${score} of ${maximum}`,
    noComposite: "No composite yet",
    missing: (ids: readonly string[]) => `Not rated: ${ids.join(", ")}`,
    messages: "Decision rules, guidance and limiters",
    messagesLead: (edition: string) =>
      `A rule bars a rating, guidance and limiters ask for a reason. Framework edition ${edition}.`,
    noMessages:
      "No decision rule, guidance or limiter speaks against a proposed, decided or published rating.",
    keyQuestions: "Key questions",
    keyQuestionsHeader: ["Key question", "Answer", "Prompts", "Suggested", "Left out", "Reason"],
    notAnswered: "Blank",
    balance: (above: number, below: number) => `${above} above, ${below} below`,
    leftOut: (notJudged: number, blank: number) =>
      [notJudged === 0 ? "" : `${notJudged} not judged`, blank === 0 ? "" : `${blank} blank`]
        .filter((part) => part !== "")
        .join(", "),
    diversity: "Diversity",
    diversityView: (view: string | null) =>
      view === null
        ? "No view of diversity practice is recorded."
        : `Diversity practice in the inspectors' view: ${view}.`,
    diversityHeader: ["Prompt", "Answer", "Note"],
    strengths: "Strengths",
    noStrengths: "No note stands beside a prompt answered Yes.",
    areas: "Areas for improvement",
    noAreas: "No note stands beside a prompt answered No.",
    critical: "‼ Critical",
  },
} as const;
