import { findPrompt } from "../framework/find";
import type { Pack } from "../framework/Pack";

/** Prompt references separated by commas, as printed, `1.4.2(a)`, or as ids, `1.4.2a`; as ids. */
export function readTags(pack: Pack, text: string): readonly string[] | null | "unknown" {
  const tags = text
    .split(/[,;\s]+/)
    .map((tag) => tag.replace(/[()]/g, "").toLowerCase())
    .filter((tag) => tag !== "");
  if (tags.length === 0) return null;
  return tags.every((tag) => findPrompt(pack, tag) !== undefined) ? tags : "unknown";
}
