import type { Pack } from "../framework/Pack";
import type { Message } from "../inspection/Assessment";

/** The messages of each pack by code, gathered once a pack. */
const catalogues = new WeakMap<Pack, ReadonlyMap<string, Message>>();

/** Turns a message code into the pack's severity, sentence and rules. A code the pack does not know is a bug and throws. */
export function describeMessage(pack: Pack, code: string): Message {
  const message = catalogueOf(pack).get(code);
  if (message === undefined) throw new Error(`The pack ${pack.id} has no message with the code ${code}.`);
  return message;
}

function catalogueOf(pack: Pack): ReadonlyMap<string, Message> {
  const known = catalogues.get(pack);
  if (known !== undefined) return known;
  const catalogue = new Map(
    pack.messages.map(({ code, severity, text, rules }) => [code, { code, severity, text, rules }]),
  );
  catalogues.set(pack, catalogue);
  return catalogue;
}
