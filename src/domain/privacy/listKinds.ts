import { personalDataKinds, type PersonalDataMark } from "./PersonalData";
import { kindTexts } from "./strings";

/** What was found, by kind and how often: `1 name, 2 postcodes`. */
export function listKinds(marks: readonly Pick<PersonalDataMark, "kind">[]): string {
  return personalDataKinds
    .map((kind) => ({ kind, count: marks.filter((mark) => mark.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${count} ${count === 1 ? kindTexts[kind].label : kindTexts[kind].plural}`)
    .join(", ");
}
