import type { Standard } from "../domain/framework/Pack";
import { signalsOf } from "../domain/framework/signalsOf";
import type { Inspection } from "../domain/inspection/Inspection";
import { signalKind } from "./cellKinds";
import { readOrBlank } from "./readCell";
import { rowFinder } from "./rowFinder";

/** The facts below a standard's prompts, read from its answers; without identities there are none. */
export function signalsIn(
  { keyQuestions }: Standard,
  { answers, ids }: { readonly answers: unknown; readonly ids: unknown },
): Inspection["signals"] {
  const answerOf = rowFinder(ids)?.column(answers);
  if (answerOf === undefined) return {};
  const signals = keyQuestions.flatMap(({ prompts }) => prompts.flatMap(signalsOf));
  return Object.fromEntries(
    signals.map((signal) => [signal.id, readOrBlank(answerOf(signal.id), signalKind(signal))]),
  );
}
