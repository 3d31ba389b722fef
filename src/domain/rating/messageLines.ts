import type { Pack, Severity } from "../framework/Pack";
import type { Message } from "../inspection/Assessment";
import { describeMessage } from "./describeMessage";

/** Goes before a message, so that its weight never hangs on colour. */
export const messageMarks: Readonly<Record<Severity, string>> = { block: "⛔", warn: "⚠", info: "ℹ" };

const worstFirst: readonly Severity[] = ["block", "warn", "info"];

/** Messages from the one that stops sign-off to the one that only informs; their own order stays within a severity. */
export function orderByWeight<Weighed extends { readonly severity: Severity }>(
  messages: readonly Weighed[],
): readonly Weighed[] {
  return worstFirst.flatMap((severity) => messages.filter((message) => message.severity === severity));
}

/** What a message cell shows: one sentence a line, the worst first, each behind its mark; a sentence stands once. */
export function messageLines(messages: readonly Message[]): string {
  const lines = orderByWeight(messages).map(({ severity, text }) => `${messageMarks[severity]} ${text}`);
  return [...new Set(lines)].join("\n");
}

/**
 * The same for the codes that the smaller functions give, with the reason recorded for what they are about, and for
 * further messages.
 */
export function codeLines(
  pack: Pack,
  codes: readonly string[],
  reason?: string,
  further: readonly Message[] = [],
): string {
  return messageLines([...further, ...codes.map((code) => describeMessage(pack, code, reason))]);
}
