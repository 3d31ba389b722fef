/** The font of a cell without a style. Its name and size are repeated in every style: a font without them is a serif. */
export const defaultFont = { name: "Calibri", size: 11, family: 2 } as const;
