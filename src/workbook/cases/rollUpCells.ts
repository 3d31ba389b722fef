import { assessDomains, formShares, type DomainAssessment } from "../../domain/cases/assessDomains";
import type { CaseForms } from "../../domain/cases/CaseForms";
import { describeNeighbours } from "../../domain/cases/describeNeighbours";
import { domainChecks } from "../../domain/cases/domainChecks";
import type { RollUp } from "../../domain/cases/rollUpCases";
import { findPrompt } from "../../domain/framework/find";
import type { Message } from "../../domain/inspection/Assessment";
import { messageLines } from "../../domain/rating/messageLines";
import type { RollUpField } from "../names";
import type { PlanContext } from "../PlanContext";
import type { CellContent } from "../WorkbookPlan";
import { rollUpFormulas } from "./rollUpFormulas";
import type { PlacedRollUpRow } from "./rollUpLayout";
import { caseTexts } from "./strings";

type Cells = Partial<Record<RollUpField, CellContent>>;

/** What stands in a row of the sheet of shares: words, entries, and formulas beside what they give. */
export function rollUpCells(context: PlanContext, forms: CaseForms): (row: PlacedRollUpRow) => Cells {
  const { pack, inspection } = context;
  const formulas = rollUpFormulas(context, forms);
  const domains = assessDomains(pack, inspection);
  const checks = domainChecks(pack, inspection, domains);
  const others = formShares(pack, inspection).flatMap(({ shares }) => shares);
  const shareOf = (id: string) => domains.flatMap(({ shares }) => shares).find((share) => share.id === id);
  const domainOf = (standard: string): DomainAssessment | undefined =>
    domains.find((domain) => domain.standard === standard);
  return (row): Cells => {
    switch (row.kind) {
      case "heading":
        return { ref: row.label };
      case "standard": {
        const domain = domainOf(row.standard);
        const messages: readonly Message[] = checks.filter(
          ({ subject, field }) => subject.id === row.standard && field === "measure",
        );
        const counts = domain?.shares[0]?.cases ?? null;
        return {
          ref: row.standard,
          label: row.label,
          cases: counts === null ? null : { formula: formulas.sample(row), value: sampleText(counts) },
          rating: { formula: formulas.standardRating(row), value: domain?.rating?.rating ?? "" },
          messages: { formula: formulas.messages(row), value: messageLines(messages) },
          id: row.id,
        };
      }
      case "entered": {
        const share = shareOf(row.keyQuestion);
        const entry = inspection.shares[row.keyQuestion];
        return {
          ref: row.keyQuestion,
          label: row.label,
          count: entry?.positive ?? null,
          base: entry?.base ?? null,
          percent: percentCell(entry?.percent ?? null),
          ...shareCells(row, share),
          ...ratedCells(row, share),
          id: row.id,
        };
      }
      case "counted": {
        const rolled = shareOf(row.question) ?? others.find(({ question }) => question === row.question);
        const cases = rolled?.cases;
        return {
          ref: row.question,
          label: row.label,
          cases: { formula: formulas.unanswered(row), value: cases ? unansweredText(cases) : "" },
          count: { formula: formulas.count(row), value: rolled?.count ?? 0 },
          base: { formula: formulas.base(row), value: rolled?.base ?? 0 },
          ...shareCells(row, rolled),
          ...(row.isRated ? ratedCells(row, shareOf(row.question)) : { messages: bearsOn(row) }),
          id: row.id,
        };
      }
    }
  };

  /** The prompts that a question bears on; its share rates nothing. */
  function bearsOn({ form, question }: Extract<PlacedRollUpRow, { kind: "counted" }>): string {
    const prompts = form.questions.find(({ id }) => id === question)?.prompts ?? [];
    return caseTexts.rollUp.bearsOn(prompts.map((id) => findPrompt(pack, id)?.ref ?? id));
  }

  function shareCells(
    row: PlacedRollUpRow,
    share: Pick<DomainAssessment["shares"][number], "count" | "base" | "percent" | "band"> | undefined,
  ): Cells {
    return {
      share: { formula: formulas.share(row), value: shareValue(inspection, row, share) },
      band: { formula: formulas.band(row), value: share?.band ?? "" },
    };
  }

  function ratedCells(row: PlacedRollUpRow, share: DomainAssessment["shares"][number] | undefined): Cells {
    const rated = domains
      .flatMap(({ rating }) => rating?.keyQuestions ?? [])
      .find(({ id }) => id === share?.id);
    return {
      rating: { formula: formulas.rating(row), value: rated?.rating ?? "" },
      next: {
        formula: formulas.next(row),
        value: share?.neighbours ? describeNeighbours(share.neighbours) : "",
      },
    };
  }
}

function shareValue(
  { shares }: PlanContext["inspection"],
  row: PlacedRollUpRow,
  share: Pick<DomainAssessment["shares"][number], "count" | "base" | "percent"> | undefined,
): number | "" {
  if (share === undefined || share.percent === null) return "";
  if (share.count !== null && share.base !== null) return share.base === 0 ? "" : share.count / share.base;
  const percent = row.kind === "entered" ? shares[row.keyQuestion]?.percent : undefined;
  const cell = percentCell(percent ?? null);
  return typeof cell === "number" ? cell : "";
}

/** Excel keeps per cent as a share of one. */
function percentCell(percent: string | null): number | null {
  return percent === null ? null : Number(`${percent}e-2`);
}

function sampleText({ included, excluded, referred }: RollUp["cases"]): string {
  const words = caseTexts.rollUp.cases;
  return `${included}${words.included}${excluded}${words.excluded}${referred}${words.referred}`;
}

function unansweredText({ included, blank, setAside }: RollUp["cases"]): string {
  const words = caseTexts.rollUp.cases;
  return `${included}${words.of}${blank + setAside}${words.unanswered}`;
}
