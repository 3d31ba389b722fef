import { fingerprintOf } from "./fingerprintOf";
import type { PersonalDataMark } from "./PersonalData";
import type { PrivacyAnswer } from "./PrivacyAnswer";
import { kindTexts } from "./strings";

/** The answer that a mark at a place identifies nobody. The marked text itself is not in it. */
export function answerPrivacy(
  place: string,
  { kind, found }: Pick<PersonalDataMark, "kind" | "found">,
  said: Pick<PrivacyAnswer, "id" | "when" | "who" | "reason">,
): PrivacyAnswer {
  return { ...said, place, kind: kindTexts[kind].label, fingerprint: fingerprintOf(found) };
}
