/** A column's width in a file counts five pixels of padding besides its characters, seven pixels each in Calibri 11. */
export const columnPadding = 5 / 7;
