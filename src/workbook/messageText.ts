import type { Severity } from "../domain/framework/Pack";
import type { Message } from "../domain/inspection/Assessment";

/** Goes before a message, so that its weight never hangs on colour. */
export const messageMarks: Readonly<Record<Severity, string>> = { block: "⛔", warn: "⚠", info: "ℹ" };

const worstFirst: readonly Severity[] = ["block", "warn", "info"];

/** What a message cell shows: one sentence a line, the worst first, each behind its mark; a sentence stands once. */
export function messageText(messages: readonly Message[]): string {
  const lines = worstFirst
    .flatMap((severity) => messages.filter((message) => message.severity === severity))
    .map(({ severity, text }) => `${messageMarks[severity]} ${text}`);
  return [...new Set(lines)].join("\n");
}
