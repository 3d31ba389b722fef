import type { Check } from "../checks/Check";
import type { PersonalDataMark } from "./PersonalData";
import type { PrivacyAnswer } from "./PrivacyAnswer";

/** A text that somebody wrote, and where it stands. */
export interface WrittenText {
  /** In words and for good, such as `1.1.1a note`: answers are told by it. */
  readonly place: string;
  readonly text: string;
  /** Where it stood before it was copied here: answers given there hold here as well. */
  readonly formerPlaces?: readonly string[];
  /** What is looked through in place of the text, as long as it: names that are asked for are out of sight in it. */
  readonly seen?: string;
  /** The entry that holds it. */
  readonly about: Pick<Check, "subject" | "field" | "standard" | "form" | "question" | "part">;
}

/** A written text in which something may identify a person. */
export interface PrivacyPlace extends WrittenText {
  readonly marks: readonly PersonalDataMark[];
  /** The marks that nobody answered yet. */
  readonly open: readonly PersonalDataMark[];
  readonly answered: readonly { readonly mark: PersonalDataMark; readonly answer: PrivacyAnswer }[];
}
