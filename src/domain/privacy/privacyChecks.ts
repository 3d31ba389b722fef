import type { Check } from "../checks/Check";
import type { Pack } from "../framework/Pack";
import type { Inspection } from "../inspection/Inspection";
import { describeMessage } from "../rating/describeMessage";
import type { PersonalDataMark } from "./PersonalData";
import { privacyPlaces } from "./privacyPlaces";
import type { PrivacyPlace } from "./PrivacyPlace";
import { listKinds } from "./listKinds";

/**
 * A check for each text in which something may identify a person, and one where its numbers may; what was answered only
 * informs, with the reason.
 * @see docs/spec.md P50, P51, P52
 */
export function privacyChecks(pack: Pack, inspection: Inspection): readonly Check[] {
  return privacyPlaces(pack, inspection).flatMap((place) => checksOfPrivacyPlace(pack, place));
}

/** The checks about one text. */
export function checksOfPrivacyPlace(pack: Pack, { about, open, answered }: PrivacyPlace): readonly Check[] {
  const check = (code: string, facts: Readonly<Record<string, string>>): Check => ({
    ...describeMessage(pack, code, "", facts),
    ...about,
    settledByReason: false,
  });
  const isSmall = ({ kind }: PersonalDataMark): boolean => kind === "smallNumber";
  const persons = open.filter((mark) => !isSmall(mark));
  const numbers = open.filter(isSmall);
  return [
    ...(persons.length > 0 ? [check("PRIVACY-PERSON", { kinds: listKinds(persons) })] : []),
    ...(numbers.length > 0 ? [check("PRIVACY-SMALL-NUMBER", {})] : []),
    ...answered.map(({ mark, answer: { reason } }) =>
      check("PRIVACY-ANSWERED", { kinds: listKinds([mark]), reason: reason.trim().replace(/\.$/, "") }),
    ),
  ];
}
