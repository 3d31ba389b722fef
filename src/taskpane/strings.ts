/** Words of the pane's frame and of its first view. */
export const strings = {
  product: "Above the Line",
  unknownPack: (pack: string): string =>
    `It was made with the framework ${pack}, which this version does not have. Update the add-in.`,
  loading: "Opening the inspection",
  looking: "Looking at the workbook",
  tryAgain: "Try again",
  checkAgain: "Check again",
  liveRegion: "Results",
  somebody: "somebody at this workbook",

  start: {
    heading: "Start an inspection",
    intro:
      "Create an inspection in this workbook. You get a sheet for each standard, with a row for each prompt.",
    steps: [
      "Answer each prompt Yes, No or Not judged.",
      "See the suggestion, the share and the band move as you answer.",
      "Propose a rating. You decide; the pane says what a rule allows.",
    ],
    stays: "Sheets that are already in the workbook stay as they are.",
    create: "Create an inspection",
    openHeading: "Inspection open",
    openIntro: "This workbook holds an inspection.",
    continue: "Continue the inspection",
    unfinishedHeading: "Finish creating the inspection",
    unfinishedIntro:
      "Creating this inspection stopped part way. Nothing was lost. Check the details, and the sheets that are missing are added.",
    resume: "Check details and finish",
    newerHeading: "Made by a newer version",
    newer: (schema: string): string =>
      `This workbook was made by a newer version of Above the Line (${schema}). It is left as it is. Update the add-in, then open the workbook again.`,
    takenHeading: "Some sheet names are taken",
    taken: (count: number): string =>
      count === 1
        ? "The inspection needs a sheet name that this workbook already uses. Rename that sheet, then check again."
        : "The inspection needs sheet names that this workbook already uses. Rename those sheets, then check again.",
    takenList: "Sheets to rename",
    lookFailed: "The workbook could not be looked at",
    viewFailed: "This part of the pane could not be loaded",
    viewFailedAdvice: "Check that you are connected, then try again. Your workbook is not affected.",
  },

  form: {
    heading: "Inspection details",
    resumeHeading: "Finish creating the inspection",
    hint: "You can change all of these later on the Inspection sheet.",
    service: "Youth justice service",
    serviceMissing: "Enter the name of the service",
    leadInspector: "Lead inspector",
    team: "Team",
    teamHint: "Names, separated by commas",
    fieldworkStart: "Fieldwork starts",
    fieldworkEnd: "Fieldwork ends",
    endBeforeStart: "Fieldwork cannot end before it starts",
    resettlementCases: "Resettlement cases in the last 12 months",
    resettlementHint: "Leave blank if not yet known. Standard 4.1 applies from one case.",
    casesInvalid: "Enter a whole number, 0 or more",
    tooLong: (limit: number, length: number): string =>
      `A cell holds at most ${count(limit)} characters; this has ${count(length)}`,
    create: "Create the inspection",
    finish: "Finish creating",
    back: "Back",
    discardQuestion: "Leave the form? What you typed will be lost.",
    discard: "Leave and lose it",
    keep: "Keep editing",
    failed: "The inspection was not created",
    keptAdvice: "Your details are kept below.",
    check: "Check the details",
  },

  build: {
    heading: "Creating the inspection",
    preparing: "Preparing the sheets",
    progress: (done: number, of: number): string => `Step ${Math.min(done + 1, of)} of ${of}`,
    cancel: "Cancel",
    cancelling: "Cancelling",
    cancelled: "Cancelled. The workbook is as it was, and your details are kept.",
    created: "The inspection is ready.",
  },
  /** The reason why an item is withdrawn that was put back. */
  removedFromSheet: "removed from the sheet",
} as const;

function count(value: number): string {
  return value.toLocaleString("en-GB");
}
