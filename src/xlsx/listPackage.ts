import { failure, success, type Result } from "../domain/result";
import { texts } from "./strings";

/** A part of a zip file as its directory describes it, before anything is unpacked. */
export interface PackagePart {
  readonly path: string;
  /** Bytes in the file and bytes once unpacked. */
  readonly packed: number;
  readonly unpacked: number;
  readonly isLocked: boolean;
  /** Whether its sizes stand behind it instead of before it. */
  readonly isStreamed: boolean;
}

/** Reads a zip file's directory, without unpacking anything; a file cut short or with a broken directory is a problem. */
export function listPackage(bytes: Uint8Array): Result<readonly PackagePart[]> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return failure([{ path: "", message: texts.cutShort }]);
  const count = view.getUint16(end + 10, true);
  const parts: PackagePart[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + entryLength > end || view.getUint32(at, true) !== entryMark) return damaged();
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [
      number,
      number,
      number,
    ];
    const flags = view.getUint16(at + 8, true);
    parts.push({
      path: new TextDecoder().decode(bytes.subarray(at + entryLength, at + entryLength + name)),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      isLocked: (flags & 1) !== 0,
      isStreamed: (flags & 8) !== 0,
    });
    at += entryLength + name + extra + comment;
  }
  return new Set(parts.map(({ path }) => path)).size === parts.length ? success(parts) : damaged();
}

const endMark = 0x06054b50;
const endLength = 22;
const entryMark = 0x02014b50;
const entryLength = 46;
/** The end may be followed by a comment of this length at most. */
const longestComment = 0xffff;

function findEnd(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - endLength - longestComment);
  for (let at = view.byteLength - endLength; at >= first; at -= 1) {
    if (view.getUint32(at, true) === endMark) return at;
  }
  return null;
}

function damaged(): Result<never> {
  return failure([{ path: "", message: texts.damaged }]);
}
