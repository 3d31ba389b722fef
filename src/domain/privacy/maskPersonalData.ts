import type { PersonalDataMark } from "./PersonalData";

/**
 * The text with every mark replaced as a whole by its mask, such as `[name]`; everything else stays as it is. The marks are
 * those of this very text.
 * @see docs/spec.md P53
 */
export function maskPersonalData(
  text: string,
  marks: readonly Pick<PersonalDataMark, "from" | "to" | "mask">[],
): string {
  const ordered = [...marks].sort((one, other) => one.from - other.from);
  const parts: string[] = [];
  let end = 0;
  for (const { from, to, mask } of ordered) {
    // A mark inside another is covered with it.
    if (from < end) continue;
    parts.push(text.slice(end, from), mask);
    end = to;
  }
  return [...parts, text.slice(end)].join("");
}
