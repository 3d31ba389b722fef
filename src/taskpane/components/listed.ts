import type { Message } from "../../domain/inspection/Assessment";
import type { ListedMessage } from "./MessageList";

/** Messages as a list shows them, each told once. */
export function listed(messages: readonly Message[]): readonly ListedMessage[] {
  const keyOf = ({ code, text }: Message): string => `${code} ${text}`;
  const first = (message: Message, index: number): boolean =>
    messages.findIndex((other) => keyOf(other) === keyOf(message)) === index;
  return messages.filter(first).map((message) => ({ ...message, key: keyOf(message) }));
}
