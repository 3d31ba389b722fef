import { listKinds } from "./listKinds";
import { personalDataKinds } from "./PersonalData";
import { kindTexts } from "./strings";

export interface AddedMasks {
  /** What was masked, by kind and how often: `1 name, 2 postcodes`. */
  readonly kinds: string;
  /** Whether nothing else changed. */
  readonly isAll: boolean;
}

/**
 * The masks that a text has and did not have before, whoever put them there; `null` where it has no more than before.
 * @see docs/spec.md P53
 */
export function masksAdded(before: string, after: string): AddedMasks | null {
  const added = personalDataKinds.flatMap((kind) => {
    const { mask } = kindTexts[kind];
    const more = after.split(mask).length - before.split(mask).length;
    return Array.from({ length: Math.max(more, 0) }, () => ({ kind }));
  });
  return added.length === 0 ? null : { kinds: listKinds(added), isAll: isOnlyMasked(before, after) };
}

/** Whether what stands between the masks stood there before, in the same order. */
function isOnlyMasked(before: string, after: string): boolean {
  const parts = partsBetweenMasks(after);
  const [first, last] = [parts[0] ?? "", parts.at(-1) ?? ""];
  if (!before.startsWith(first) || !before.endsWith(last)) return false;
  let from = first.length;
  for (const part of parts.slice(1, -1)) {
    const at = before.indexOf(part, from);
    if (at === -1) return false;
    from = at + part.length;
  }
  return from + last.length <= before.length;
}

function partsBetweenMasks(text: string): readonly string[] {
  return personalDataKinds.reduce<readonly string[]>(
    (parts, kind) => parts.flatMap((part) => part.split(kindTexts[kind].mask)),
    [text],
  );
}
