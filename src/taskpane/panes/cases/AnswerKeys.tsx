import type { KeyboardEvent, ReactElement, ReactNode } from "react";
import type { Place } from "../../../workbook/InspectionHost";
import { useEditor } from "../../inspection/useEditor";
import { answersMark } from "./focusAnswer";

interface AnswerKeysProps {
  readonly place: Place;
  /** The answers that a key gives. */
  readonly answers: readonly string[];
  /** Goes on to the next question. */
  readonly onNext: (here: HTMLElement) => void;
  readonly children: ReactNode;
}

const letters: Readonly<Record<string, string>> = {
  y: "Yes",
  n: "No",
  j: "Not judged",
  r: "Not relevant",
};

/**
 * Answers with one key while one of the answers has the focus: its letter gives it, Backspace or Delete clears it, and
 * Enter goes on. Keys with Ctrl, Alt or Command are somebody else's.
 */
export function AnswerKeys({ place, answers, onNext, children }: AnswerKeysProps): ReactElement {
  const editor = useEditor();
  const press = (event: KeyboardEvent<HTMLElement>): void => {
    const { key, currentTarget, target } = event;
    if (event.ctrlKey || event.altKey || event.metaKey || !isAnswer(target)) return;
    const answer = letters[key.toLowerCase()];
    const isClearing = key === "Backspace" || key === "Delete";
    if (key === "Enter") onNext(currentTarget);
    else if (isClearing) void editor.write({ ...place, value: null }, () => false);
    else if (answer !== undefined && answers.includes(answer)) {
      void editor.write({ ...place, value: answer }, () => false);
      radioOf(currentTarget, answer)?.focus();
    } else return;
    event.preventDefault();
  };
  return (
    <div {...answersMark} onKeyDown={press}>
      {children}
    </div>
  );
}

function isAnswer(target: EventTarget): boolean {
  return target instanceof HTMLInputElement && target.type === "radio";
}

function radioOf(within: HTMLElement, answer: string): HTMLInputElement | undefined {
  const radios = within.querySelectorAll<HTMLInputElement>("input[type=radio]");
  return [...radios].find(({ value }) => value === answer);
}
