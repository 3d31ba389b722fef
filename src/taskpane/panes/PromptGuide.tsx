import type { ReactElement } from "react";
import type { Prompt } from "../../domain/framework/Pack";
import { Section } from "../components/Section";
import { strings } from "./strings";

interface PromptGuideProps {
  readonly prompt: Prompt;
}

/** What the framework says of a prompt: expected evidence, what to weigh and the policies it names. */
export function PromptGuide({ prompt }: PromptGuideProps): ReactElement {
  const { evidence, qualifiers, minimumPolicies: policies } = prompt;
  return (
    <>
      {qualifiers.length > 0 && (
        <Section heading={strings.row.weigh}>
          <ul>
            {qualifiers.map(({ kind, text }) => (
              <li key={text}>
                <strong>{strings.qualifier[kind]}:</strong> {text}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {policies && (
        <Section heading={strings.row.minimumPolicies}>
          <ul>
            {policies.inJudgement.map((policy) => (
              <li key={policy}>{policy}</li>
            ))}
            {policies.onlyInGuidance.map((policy) => (
              <li key={policy}>
                {policy} ({strings.row.onlyInGuidance})
              </li>
            ))}
          </ul>
        </Section>
      )}
      {evidence.length > 0 && (
        <Section heading={strings.row.evidence}>
          <ul>
            {evidence.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
