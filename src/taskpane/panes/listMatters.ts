import type { Pack } from "../../domain/framework/Pack";
import { findPrompt } from "../../domain/framework/find";
import type {
  Assessment,
  KeyQuestionAssessment,
  Message,
  PromptAssessment,
  StandardAssessment,
  Status,
} from "../../domain/inspection/Assessment";
import type { Place } from "../../workbook/InspectionHost";
import { inspectionRowIds } from "../../workbook/inspectionLayout";
import { summaryRows } from "../../workbook/names";
import { inspectionPlace, standardPlace } from "../places";
import { strings } from "./strings";

/** Something to settle before sign-off: where it is, and the message that says what and what to do. */
export interface Matter {
  readonly place: Place;
  /** The place in the inspector's words, such as `1.1.1(a)`. */
  readonly where: string;
  readonly message: Message;
}

/** Everything that stops sign-off or needs attention: blocks first, each kind in the order of the workbook. */
export function listMatters(pack: Pack, assessment: Assessment): readonly Matter[] {
  const { overall, standards } = assessment;
  const found = [
    ...standards.filter(({ applicable }) => applicable).flatMap((standard) => ofStandard(pack, standard)),
    ...open(
      overall,
      strings.overview.overall,
      inspectionPlace(inspectionRowIds.overall, fieldOf(overall, "value")),
    ),
  ];
  const isBlock = ({ message }: Matter): boolean => message.severity === "block";
  return [...found.filter(isBlock), ...found.filter((matter) => !isBlock(matter))];
}

function ofStandard(pack: Pack, standard: StandardAssessment): readonly Matter[] {
  const at = (row: string, subject: Subject): Place =>
    standardPlace(standard.id, row, fieldOf(subject, "answer"));
  return [
    ...open(standard, standard.id, at(summaryRows.proposed(standard.id), standard)),
    ...standard.keyQuestions.flatMap((keyQuestion) => [
      ...open(withoutPromptsOwn(keyQuestion), keyQuestion.id, at(keyQuestion.id, keyQuestion)),
      ...keyQuestion.prompts.flatMap((prompt) =>
        open(withMeasures(prompt), findPrompt(pack, prompt.id)?.ref ?? prompt.id, at(prompt.id, prompt)),
      ),
    ]),
  ];
}

interface Subject {
  readonly status: Status;
  readonly messages: readonly Message[];
}

/** A reason settles a warning, and a block or a warning on something answered is open until then. */
const openStatuses: readonly Status[] = ["blocked", "reason-needed", "incomplete"];

function open({ status, messages }: Subject, where: string, place: Place): readonly Matter[] {
  if (!openStatuses.includes(status)) return [];
  return messages.filter(({ severity }) => severity !== "info").map((message) => ({ place, where, message }));
}

function fieldOf<Field>(subject: Subject, field: Field): Field | "reason" {
  const isReasonMissing = subject.messages.some(({ code }) => code === "KQ-NOTJUDGED-NO-REASON");
  return subject.status === "reason-needed" || isReasonMissing ? "reason" : field;
}

/** What a prompt says of itself is not said again by its key question. */
function withoutPromptsOwn(keyQuestion: KeyQuestionAssessment): Subject {
  const own = keyQuestion.prompts.flatMap(({ messages }) => messages.map(({ code }) => code));
  return {
    status: keyQuestion.status,
    messages: keyQuestion.messages.filter(({ code }) => !own.includes(code)),
  };
}

function withMeasures(prompt: PromptAssessment): Subject {
  const measured = prompt.measures.flatMap(({ share, messages }) => [...share.messages, ...messages]);
  return { status: prompt.status, messages: [...prompt.messages, ...measured] };
}
