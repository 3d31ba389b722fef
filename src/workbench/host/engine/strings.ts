/** What the grid says when it refuses something. */
export const strings = {
  lockedTitle: "This cell cannot be changed",
  locked: "The sheet is protected. Only cells meant for answers can be changed.",
  lockedFormat: "The sheet is protected. Its layout and formats cannot be changed.",
  invalidTitle: "This value is not allowed",
  invalid: "The cell takes only the values set for it.",
} as const;
