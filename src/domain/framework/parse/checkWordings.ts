import type { Problem } from "../../result";
import type { Pack } from "../Pack";

/** Words in braces that are filled in, by the code of their message. */
const facts: Readonly<Record<string, readonly string[]>> = {
  "NOTE-REPEATED": ["prompts"],
  "NOTE-REPEATED-ACROSS": ["prompts"],
  "RATINGS-DISAGREE": ["middle"],
  "RULE-UNCHECKED": ["rating", "missing"],
  "EVID-ONE-TYPE": ["type"],
  "EVID-CONTRARY": ["items"],
  "EVID-OLD": ["months", "from", "prompts"],
  "EVID-UNDATED": ["months", "prompts"],
  "EVID-UNKNOWN-PROMPT": ["prompts"],
  "EVID-REPEATED": ["items"],
  "EVID-INCOMPLETE": ["missing"],
  "EVID-COUNT": ["why"],
  "EVID-ROUND": ["items"],
  "EVID-SUM": ["sum", "entered"],
  "EVID-FOLLOW-UP": ["followUp"],
  "EVID-MORE": ["count", "code"],
  "TRIG-NEGATIVE": ["fact", "strength", "then"],
  "TRIG-141A": ["policies"],
  "EXPECTED-NOT-AVAILABLE": ["item"],
  "PRIVACY-PERSON": ["kinds"],
  "PRIVACY-ANSWERED": ["kinds", "reason"],
};

/** A sentence has only those words in braces that are filled in, so that nobody ever reads a brace. */
export function checkWordings(pack: Pack): readonly Problem[] {
  return pack.messages.flatMap((message, index) =>
    (["text", "settled"] as const).flatMap((field) =>
      unknownFacts(message.code, message[field] ?? "").map((fact) => ({
        path: `messages[${index}].${field}`,
        message: `${fact} is nothing that ${message.code} fills in`,
      })),
    ),
  );
}

function unknownFacts(code: string, text: string): readonly string[] {
  const known = (facts[code] ?? []).map((name) => `{${name}}`);
  return (text.match(/\{[^}]*\}?|\}/g) ?? []).filter((found) => !known.includes(found));
}
