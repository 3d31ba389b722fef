import type { Pack, Standard } from "../framework/Pack";
import type {
  Assessment,
  KeyQuestionAssessment,
  Message,
  PromptAssessment,
  StandardAssessment,
} from "../inspection/Assessment";
import { promptEntry } from "../inspection/entryOf";
import type { Inspection } from "../inspection/Inspection";
import { isKeyQuestionEntered } from "../inspection/isKeyQuestionEntered";
import { notesOf } from "../inspection/notesOf";
import { isStandardEntered } from "../inspection/isStandardEntered";
import { hasReason } from "../rating/hasReason";
import { decidingRatings } from "../rating/judgeProposal";
import { agreementMessages } from "./agreementMessages";
import type { Check, CheckField } from "./Check";
import { checkOfMessage } from "./checkOfMessage";
import { expectedChecks } from "./expectedChecks";
import { noteMessages } from "./noteMessages";
import { repeatedNoteMessages } from "./repeatedNoteMessages";

/**
 * Everything to know about one standard's entries, in the order of its sheet: the standard itself, then each key question
 * with its prompts. A standard that does not apply only says so. Nothing depends on prompts of other standards.
 */
export function standardChecks(
  pack: Pack,
  standard: Standard,
  inspection: Inspection,
  assessment: Assessment,
): readonly Check[] {
  const assessed = assessment.standards.find(({ id }) => id === standard.id);
  if (assessed === undefined) throw new Error(`The assessment has no standard ${standard.id}`);
  const own = ownChecks(pack, standard, inspection, assessment, assessed);
  if (!assessed.applicable) return own;
  const repeated = repeatedByPrompt(pack, standard, inspection);
  return [
    ...own,
    ...assessed.keyQuestions.flatMap((keyQuestion) => [
      ...keyQuestionChecks(pack, standard.id, keyQuestion),
      ...keyQuestion.prompts.flatMap((prompt) => [
        ...promptChecks(pack, standard.id, prompt, inspection),
        ...noteChecks(pack, standard.id, prompt.id, repeated.get(prompt.id) ?? []),
        ...expectedChecks(pack, standard.id, prompt.id, inspection),
      ]),
    ]),
  ];
}

function ownChecks(
  pack: Pack,
  standard: Standard,
  { settings }: Inspection,
  { domainRatings }: Assessment,
  assessed: StandardAssessment,
): readonly Check[] {
  if (!isStandardEntered(pack, assessed, domainRatings)) return [];
  const { proposed, reason, applicable, positive, percentagesRow } = assessed;
  const ratings = decidingRatings(pack, domainRatings, settings.includeStd34);
  const about = (messages: readonly Message[], field: CheckField): readonly Check[] =>
    messages.map((message) =>
      checkOfMessage(pack, message, {
        subject: { kind: "standard", id: standard.id },
        standard: standard.id,
        field,
        isExplainable: proposed !== null,
      }),
    );
  if (!applicable) return about(assessed.messages, "rating");
  return [
    ...about(assessed.messages, "rating"),
    ...about(agreementMessages(pack, standard, { proposed, reason, ratings }), "rating"),
    ...about([...positive.messages, ...(percentagesRow?.messages ?? [])], "measure"),
  ];
}

/** What a prompt says of itself is not said again by its key question. */
function keyQuestionChecks(pack: Pack, standard: string, assessed: KeyQuestionAssessment): readonly Check[] {
  if (!isKeyQuestionEntered(assessed)) return [];
  const ofPrompts = new Set(assessed.prompts.flatMap(({ messages }) => messages.map(({ code }) => code)));
  return assessed.messages
    .filter(({ code }) => !ofPrompts.has(code))
    .map((message) =>
      checkOfMessage(pack, message, {
        subject: { kind: "keyQuestion", id: assessed.id },
        standard,
        field: "answer",
        isExplainable: assessed.answer !== null,
      }),
    );
}

function promptChecks(
  pack: Pack,
  standard: string,
  { id, answer, messages, measures }: PromptAssessment,
  inspection: Inspection,
): readonly Check[] {
  const { reason } = promptEntry(inspection, id);
  // Signals ask for a reason where the answer is Yes against them; one that only informs asks for none.
  const entryOf = ({ severity }: Message) =>
    ({
      subject: { kind: "prompt", id },
      standard,
      isExplainable: answer === "Yes" && (severity === "warn" || hasReason(reason)),
    }) as const;
  return [
    ...messages.map((message) => checkOfMessage(pack, message, { ...entryOf(message), field: "answer" })),
    ...measures.flatMap(({ id: measure, share, messages: signals }) =>
      [...share.messages, ...signals].map((message) =>
        checkOfMessage(pack, message, { ...entryOf(message), field: "measure", measure }),
      ),
    ),
    ...noteChecks(pack, standard, id, noteMessages(pack, promptEntry(inspection, id))),
  ];
}

function noteChecks(
  pack: Pack,
  standard: string,
  id: string,
  messages: readonly Message[],
): readonly Check[] {
  return messages.map((message) =>
    checkOfMessage(pack, message, {
      subject: { kind: "prompt", id },
      standard,
      field: "note",
      isExplainable: false,
    }),
  );
}

/** The message about each note that stands several times, by the first prompt it stands beside. */
function repeatedByPrompt(
  pack: Pack,
  standard: Standard,
  inspection: Inspection,
): ReadonlyMap<string, readonly Message[]> {
  const notes = notesOf(standard, inspection);
  return new Map(repeatedNoteMessages(pack, notes).map(({ prompt, message }) => [prompt, [message]]));
}
