import type { Message } from "../../domain/inspection/Assessment";
import type { ListedMessage } from "./MessageList";

/** Messages as a list shows them, each told once. */
export function listed(messages: readonly Message[]): readonly ListedMessage[] {
  const first = (message: Message, index: number): boolean =>
    messages.findIndex(({ code }) => code === message.code) === index;
  return messages.filter(first).map((message) => ({ ...message, key: message.code }));
}
