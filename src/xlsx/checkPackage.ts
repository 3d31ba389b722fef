import { strFromU8, unzipSync } from "fflate";
import { failure, success, type Result } from "../domain/result";
import { columnIndex } from "../workbook/formula/columnIndex";
import { kindOfFile } from "./kindOfFile";
import { missingPart } from "./missingPart";
import { listPackage, type PackagePart } from "./listPackage";
import { texts } from "./strings";

const megabyte = 1024 * 1024;
/** A half-filled inspection workbook has 22 parts, 0.06 MB packed and 0.3 MB unpacked. */
const limits = {
  file: 20 * megabyte,
  parts: 2_000,
  unpacked: 60 * megabyte,
  /** How far a part may grow; sheets grow ten- to fortyfold. Small parts are let through. */
  growth: 200,
  smallPart: megabyte,
  /** Rows times columns of a sheet. */
  cells: 4_000_000,
} as const;

/**
 * Looks a file over before it is read: what it is, how large it would get, what its parts hold.
 * Sizes are checked against the file's directory before anything is unpacked, and hold while unpacking.
 */
export function checkPackage(bytes: Uint8Array): Result<Uint8Array> {
  const trouble = kindOfFile(bytes);
  if (trouble !== null) return problem(trouble);
  if (bytes.length > limits.file)
    return problem(texts.tooLarge(Math.ceil(bytes.length / megabyte), limits.file / megabyte));
  const listed = listPackage(bytes);
  if (!listed.ok) return listed;
  const refused = refuseParts(listed.value) ?? refuseKind(listed.value);
  if (refused !== null) return refused;
  const unpacked = unpack(bytes);
  if (!unpacked.ok) return unpacked;
  return refuseContent(unpacked.value) ?? refuseGaps(unpacked.value) ?? success(bytes);
}

function refuseParts(parts: readonly PackagePart[]): Result<never> | null {
  if (parts.some(({ isLocked }) => isLocked)) return problem(texts.zipPassword);
  if (parts.length > limits.parts) return problem(texts.tooManyParts);
  const total = parts.reduce((sum, { unpacked }) => sum + unpacked, 0);
  if (total > limits.unpacked || parts.some(growsTooFar)) return problem(texts.bomb);
  return null;
}

/** A part said to be empty that is not would be unpacked without a limit. */
function growsTooFar({ path, packed, unpacked, isStreamed }: PackagePart): boolean {
  if (path.endsWith("/")) return false;
  if (unpacked === 0) return packed > 2 || (packed === 0 && isStreamed);
  return packed === 0 || (unpacked > limits.smallPart && unpacked > packed * limits.growth);
}

function refuseKind(parts: readonly PackagePart[]): Result<never> | null {
  const paths = new Set(parts.map(({ path }) => path));
  if (paths.has("xl/workbook.bin")) return problem(texts.binaryWorkbook);
  if (paths.has("word/document.xml") || paths.has("ppt/presentation.xml")) return problem(texts.otherOffice);
  if (paths.has("mimetype") && paths.has("content.xml")) return problem(texts.openDocument);
  const needed = ["[Content_Types].xml", "_rels/.rels"];
  const missing = needed.filter((path) => !paths.has(path));
  if (missing.length === needed.length) return problem(texts.notZip);
  return missing[0] === undefined ? null : problem(texts.missingPart(missing[0]), missing[0]);
}

/** Every part is looked at, whatever its name says, because any of them can be called a sheet. */
function unpack(bytes: Uint8Array): Result<ReadonlyMap<string, string>> {
  try {
    const parts = Object.entries(unzipSync(bytes));
    // One character a byte is enough to look for marks and for references, which are ASCII.
    return success(new Map(parts.map(([path, part]) => [path, strFromU8(part, true)])));
  } catch {
    return problem(texts.damaged);
  }
}

function refuseContent(parts: ReadonlyMap<string, string>): Result<never> | null {
  for (const [path, xml] of parts) {
    if (xml.includes("<!DOCTYPE") || xml.includes("<!ENTITY")) return problem(texts.documentType(path), path);
    if (spreadOf(xml) > limits.cells) return problem(texts.spreadOut(path), path);
  }
  return null;
}

function refuseGaps(parts: ReadonlyMap<string, string>): Result<never> | null {
  const path = missingPart(parts);
  return path === null ? null : problem(texts.missingPart(path), path);
}

/** Rows times columns that a sheet's cells reach over; the library holds a place for each of them. */
function spreadOf(xml: string): number {
  let [rows, columns] = [0, 0];
  for (const [, letters = "", digits = ""] of xml.matchAll(
    /<(?:\w+:)?c\s[^<>]*?\br=["']([A-Z]{1,3})(\d{1,9})["']/gi,
  )) {
    rows = Math.max(rows, Number(digits));
    columns = Math.max(columns, columnIndex(letters) + 1);
  }
  return rows * columns;
}

function problem(message: string, path = ""): Result<never> {
  return failure([{ path, message }]);
}
