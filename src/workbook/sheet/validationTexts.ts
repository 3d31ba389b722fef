/** What Excel says beside a cell while someone types there, and when it refuses an entry. */
export const validationTexts = {
  prompts: {
    promptAnswer: {
      title: "Answer",
      message:
        "Yes: above the line of sufficiency. No: below it. Not judged: left aside, and needs a reason. Leave blank until you have decided.",
    },
    keyQuestionAnswer: {
      title: "Your answer",
      message: "Yes or No is yours to decide. Where it differs from the suggestion, give a reason.",
    },
    critical: {
      title: "Critical shortfall",
      message:
        "Choose Critical where a No matters so much that the key question cannot be Yes. Otherwise leave blank.",
    },
    rating: {
      title: "Rating",
      message: "Choose one of the four ratings, or leave blank until you have decided.",
    },
    proposedRating: {
      title: "Proposed rating",
      message:
        "Yours to propose. A rating other than the default needs a reason; one that a decision rule bars is blocked.",
    },
    decidedRating: {
      title: "Decided rating",
      message:
        "What the ratings panel decided. One that differs from the proposed rating needs a reason; one that a decision rule bars is blocked.",
    },
    publishedRating: {
      title: "Published rating",
      message: "What was published. One that differs from the decided rating needs a reason.",
    },
    qualitative: {
      title: "Qualitative judgement",
      message: "Your overall qualitative judgement of this standard. Some decision rules depend on it.",
    },
    domainRating: {
      title: "Rating",
      message: "Choose the rating of this standard, or Not rated where it has none.",
    },
    diversityView: {
      title: "Diversity practice",
      message:
        "Record whether diversity practice is sufficient. The ratings panel challenges Outstanding where it is not.",
    },
    yesNo: { title: "Setting", message: "Yes or No. The default stands beside it." },
    positive: {
      title: "Positive answers",
      message: "Of the measure in this row, how many were positive, as a whole number.",
    },
    base: {
      title: "Base",
      message: "Of the measure in this row, how many were asked or looked at, as a whole number.",
    },
    note: { title: "Note", message: "What you found. Notes are gathered in the report." },
    reason: { title: "Reason", message: "Why you decide so. Kept beside the value that it explains." },
    text: { title: "Details", message: "Text, as it should stand in the report." },
    date: { title: "Date", message: "A date, such as 12 June 2024." },
    cases: {
      title: "Resettlement cases",
      message: "A whole number. With 0, standard 4.1 is Not applicable. Leave blank while you do not know.",
    },
    smallBase: {
      title: "Setting",
      message: "A whole number. Shares over a smaller base are marked as small.",
    },
    wholeNumber: { title: "Setting", message: "A whole number, or blank for the default." },
    tags: {
      title: "Setting",
      message: "Prompt references, separated by commas, such as 1.4.2(a), 3.4.1(f).",
    },
    reportText: { title: "Your text", message: "Stays when the report is written again." },
  },
  errors: {
    list: {
      title: "Not one of the choices",
      message: "Choose one from the list, or press Escape to keep what was there.",
    },
    wholeNumber: {
      title: "Not a whole number",
      message: "Enter a whole number of 0 or more, or leave the cell blank.",
    },
    date: { title: "Not a date", message: "Enter a date between 2000 and 2100, such as 12/06/2024." },
    textLength: { title: "Too long", message: "A cell holds up to 32,767 characters. Shorten the text." },
  },
} as const;
