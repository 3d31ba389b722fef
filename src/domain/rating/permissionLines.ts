import type { PermittedRating } from "../inspection/Assessment";
import { messageMarks, orderByWeight } from "./messageLines";
import { permissionTexts } from "./strings";

const permissions = ["permitted", "with-reason", "barred", "unknown"] as const;

/**
 * What a cell shows of the ratings that may be proposed: by how free they are, a line a kind, and below them why, the
 * worst first.
 * @see docs/spec.md R25
 */
export function permissionLines(permitted: readonly PermittedRating[]): string {
  if (permitted.length === 0) return permissionTexts.notApplicable;
  const kinds = permissions.flatMap((permission) => {
    const of = permitted.filter((entry) => entry.permission === permission).map(({ rating }) => rating);
    return of.length === 0 ? [] : [`${permissionTexts[permission]}: ${of.join(", ")}`];
  });
  return [...kinds, ...whyLines(permitted)].join("\n");
}

/** One line a sentence, with the ratings it speaks of; they go without saying where it speaks of all. */
function whyLines(permitted: readonly PermittedRating[]): readonly string[] {
  const messages = permitted.flatMap(({ rating, messages: own }) =>
    own.map((message) => ({ ...message, rating })),
  );
  const lines = orderByWeight(messages).map(({ severity, text }) => {
    const of = messages.filter((message) => message.text === text).map(({ rating }) => rating);
    const who = of.length === permitted.length ? "" : `${of.join(", ")}: `;
    return `${messageMarks[severity]} ${who}${text}`;
  });
  return [...new Set(lines)];
}
