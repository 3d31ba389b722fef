import type { Severity } from "../domain/framework/Pack";
import type { PermittedRating } from "../domain/inspection/Assessment";
import { messageMarks } from "./messageText";
import { texts } from "./strings";

const permissions = ["permitted", "with-reason", "barred", "unknown"] as const;
const worstFirst: readonly Severity[] = ["block", "warn", "info"];

/** The ratings by how free they are, a line a kind, and below them why, as `PERMITTED_RATINGS` puts it. */
export function permissionText(permitted: readonly PermittedRating[]): string {
  if (permitted.length === 0) return texts.notApplicable;
  const kinds = permissions.flatMap((permission) => {
    const of = permitted.filter((entry) => entry.permission === permission).map(({ rating }) => rating);
    return of.length === 0 ? [] : [`${texts.permission[permission]}: ${of.join(", ")}`];
  });
  return [...kinds, ...whyLines(permitted)].join("\n");
}

/** One line a sentence, with the ratings it speaks of; they go without saying where it speaks of all. */
function whyLines(permitted: readonly PermittedRating[]): readonly string[] {
  const messages = permitted.flatMap(({ rating, messages: own }) =>
    own.map((message) => ({ ...message, rating })),
  );
  const lines = worstFirst
    .flatMap((severity) => messages.filter((message) => message.severity === severity))
    .map(({ severity, text }) => {
      const of = messages.filter((message) => message.text === text).map(({ rating }) => rating);
      const who = of.length === permitted.length ? "" : `${of.join(", ")}: `;
      return `${messageMarks[severity]} ${who}${text}`;
    });
  return [...new Set(lines)];
}
