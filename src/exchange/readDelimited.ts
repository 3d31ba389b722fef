import { parse, type ParseResult } from "papaparse";
import { failure, success, type Result } from "../domain/result";
import { withoutGuard } from "./formulaGuard";
import { texts } from "./strings";
import type { DecodedText } from "./decodeBytes";
import type { TableRow } from "./Table";

const delimiters = [",", ";", "\t"];

/**
 * Reads text with commas, semicolons or tabs between its cells, quoted or not, as lines of text cells. Apostrophes that
 * our own export put before text which could act as a formula are taken off again.
 */
export function readDelimited(decoded: Pick<DecodedText, "text" | "broken">): Result<readonly TableRow[]> {
  const { text, delimiter: named, skipped } = withoutSeparatorLine(oneKindOfLine(decoded.text));
  const parsed = parseLines(text, named ?? bestDelimiter(text));
  const lines = lineNumbers(parsed.data, skipped + 1);
  const open = parsed.errors.find(({ code }) => code === "MissingQuotes");
  if (open !== undefined) return failure([{ path: "", message: texts.openQuote(lines[open.row ?? 0] ?? 1) }]);
  const stray = new Set(parsed.errors.flatMap(({ code, row }) => (code === "InvalidQuotes" ? [row] : [])));
  const { lines: broken, encoding } = decoded.broken;
  return success(
    parsed.data.map((cells, index) => {
      const [line, next] = [lines[index] ?? 0, lines[index + 1] ?? Infinity];
      const isBroken = [...broken].some((one) => one >= line && one < next);
      return {
        line,
        cells: cells.map(withoutGuard),
        trouble: stray.has(index) ? texts.strayQuote : isBroken ? texts.brokenLine(encoding) : "",
      };
    }),
  );
}

/** Line breaks between lines as `\n`, whichever way the file writes them; those inside quotes stay as they are. */
function oneKindOfLine(text: string): string {
  if (!text.includes("\r")) return text;
  return text.replace(/(?<=^|[,;\t\r\n])"[^"]*(?:""[^"]*)*"|\r\n?/g, (found) =>
    found.startsWith('"') ? found : "\n",
  );
}

/** Excel's own way to say what stands between the cells: a first line `sep=;`. */
function withoutSeparatorLine(text: string): {
  readonly text: string;
  readonly delimiter: string | undefined;
  readonly skipped: number;
} {
  const named = /^"?sep=([,;\t])"?\n/i.exec(text);
  if (named === null) return { text, delimiter: undefined, skipped: 0 };
  return { text: text.slice(named[0].length), delimiter: named[1], skipped: 1 };
}

/**
 * The library guesses by how evenly lines split. A first line that splits into more cells another way is believed
 * before the guess: headings rarely hold a separator, and texts below them often do.
 */
function bestDelimiter(text: string): string {
  const guessed = parseLines(text, "", 10).meta.delimiter;
  const first = (delimiter: string): number =>
    parseLines(text, delimiter, 10).data.find((cells) => cells.some((cell) => cell.trim() !== ""))?.length ??
    0;
  return delimiters.reduce(
    (best, delimiter) => (first(delimiter) > first(best) ? delimiter : best),
    delimiters.includes(guessed) ? guessed : ",",
  );
}

function parseLines(text: string, delimiter: string, preview = 0): ParseResult<string[]> {
  return parse<string[]>(text, { delimiter, delimitersToGuess: [...delimiters], newline: "\n", preview });
}

/** On which line of the file each line of cells begins: quoted cells may hold line breaks. */
function lineNumbers(rows: readonly (readonly string[])[], first: number): readonly number[] {
  let line = first;
  return rows.map((cells) => {
    const begins = line;
    line += 1 + cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
    return begins;
  });
}
