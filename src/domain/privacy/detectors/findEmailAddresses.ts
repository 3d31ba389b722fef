import type { Passage, Span } from "../PersonalData";

/** Longest that may stand on either side of the sign. */
const longestName = 64;
const longestHost = 255;

const nameCharacter = /[\p{L}\p{N}._%+'-]/u;
const hostCharacter = /[\p{L}\p{N}.-]/u;
const edges = /^[.'-]+|[.'-]+$/g;

/** E-mail addresses: a name, the sign, a host with a dot in it. */
export function findEmailAddresses({ text }: Passage): readonly Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf("@"); at >= 0; at = text.indexOf("@", at + 1)) {
    const from = at - trimmed(text.slice(startOfName(text, at), at), "start").length;
    const host = trimmed(text.slice(at + 1, endOfHost(text, at + 1)), "end");
    if (from < at && /\.\p{L}{2,24}$/u.test(host)) spans.push({ from, to: at + 1 + host.length });
  }
  return spans;
}

function startOfName(text: string, at: number): number {
  let from = at;
  while (from > 0 && at - from < longestName && nameCharacter.test(text.charAt(from - 1))) from -= 1;
  return from;
}

function endOfHost(text: string, at: number): number {
  let to = at;
  while (to < text.length && to - at < longestHost && hostCharacter.test(text.charAt(to))) to += 1;
  return to;
}

function trimmed(part: string, side: "start" | "end"): string {
  return part.replace(edges, (edge, offset: number) => ((offset === 0) === (side === "start") ? "" : edge));
}
