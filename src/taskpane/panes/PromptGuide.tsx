import type { ReactElement } from "react";
import type { Prompt } from "../../domain/framework/Pack";
import { Bullets } from "../components/Bullets";
import { Section } from "../components/Section";
import { strings } from "./strings";

interface PromptGuideProps {
  readonly prompt: Prompt;
}

/** What the framework says of a prompt: expected evidence, what to weigh and the policies it names. */
export function PromptGuide({ prompt }: PromptGuideProps): ReactElement {
  const { evidence, qualifiers, minimumPolicies: policies } = prompt;
  const asked = qualifiers.map(({ kind, text }) => ({
    key: text,
    content: (
      <>
        <strong>{strings.qualifier[kind]}:</strong> {text}
      </>
    ),
  }));
  const expected = [
    ...(policies?.inJudgement ?? []),
    ...(policies?.onlyInGuidance ?? []).map((policy) => strings.row.onlyInGuidance(policy)),
  ];
  return (
    <>
      {asked.length > 0 && (
        <Section heading={strings.row.weigh}>
          <Bullets items={asked} />
        </Section>
      )}
      {expected.length > 0 && (
        <Section heading={strings.row.minimumPolicies}>
          <Bullets items={expected.map(plain)} />
        </Section>
      )}
      {evidence.length > 0 && (
        <Section heading={strings.row.evidence}>
          <Bullets items={evidence.map(plain)} />
        </Section>
      )}
    </>
  );
}

function plain(text: string): { readonly key: string; readonly content: string } {
  return { key: text, content: text };
}
