import { lazy, Suspense, useState, type ReactElement } from "react";
import { Button } from "@fluentui/react-components";
import type { CaseQuestion } from "../../../domain/cases/CaseForms";
import type { Pack, Prompt } from "../../../domain/framework/Pack";
import { Loading } from "../../components/Loading";
import { Section } from "../../components/Section";
import { strings as frame } from "../../strings";
import { strings } from "./strings";

const PracticeList = lazy(async () => ({ default: (await import("./PracticeList")).PracticeList }));

interface PracticeBesideProps {
  readonly pack: Pack;
  readonly prompt?: Prompt;
  readonly question?: CaseQuestion;
}

/**
 * What the guidance expects where a prompt or a question of a case is concerned, and who did it well. It opens on demand
 * and is fetched only then; it informs and is never a criterion (R50). Beside a question it is a button of its own.
 */
export function PracticeBeside({ pack, prompt, question }: PracticeBesideProps): ReactElement | null {
  const [isOpen, setOpen] = useState(false);
  const subject = prompt?.id ?? question?.id;
  if (subject === undefined || !isTouched(pack, subject, question?.prompts ?? [])) return null;
  const content = (
    <>
      <div>
        <Button
          size="small"
          aria-expanded={isOpen}
          aria-label={question === undefined ? undefined : strings.about(isOpen, question.id)}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? strings.close : strings.open}
        </Button>
      </div>
      {isOpen && (
        <Suspense fallback={<Loading what={frame.loading} />}>
          <PracticeList pack={pack} subject={subject} prompts={question?.prompts ?? []} />
        </Suspense>
      )}
    </>
  );
  return question === undefined ? <Section heading={strings.heading}>{content}</Section> : content;
}

/** Whether practice speaks of it: it is about resettlement, and about what a timescale bears on. */
function isTouched({ standards, cases }: Pack, subject: string, prompts: readonly string[]): boolean {
  const conditional = standards
    .filter((standard) => standard.conditional)
    .flatMap(({ keyQuestions }) => keyQuestions)
    .flatMap((keyQuestion) => keyQuestion.prompts.map(({ id }) => id));
  return (
    [subject, ...prompts].some((id) => conditional.includes(id)) ||
    (cases?.timescales ?? []).some((each) => [...each.prompts, ...each.questions].includes(subject))
  );
}
