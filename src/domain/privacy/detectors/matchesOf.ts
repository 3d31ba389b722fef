import type { Span } from "../PersonalData";

/**
 * The parts of a text that a global expression matches; of one with a group named `found`, that group. The expression must be
 * one whose repeats are bounded or cannot overlap, so that no text makes it slow.
 */
export function matchesOf(
  text: string,
  pattern: RegExp,
  isMeant: (match: RegExpExecArray) => boolean = () => true,
): readonly Span[] {
  const spans: Span[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    if (match[0] === "") pattern.lastIndex += 1;
    else if (isMeant(match)) spans.push(spanOf(match));
  }
  return spans;
}

/** What the group `found` holds stands at the end of the match, or is the match. */
function spanOf(match: RegExpExecArray): Span {
  const to = match.index + match[0].length;
  const found = match.groups?.["found"];
  return found === undefined ? { from: match.index, to } : { from: to - found.length, to };
}
