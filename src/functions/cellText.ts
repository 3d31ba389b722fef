/** How hosts spell an error cell where they hand it over as text. */
const errorText =
  /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NULL!|NAME\?|BUSY!|CALC!|SPILL!|GETTING_DATA|CONNECT!|FIELD!|BLOCKED!|UNKNOWN!|ERROR!|PYTHON!)$/i;

/**
 * What a cell says, trimmed. An empty cell, a missing argument and an error cell all say nothing (`""`):
 * an error is an answer not yet given, and must not stop the others.
 *
 * Excel hands over a number with a currency or date format as an object with a `basicValue`, and puts
 * an object of its own behind the last argument; both are seen to here.
 */
export function cellText(cell: unknown): string {
  if (typeof cell === "string") return textOf(cell);
  if (typeof cell === "number") return Number.isFinite(cell) ? String(cell) : "";
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  if (typeof cell !== "object" || cell === null || !("basicValue" in cell)) return "";
  const { basicValue } = cell;
  return typeof basicValue === "object" ? "" : cellText(basicValue);
}

/**
 * The same for a cell that holds a word or a text. Excel hands an empty cell over as `null`, or in older versions as
 * the number 0, and no word is 0; where a count is read, 0 is a count.
 */
export function wordText(cell: unknown): string {
  return cell === 0 ? "" : cellText(cell);
}

/** What a note says, where nothing has to be read out of it: text is text, even where it spells an error. */
export function noteText(cell: unknown): string {
  return typeof cell === "string" ? cell : wordText(cell);
}

/** What a cell holds, where a number is not the same as its text; blank and error cells hold `""`. */
export function plainValue(cell: unknown): string | number | boolean {
  if (typeof cell === "number") return cell === 0 || !Number.isFinite(cell) ? "" : cell;
  if (typeof cell === "boolean") return cell;
  if (
    typeof cell === "object" &&
    cell !== null &&
    "basicValue" in cell &&
    typeof cell.basicValue === "number"
  )
    return plainValue(cell.basicValue);
  return wordText(cell);
}

function textOf(cell: string): string {
  const text = cell.trim();
  return text.startsWith("#") && errorText.test(text) ? "" : text;
}
