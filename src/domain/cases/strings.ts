import type { Band, DomainRating, Rating } from "../framework/Rating";
import type { RollUp } from "./rollUpCases";
import type { Tip } from "./nearestTip";

const listed = (ids: readonly string[], word: "and" | "or"): string =>
  ids.length < 2 ? ids.join() : `${ids.slice(0, -1).join(", ")} ${word} ${ids.at(-1) ?? ""}`;
const cases = (count: number, what: string): string => `${count} ${what}`;

/** The sentences in which a rating from cases is explained. */
export const domainTexts = {
  fromCases:
    "Each key question is the summary of a section of the case form: Yes over Yes and No of the cases that count.",
  fromEntries:
    "The shares of these key questions are entered; their cases are not assessed in this workbook.",
  share: (
    id: string,
    name: string,
    count: number | null,
    base: number | null,
    percent: string,
    band: Band | null,
    rating: Rating | null,
  ): string => {
    const counts = count === null || base === null ? "" : `${count} of ${base} = `;
    return (
      [`${id} ${name}: ${counts}${percent} per cent`, band, rating]
        .filter((part) => part !== null)
        .join(", ") + "."
    );
  },
  leftOut: ({ included, blank, setAside, excluded, referred, undecided }: RollUp["cases"]): string => {
    const out = [
      ...(blank > 0 ? [cases(blank, "without an answer")] : []),
      ...(setAside > 0 ? [cases(setAside, "not judged or not relevant")] : []),
      ...(excluded > 0 ? [cases(excluded, "excluded")] : []),
      ...(referred > 0 ? [cases(referred, "referred")] : []),
      ...(undecided > 0 ? [cases(undecided, "not decided")] : []),
    ];
    return `${cases(included, included === 1 ? "case counts" : "cases count")}${out.length === 0 ? "" : `; left out: ${out.join(", ")}`}.`;
  },
  noShare: (id: string, name: string): string => `${id} ${name}: no Yes or No yet, so no share.`,
  noPractice:
    "Published practice is switched off, and the documents hold no rule that turns a share into a rating.",
  missing: (ids: readonly string[], atBest: Rating | null): string =>
    `No rating while ${listed(ids, "and")} ${ids.length === 1 ? "has" : "have"} no share${atBest === null ? "" : `; it cannot come out better than ${atBest}`}.`,
  lowest: (rating: Rating, deciding: readonly string[], label: string): string =>
    `The lowest of them decides: ${rating}, by ${listed(deciding, "and")}. ${label}.`,
  up: ({ rating, answers, keyQuestions }: Tip): string =>
    `${rating} with ${answers} more Yes in place of No in ${keyQuestions.length > 1 ? "each of " : ""}${listed(keyQuestions, "and")}.`,
  down: ({ rating, answers, keyQuestions }: Tip): string =>
    `${rating} with ${answers} fewer Yes in ${listed(keyQuestions, "or")}.`,
  notEntered: "Your rating is not entered yet.",
  entered: (rating: DomainRating): string => `Your rating is ${rating}.`,
  differs: (rating: DomainRating, reason: string): string =>
    reason.trim() === ""
      ? `Your rating is ${rating}, and the reason is not recorded.`
      : `Your rating is ${rating}: ${reason.trim()}`,
};
