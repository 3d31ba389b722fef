import { useDeferredValue, useMemo, type ReactElement } from "react";
import type { KeyQuestion, Pack } from "../../../domain/framework/Pack";
import { explainKeyQuestion } from "../../../domain/inspection/explainKeyQuestion";
import type { Reading } from "../../inspection/readingOf";
import { WhatWouldChange } from "./WhatWouldChange";
import { Why } from "./Why";

interface WhyKeyQuestionProps {
  readonly pack: Pack;
  readonly reading: Reading;
  readonly keyQuestion: KeyQuestion;
}

/** How a key question's suggestion comes about, and which prompts would move it. Entries are shown before it. */
export function WhyKeyQuestion({ pack, reading, keyQuestion }: WhyKeyQuestionProps): ReactElement {
  const { inspection, assessment } = useDeferredValue(reading);
  const lines = useMemo(() => {
    const judged = assessment.standards
      .flatMap(({ keyQuestions }) => keyQuestions)
      .find(({ id }) => id === keyQuestion.id);
    return judged ? explainKeyQuestion(pack, keyQuestion, inspection, judged) : [];
  }, [pack, keyQuestion, inspection, assessment]);
  return (
    <>
      <Why of="suggestion" lines={lines} />
      <WhatWouldChange
        pack={pack}
        inspection={inspection}
        targets={[{ of: "suggestion", id: keyQuestion.id }]}
      />
    </>
  );
}
