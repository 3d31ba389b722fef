import type { Pack } from "../framework/Pack";
import type { Rating } from "../framework/Rating";
import type { Inspection } from "../inspection/Inspection";
import { remembered } from "../remembered";
import { bandShare, type BandOptions, type ShareInput } from "../rating/bandShare";
import { answeredCase } from "./assessCase";
import { shareOfQuestion, type QuestionShare } from "./assessCases";
import type { CaseForm } from "./CaseForms";
import { casesToNextRating, type RatingNeighbours } from "./casesToNextRating";
import { discretionTriggers, type DiscretionTrigger } from "./discretionTriggers";
import { rateFromCases, type CaseRating } from "./rateFromCases";
import { shareInput } from "./shareInput";
import type { RollUp } from "./rollUpCases";

/** The share of cases with Yes of one key question. */
export interface DomainShare {
  /** The summary question, `A1S`, or the key question that is entered, `2.1.1`. */
  readonly id: string;
  readonly name: string;
  /** `null` where a percentage is entered, or nothing. */
  readonly count: number | null;
  readonly base: number | null;
  /** One decimal, half up; `null` without a share. */
  readonly percent: string | null;
  readonly band: RollUp["band"];
  readonly flags: readonly string[];
  /** How many cases are in and out of the base; `null` where the share is entered. */
  readonly cases: RollUp["cases"] | null;
  /** What published practice makes of it, and what is nearest; `null` without that practice or without counts. */
  readonly neighbours: RatingNeighbours | null;
}

/** A domain two or three standard as its cases give it. */
export interface DomainAssessment {
  /** Such as `3.1`. */
  readonly standard: string;
  readonly basis: "cases" | "entered";
  readonly shares: readonly DomainShare[];
  /** `null` without published practice. */
  readonly rating: CaseRating | null;
  readonly triggers: readonly DiscretionTrigger[];
}

/** Question shares that are shown and rate nothing: interviews and resettlement. */
export interface FormShares {
  readonly form: CaseForm;
  readonly shares: readonly QuestionShare[];
}

/**
 * Every domain two and three standard that rests on cases, in order: domain two from the shares that are entered, domain
 * three from the cases in the workbook. With published practice switched off there is no rating and no trigger. Checks,
 * layers, sheets and report all ask of the same inspection.
 * @see docs/spec.md R45
 */
export const assessDomains = remembered((pack: Pack, inspection: Inspection): readonly DomainAssessment[] => {
  const { cases: forms } = pack;
  if (forms === undefined) return [];
  const entered = forms.enteredShares.map(({ standard, keyQuestions }): DomainAssessment => {
    const shares = keyQuestions.map((question) => ({
      ...question,
      entry: inspection.shares[question.id] ?? null,
    }));
    return judged(
      pack,
      inspection,
      standard,
      "entered",
      shares.map(({ id, name, entry }) => ({
        id,
        name,
        share: entry === null ? null : shareInput(entry),
        cases: null,
      })),
    );
  });
  const counted = forms.forms
    .filter(({ rated }) => rated)
    .flatMap((form) => fromCases(pack, inspection, form));
  return [...entered, ...counted].sort((one, other) => (one.standard < other.standard ? -1 : 1));
});

/**
 * Shares of the questions that bear on a prompt of the framework and rate nothing: interviews with case managers, and
 * all resettlement questions (R47).
 * @see docs/spec.md R45, R47
 */
export function formShares(pack: Pack, inspection: Inspection): readonly FormShares[] {
  return (pack.cases?.forms ?? []).map((form) => {
    const cases = (inspection.cases[form.id] ?? []).map((entry) => answeredCase(form, entry));
    return {
      form,
      shares: sharedQuestions(form).map(({ id }) => shareOfQuestion(id, cases, bandOptions(inspection))),
    };
  });
}

/** The questions of a form whose share is shown beside the prompts it bears on. */
export function sharedQuestions(form: CaseForm): CaseForm["questions"] {
  return form.questions.filter(({ kind, prompts }) => kind === "prompt-linked" && prompts.length > 0);
}

function fromCases(pack: Pack, inspection: Inspection, form: CaseForm): readonly DomainAssessment[] {
  const cases = (inspection.cases[form.id] ?? []).map((entry) => answeredCase(form, entry));
  const standards = [...new Set(form.sections.flatMap(({ standard }) => standard ?? []))];
  return standards.map((standard) =>
    judged(
      pack,
      inspection,
      standard,
      "cases",
      form.sections
        .filter((section) => section.standard === standard)
        .flatMap(({ summary, name }) => {
          if (summary === undefined) return [];
          const share = shareOfQuestion(summary, cases);
          return [{ id: summary, name, share: { count: share.count, base: share.base }, cases: share.cases }];
        }),
    ),
  );
}

interface CountedShare {
  readonly id: string;
  readonly name: string;
  readonly share: ShareInput | null;
  readonly cases: RollUp["cases"] | null;
}

const noShare: ShareInput = { count: 0, base: 0 };

function judged(
  pack: Pack,
  inspection: Inspection,
  standard: string,
  basis: DomainAssessment["basis"],
  counted: readonly CountedShare[],
): DomainAssessment {
  const published = inspection.settings.publishedPractice ? pack.publishedPractice : undefined;
  const practice = published?.caseRating;
  const rated = counted.map(({ id, share }) => ({ id, share: share ?? noShare }));
  return {
    standard,
    basis,
    shares: counted.map(({ id, name, share, cases }) => {
      const counts = share !== null && "count" in share ? share : null;
      const banded = bandShare(share ?? noShare, bandOptions(inspection));
      return {
        id,
        name,
        count: counts?.count ?? null,
        base: counts?.base ?? null,
        percent: banded.percent,
        band: banded.band,
        flags: share === null ? [] : banded.flags,
        cases,
        neighbours: practice === undefined || counts === null ? null : casesToNextRating(practice, counts),
      };
    }),
    rating: published === undefined ? null : rateFromCases(published, rated),
    triggers: practice === undefined ? [] : discretionTriggers(practice, rated),
  };
}

/** The rating that cases give a standard, by id, where there is one. */
export function ratingsFromCases(domains: readonly DomainAssessment[]): ReadonlyMap<string, Rating> {
  return new Map(
    domains.flatMap(({ standard, rating }) => {
      const given = rating?.rating ?? null;
      return given === null ? [] : [[standard, given] as const];
    }),
  );
}

/** How shares are banded in this inspection. */
export function bandOptions({ settings }: Pick<Inspection, "settings">): BandOptions {
  return { largeMajorityIncludes80: settings.largeMajorityIncludes80, smallBase: settings.smallBase };
}
