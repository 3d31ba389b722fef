import type { ReactElement } from "react";
import type { Prompt } from "../../domain/framework/Pack";
import { Bullets } from "../components/Bullets";
import { Section } from "../components/Section";
import { strings } from "./strings";

interface PromptGuideProps {
  readonly prompt: Prompt;
}

/** What the framework asks to weigh for a prompt; its triggers are entered one by one elsewhere. */
export function PromptGuide({ prompt }: PromptGuideProps): ReactElement | null {
  const asked = prompt.qualifiers.filter(({ kind }) => kind !== "negative-trigger");
  if (asked.length === 0) return null;
  const items = asked.map(({ kind, text }) => ({
    key: text,
    content: (
      <>
        <strong>{strings.qualifier[kind]}:</strong> {text}
      </>
    ),
  }));
  return (
    <Section heading={strings.row.weigh}>
      <Bullets items={items} />
    </Section>
  );
}
