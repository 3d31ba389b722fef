import type { MessageDefinition, Pack } from "../framework/Pack";
import type { Message } from "../inspection/Assessment";
import { remembered } from "../remembered";
import { hasReason } from "./hasReason";

interface Wording {
  readonly asking: Message;
  readonly settled: Message;
}

/**
 * Turns a message code into the pack's severity, sentence and rules. A warning that asks for a reason only informs once
 * there is one; a block stays a block. A code the pack does not know is a bug and throws. `facts` take the place of the
 * words in braces: `{prompts}` in the sentence becomes what `facts.prompts` says.
 * @see docs/spec.md R25
 */
export function describeMessage(
  pack: Pack,
  code: string,
  reason = "",
  facts?: Readonly<Record<string, string>>,
): Message {
  const wording = wordingOf(pack, code);
  const message = hasReason(reason) ? wording.settled : wording.asking;
  return facts === undefined ? message : { ...message, text: withFacts(message.text, facts) };
}

/** Whether a reason settles this message wherever it asks for one. */
export function isSettledByReason(pack: Pack, code: string): boolean {
  const { asking, settled } = wordingOf(pack, code);
  return asking !== settled;
}

function wordingOf(pack: Pack, code: string): Wording {
  const wording = catalogueOf(pack).get(code);
  if (wording === undefined) throw new Error(`The pack ${pack.id} has no message with the code ${code}.`);
  return wording;
}

/** The messages of a pack by code. */
const catalogueOf = remembered(
  (pack: Pack): ReadonlyMap<string, Wording> =>
    new Map(
      [...pack.messages, ...(pack.cases?.messages ?? [])].map((message) => [
        message.code,
        bothWordings(message),
      ]),
    ),
);

function bothWordings({ code, severity, text, settled, rules }: MessageDefinition): Wording {
  const asking = { code, severity, text, rules };
  return { asking, settled: settled === undefined ? asking : { ...asking, severity: "info", text: settled } };
}

function withFacts(text: string, facts: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (blank, name: string) => facts[name] ?? blank);
}
