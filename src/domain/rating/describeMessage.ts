import type { MessageDefinition, Pack } from "../framework/Pack";
import type { Message } from "../inspection/Assessment";
import { hasReason } from "./hasReason";

interface Wording {
  readonly asking: Message;
  readonly settled: Message;
}

/** The messages of each pack by code, gathered once a pack. */
const catalogues = new WeakMap<Pack, ReadonlyMap<string, Wording>>();

/**
 * Turns a message code into the pack's severity, sentence and rules. A warning that asks for a reason only informs once
 * there is one; a block stays a block. A code the pack does not know is a bug and throws.
 * @see docs/spec.md R25
 */
export function describeMessage(pack: Pack, code: string, reason = ""): Message {
  const wording = catalogueOf(pack).get(code);
  if (wording === undefined) throw new Error(`The pack ${pack.id} has no message with the code ${code}.`);
  return hasReason(reason) ? wording.settled : wording.asking;
}

function catalogueOf(pack: Pack): ReadonlyMap<string, Wording> {
  const known = catalogues.get(pack);
  if (known !== undefined) return known;
  const catalogue = new Map(pack.messages.map((message) => [message.code, wordingOf(message)]));
  catalogues.set(pack, catalogue);
  return catalogue;
}

function wordingOf({ code, severity, text, settled, rules }: MessageDefinition): Wording {
  const asking = { code, severity, text, rules };
  return { asking, settled: settled === undefined ? asking : { ...asking, severity: "info", text: settled } };
}
