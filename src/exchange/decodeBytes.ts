import { texts } from "./strings";

/** A text file as text, with what is to be said about how its letters were read. */
export interface DecodedText {
  readonly text: string;
  readonly remarks: readonly string[];
  /** Lines with bytes that mean nothing in the file's encoding, and its name. */
  readonly broken: { readonly lines: ReadonlySet<number>; readonly encoding: string };
}

/**
 * Finds out how a text file was stored: by its byte order mark, as UTF-8 where it is that, and as Windows-1252 where
 * nothing in it is. A file that is mostly UTF-8 is broken UTF-8 and nothing else; its broken lines are named.
 */
export function decodeBytes(bytes: Uint8Array): DecodedText {
  const marked = markOf(bytes);
  if (marked !== undefined) return decodeAs(bytes.subarray(marked.mark.length), marked);
  const utf8 = decodeAs(bytes, { encoding: "utf-8", name: "UTF-8" });
  if (utf8.broken.lines.size === 0 || isMostlyUtf8(utf8.text)) return utf8;
  const windows = decodeAs(bytes, { encoding: "windows-1252", name: "Windows-1252" });
  return { ...windows, remarks: [texts.windows1252, ...windows.remarks] };
}

/** Whether a file begins with a byte order mark, as only text does. */
export function isMarked(bytes: Uint8Array): boolean {
  return markOf(bytes) !== undefined;
}

function markOf(bytes: Uint8Array) {
  return marks.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte));
}

interface Encoding {
  readonly encoding: string;
  readonly name: string;
}

const marks: readonly (Encoding & { readonly mark: readonly number[] })[] = [
  { mark: [0xef, 0xbb, 0xbf], encoding: "utf-8", name: "UTF-8" },
  { mark: [0xff, 0xfe], encoding: "utf-16le", name: "UTF-16" },
  { mark: [0xfe, 0xff], encoding: "utf-16be", name: "UTF-16" },
];

function decodeAs(bytes: Uint8Array, { encoding, name }: Encoding): DecodedText {
  const sound = strictly(bytes, encoding);
  const decoded = sound ?? new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  const text = encoding === "windows-1252" ? decoded.replace(/[\x80-\x9F]/g, windowsSign) : decoded;
  const lines = sound === null || encoding === "windows-1252" ? brokenLines(text) : [];
  return {
    text,
    remarks: lines.length === 0 ? [] : [texts.brokenLines(lines, name)],
    broken: { lines: new Set(lines), encoding: name },
  };
}

/** Some versions of Node take Windows-1252 for Latin-1, which has no signs from 80 to 9F. */
function windowsSign(sign: string): string {
  const known = windowsSigns[sign.charCodeAt(0) - 0x80] ?? ".";
  return known === "." ? sign : known;
}

/** The signs from 80 to 9F; five places are empty. */
const windowsSigns = "€.‚ƒ„…†‡ˆ‰Š‹Œ.Ž..‘’“”•–—˜™š›œ.žŸ";

function strictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Lines with the mark for what could not be read, or with control characters, which are Windows-1252's five gaps. */
function brokenLines(text: string): readonly number[] {
  return text.split(/\r\n|\r|\n/).flatMap((line, index) => (unread.test(line) ? [index + 1] : []));
}

const unread = /[\uFFFD\u0080-\u009F]/;

/** Whether more letters are written in UTF-8's way, with two bytes or more, than cannot be read as UTF-8. */
function isMostlyUtf8(text: string): boolean {
  const beyondAscii = text.match(/[^\0-\x7F]/gu) ?? [];
  const unreadable = beyondAscii.filter((letter) => letter === "\uFFFD").length;
  return beyondAscii.length - unreadable >= unreadable;
}
