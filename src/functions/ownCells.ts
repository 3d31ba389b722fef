import type { Message } from "../domain/inspection/Assessment";
import type { EntryKind } from "./cellKinds";
import { contentOf } from "./readCell";

/** Reads the cells of the row that is checked, and keeps what cannot be read as messages of that row. */
export interface OwnCells {
  /** The value of a cell; `null` where it is blank or cannot be read. */
  readonly read: <Value>(cell: unknown, kind: EntryKind<Value>) => Value | null;
  readonly messages: readonly Message[];
}

/** What is said of an entry that cannot be read. */
export function unreadMessage(text: string, severity: "block" | "warn" = "block"): Message {
  return { code: "answer-unknown", severity, text, rules: ["P1"] };
}

/** @see docs/spec.md P1 */
export function ownCells(): OwnCells {
  const messages: Message[] = [];
  return {
    read: (cell, kind) => {
      const content = contentOf(cell, kind);
      const value = kind.read(content);
      if (value !== "unknown") return value;
      messages.push(unreadMessage(kind.unread(content), kind.weight));
      return null;
    },
    messages,
  };
}
