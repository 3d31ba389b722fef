import type { Severity } from "../domain/framework/Pack";
import type { PermittedRating } from "../domain/inspection/Assessment";
import { texts } from "./strings";

const permissions = ["permitted", "with-reason", "barred", "unknown"] as const;
const worstFirst: readonly Severity[] = ["block", "warn", "info"];

/** The ratings by how free they are, a line a kind, and below them why, the worst first. */
export function permissionLines(permitted: readonly PermittedRating[]): string {
  if (permitted.length === 0) return texts.notApplicable;
  const kinds = permissions.flatMap((permission) => {
    const of = permitted.filter((entry) => entry.permission === permission).map(({ rating }) => rating);
    return of.length === 0 ? [] : [`${texts.permission[permission]}: ${of.join(", ")}`];
  });
  return [...kinds, ...whyLines(permitted)].join("\n");
}

/** One line a sentence, with the ratings it speaks of; they go without saying where it speaks of all. */
function whyLines(permitted: readonly PermittedRating[]): readonly string[] {
  const messages = permitted.flatMap((entry) => entry.messages.map((message) => ({ ...message, ...entry })));
  const sentences = worstFirst.flatMap((severity) =>
    messages.filter((message) => message.severity === severity).map(({ text }) => ({ severity, text })),
  );
  const lines = sentences.map(({ severity, text }) => {
    const of = messages.filter((message) => message.text === text).map(({ rating }) => rating);
    const who = of.length === permitted.length ? "" : `${of.join(", ")}: `;
    return `${texts.mark[severity]} ${who}${text}`;
  });
  return [...new Set(lines)];
}
