import { assessDomains, formShares, type DomainAssessment } from "../../domain/cases/assessDomains";
import { findPrompt } from "../../domain/framework/find";
import type { CaseForms } from "../../domain/cases/CaseForms";
import { describeNeighbours } from "../../domain/cases/describeNeighbours";
import { domainChecks } from "../../domain/cases/domainChecks";
import type { RollUp } from "../../domain/cases/rollUpCases";
import type { Message } from "../../domain/inspection/Assessment";
import { messageLines } from "../../domain/rating/messageLines";
import { cellArea, rowAreas } from "../areas";
import { messageFormats, ratingStateWords, statusFormats } from "../conditionalFormats";
import { blockNames, rollUpColumns, type RollUpField } from "../names";
import type { PlanContext } from "../PlanContext";
import { printPlan } from "../printPlan";
import { wrappedRowHeight } from "../rowHeights";
import { cellStyles, palette } from "../styles";
import { countValidation, textValidation } from "../validations";
import type { Area, CellContent, NamePlan, SheetPlan, StylePlan } from "../WorkbookPlan";
import { rollUpFormulas } from "./rollUpFormulas";
import { layOutRollUp, rollUpColumn, rollUpRows, type PlacedRollUpRow } from "./rollUpLayout";
import { caseTexts } from "./strings";

type Cells = Partial<Record<RollUpField, CellContent>>;

/** Characters. */
const widths: Readonly<Record<RollUpField, number>> = {
  ref: 10,
  label: 46,
  cases: 34,
  count: 8,
  base: 8,
  percent: 11,
  share: 9,
  band: 20,
  rating: 22,
  next: 40,
  messages: 60,
  id: 12,
};

/** The sheet of shares: domain two as entered, domain three and the rest from the case sheets, a row a question. */
export function planRollUpSheet(
  context: PlanContext,
  forms: CaseForms,
): { readonly sheet: SheetPlan; readonly name: NamePlan } {
  const { pack, inspection } = context;
  const layout = layOutRollUp(pack, forms);
  const { rollUp } = caseTexts;
  const contents = rowContents(context, forms);
  const cells = layout.rows.map((row) => {
    const filled = contents(row);
    return rollUpColumns.map((field) => filled[field] ?? null);
  });
  const across = (row: number): Area => ({ ...cellArea(row, 0), columns: rollUpColumns.length });
  const rowsOf = (...kinds: readonly PlacedRollUpRow["kind"][]): readonly number[] =>
    layout.rows.filter(({ kind }) => kinds.includes(kind)).map(({ row }) => row);
  const only = (text: string): readonly CellContent[] =>
    rollUpColumns.map((_, column) => (column === 0 ? text : null));
  const visible = rollUpColumn("id");
  const entered = rowsOf("entered");
  const column = (rows: readonly number[], field: RollUpField, count = 1): readonly Area[] =>
    rowAreas(rows, rollUpColumn(field), count);
  const listed = rowsOf("standard", "entered", "counted");
  const styles: readonly StylePlan[] = [
    { areas: [{ ...across(0), rows: layout.block.row + layout.block.rows }], style: cellStyles.text },
    { areas: [across(rollUpRows.title)], style: cellStyles.title },
    { areas: [across(rollUpRows.note)], style: cellStyles.quiet },
    { areas: [across(rollUpRows.header)], style: cellStyles.sectionHeader },
    { areas: column(listed, "ref", visible), style: cellStyles.computed },
    { areas: column(rowsOf("heading", "standard"), "ref", visible), style: cellStyles.keyQuestion },
    { areas: column(rowsOf("standard"), "messages"), style: cellStyles.plain },
    {
      areas: [...column(entered, "count", 2), ...column(entered, "percent")],
      style: cellStyles.input,
    },
    { areas: column(rowsOf("entered", "counted"), "count", 2), style: cellStyles.count },
    {
      areas: [...column(entered, "percent"), ...column(rowsOf("entered", "counted"), "share")],
      style: cellStyles.share,
    },
  ];
  const sheet: SheetPlan = {
    id: "domains",
    name: rollUp.sheet,
    visibility: "visible",
    tabColour: palette.quiet,
    columns: rollUpColumns.map((field) =>
      field === "id" ? { width: widths.id, hidden: true } : { width: widths[field] },
    ),
    rowHeights: [
      { row: rollUpRows.title, height: 26 },
      { row: rollUpRows.header, height: 20 },
      ...layout.rows.map(({ row, kind }, index) => ({
        row,
        height: wrappedRowHeight(
          rollUpColumns.flatMap((field, at) => {
            const cell = cells[index]?.[at];
            const text = typeof cell === "object" ? cell?.value : cell;
            const isHeading = kind === "heading" && field === "ref";
            return typeof text === "string" && !isHeading ? [{ text, width: widths[field] }] : [];
          }),
        ),
        ...(kind === "standard" ? { fits: true } : {}),
      })),
    ],
    blocks: [
      {
        row: 0,
        column: 0,
        cells: [
          only(rollUp.title),
          only(pack.publishedPractice?.label ?? ""),
          rollUpColumns.map((field) => rollUp.headers[field]),
          ...cells,
        ],
      },
    ],
    styles,
    validations: [
      countValidation([...column(entered, "count", 2)], caseTexts.prompts.count),
      textValidation(column(entered, "percent"), caseTexts.prompts.percent),
    ],
    conditionalFormats: [
      ...statusFormats(column(listed, "rating"), ratingStateWords),
      ...messageFormats(
        column(rowsOf("standard"), "messages"),
        `${messageColumn}${(rowsOf("standard")[0] ?? 0) + 1}`,
      ),
    ],
    freeze: { rows: rollUpRows.first, columns: 2 },
    protected: true,
    print: printPlan(pack, inspection.details.service, rollUpRows.header),
  };
  return { sheet, name: { name: blockNames.domains, sheet: sheet.name, area: layout.block } };
}

const messageColumn = "K";

function rowContents(context: PlanContext, forms: CaseForms): (row: PlacedRollUpRow) => Cells {
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
