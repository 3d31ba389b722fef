/** Points of one line of 11-point text. */
const linePoints = 15;
/** A column's width counts digits; letters of prose are narrower, bold ones hardly. */
const lettersADigit = 1.1;
/** Excel's tallest row. */
const tallest = 409;

/** A text and the width in characters of the column it wraps in. */
export interface WrappedText {
  readonly text: string;
  readonly width: number;
}

/**
 * Height in points for a row whose cells wrap, at least `minimum` lines.
 * Neither Excel nor LibreOffice fits rows that a file or an add-in fills, so lines are counted from the text.
 */
export function wrappedRowHeight(cells: readonly WrappedText[], minimum = 1): number {
  const lines = Math.max(minimum, ...cells.map(countLines));
  return Math.min(tallest, lines * linePoints + 3);
}

/** Lines the text takes when it wraps at words; long words break. */
export function countLines({ text, width }: WrappedText): number {
  if (text === "") return 0;
  const room = Math.max(1, Math.floor(width * lettersADigit));
  return text
    .split("\n")
    .map((line) => linesOf(line, room))
    .reduce((sum, lines) => sum + lines, 0);
}

function linesOf(line: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of line.split(" ")) {
    const needed = used === 0 ? word.length : used + 1 + word.length;
    if (needed <= room) {
      used = needed;
      continue;
    }
    const rows = Math.max(1, Math.ceil(word.length / room));
    lines += used === 0 ? rows - 1 : rows;
    used = word.length - (rows - 1) * room;
  }
  return lines;
}
