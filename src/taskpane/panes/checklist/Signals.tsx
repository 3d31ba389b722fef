import type { ReactElement } from "react";
import type { Prompt } from "../../../domain/framework/Pack";
import { signalsOf, type Signal } from "../../../domain/framework/signalsOf";
import type { Inspection } from "../../../domain/inspection/Inspection";
import { ChoiceEntry } from "../../components/ChoiceEntry";
import { Section } from "../../components/Section";
import { standardPlace } from "../../places";
import { strings } from "./strings";

interface SignalsProps {
  readonly standard: string;
  readonly prompt: Prompt;
  readonly entries: Inspection["signals"];
}

/** The triggers, policies and workload statements beside a prompt, each with its own answer (R20, R22, R23). */
export function Signals({ standard, prompt, entries }: SignalsProps): ReactElement | null {
  const signals = signalsOf(prompt);
  if (signals.length === 0) return null;
  const isPolicies = signals.every(({ kind }) => kind === "policy");
  return (
    <Section heading={isPolicies ? strings.policies : strings.facts}>
      <div>{strings.factsHint}</div>
      {signals.map((signal) => (
        <ChoiceEntry
          key={signal.id}
          label={signal.label}
          hint={hintOf(signal)}
          place={standardPlace(standard, signal.id, "answer")}
          value={entries[signal.id] ?? null}
          choices={choicesOf(signal)}
          across
        />
      ))}
    </Section>
  );
}

/** In the order of the list in the cell. */
function choicesOf({ kind, answers }: Signal): readonly { readonly value: string }[] {
  const [against, fine] = answers;
  return (kind === "trigger" ? [against, fine] : [fine, against]).map((value) => ({ value }));
}

function hintOf({ kind, strength }: Signal): string | undefined {
  if (kind === "trigger") return strings.triggerHint(strength);
  if (kind === "workload") return strings.workloadHint;
  return strength === "should" ? undefined : strings.onlyInGuidance;
}
