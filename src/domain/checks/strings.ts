/** What stands in the way of a sign-off where no message of the pack says it. */
export const signOffTexts = {
  noProposal: "No rating is proposed yet.",
  blankKeyQuestion: "This key question is not answered yet.",
  blankPrompt: "This prompt is not answered yet.",
} as const;

/** Where a note stands that is used more than once. */
export const noteTexts = {
  inStandard: (refs: readonly string[], standard: string) => `${refs.join(", ")} in ${standard}`,
} as const;
