import { texts } from "./strings";

/** What is wrong with a file that is no zip at all, told by its first bytes; `null` for a zip. */
export function kindOfFile(bytes: Uint8Array): string | null {
  if (bytes.length === 0) return texts.empty;
  if (startsWith(bytes, [0x50, 0x4b])) return null;
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return kindOfCompoundFile(bytes);
  return bytes.subarray(0, 512).every(isTextByte) ? texts.textFile : texts.notZip;
}

/** The container of old Office files and of every file with a password; its streams have names in UTF-16. */
function kindOfCompoundFile(bytes: Uint8Array): string {
  const text = new TextDecoder("latin1").decode(bytes.subarray(0, searched));
  if (text.includes(wide("EncryptedPackage"))) return texts.encrypted;
  return text.includes(wide("Workbook")) || text.includes(wide("Book\0")) ? texts.oldExcel : texts.oldOffice;
}

/** Names stand in a directory that small files hold near their start and large ones anywhere. */
const searched = 64 * 1024 * 1024;

function wide(text: string): string {
  return [...text].map((character) => `${character}\0`).join("");
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

function isTextByte(byte: number): boolean {
  return byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d;
}
