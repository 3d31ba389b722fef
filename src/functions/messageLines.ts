import type { Pack, Severity } from "../domain/framework/Pack";
import type { Message } from "../domain/inspection/Assessment";
import { describeMessage } from "../domain/rating/describeMessage";
import { texts } from "./strings";

/** From the one that stops sign-off to the one that only informs. */
const worstFirst: readonly Severity[] = ["block", "warn", "info"];

/** What a message cell shows: one sentence a line, the worst first, each behind its mark; a sentence stands once. */
export function messageLines(messages: readonly Message[]): string {
  const lines = worstFirst
    .flatMap((severity) => messages.filter((message) => message.severity === severity))
    .map(({ severity, text }) => `${texts.mark[severity]} ${text}`);
  return [...new Set(lines)].join("\n");
}

/** The same for the codes that the domain's smaller functions give. */
export function codeLines(pack: Pack, codes: readonly string[]): string {
  return messageLines(codes.map((code) => describeMessage(pack, code)));
}
