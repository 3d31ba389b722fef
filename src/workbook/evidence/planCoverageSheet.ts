import { evidenceIndexOf } from "../../domain/evidence/evidenceIndexOf";
import { coverageOf } from "../../domain/evidence/coverageOf";
import { evidenceOn } from "../../domain/evidence/evidenceOn";
import type { SourceType } from "../../domain/evidence/EvidenceItem";
import { cellArea, rowAreas } from "../sheet/areas";
import { columnLetters } from "../formula/cellReference";
import {
  coverageColumn,
  coverageRows,
  layOutCoverage,
  typeColumns,
  type CoverageRow,
} from "./coverageLayout";
import { coverageFormulas, coverageWords } from "./evidenceFormulas";
import { evidenceTexts } from "./evidenceTexts";
import { blockNames, coverageColumns, sheetNames, type CoverageField } from "../names";
import type { PlanContext } from "../PlanContext";
import { printPlan } from "../sheet/printPlan";
import { cellStyles, palette } from "../styles";
import type { Area, CellContent, NamePlan, SheetPlan } from "../WorkbookPlan";

const widths: Readonly<Record<CoverageField, number>> = {
  ref: 10,
  label: 60,
  documents: 11,
  interviews: 11,
  focusGroups: 11,
  cases: 11,
  observations: 13,
  data: 11,
  total: 8,
  words: 12,
  id: 12,
};

/**
 * The coverage: how many items of each source type bear on each standard and each prompt, by plain counts over the log.
 * The standards' sheets take the counts of their prompts from here.
 * @see docs/spec.md P40, P41
 */
export function planCoverageSheet(context: PlanContext): {
  readonly sheet: SheetPlan;
  readonly name: NamePlan;
} {
  const { rows, groups } = layOutCoverage(context.pack);
  const { title, header, firstBody } = coverageRows;
  const last = firstBody + rows.length - 1;
  const visible = coverageColumn("words");
  const counts: Area = {
    row: firstBody,
    column: coverageColumn("documents"),
    rows: rows.length,
    columns: visible - coverageColumn("documents"),
  };
  const standards = rows.filter(({ prompt }) => prompt === null).map(({ row }) => row);
  const area: Area = { row: header, column: 0, rows: rows.length + 1, columns: coverageColumns.length };
  const sheet: SheetPlan = {
    id: "coverage",
    name: sheetNames.coverage,
    visibility: "visible",
    tabColour: palette.outstanding,
    columns: coverageColumns.map((field) =>
      field === "id" || field === "words" ? { width: widths[field], hidden: true } : { width: widths[field] },
    ),
    rowHeights: [
      { row: title, height: 26 },
      { row: header, height: 33 },
    ],
    blocks: [
      {
        row: title,
        column: 0,
        cells: [
          [evidenceTexts.coverageTitle, ...coverageColumns.slice(1).map(() => null)],
          coverageColumns.map((field) => evidenceTexts.coverageHeaders[field]),
          ...linesOf(context, rows),
        ],
      },
    ],
    styles: [
      { areas: [{ ...area, row: 0, rows: last + 1, columns: visible }], style: cellStyles.text },
      { areas: [cellArea(title, 0)], style: cellStyles.title },
      {
        areas: [{ ...area, row: firstBody, rows: rows.length, columns: visible }],
        style: cellStyles.computed,
      },
      { areas: [counts], style: cellStyles.count },
      { areas: [{ ...area, rows: 1, columns: visible }], style: cellStyles.sectionHeader },
      { areas: rowAreas(standards, 0, visible), style: cellStyles.keyQuestion },
    ],
    validations: [],
    conditionalFormats: [
      {
        areas: [counts],
        when: { kind: "formula", formula: `=${columnLetters(counts.column)}${counts.row + 1}=0` },
        style: { colour: palette.requiresImprovement, fill: palette.requiresImprovementFill },
      },
    ],
    freeze: { rows: firstBody, columns: 2 },
    outline: groups,
    protected: true,
    print: printPlan(context.pack, context.inspection.details.service, header),
  };
  return { sheet, name: { name: blockNames.coverage, sheet: sheet.name, area } };
}

function linesOf(
  { pack, inspection, evidence }: PlanContext,
  rows: readonly CoverageRow[],
): readonly (readonly CellContent[])[] {
  const index = evidenceIndexOf(pack, inspection.evidence);
  const { standards } = coverageOf(pack, index);
  return rows.map((row) => {
    const found =
      row.prompt === null
        ? standards.find(({ id }) => id === row.standard)
        : evidenceOn(index, row.prompt).counts;
    if (found === undefined) throw new Error(`The coverage has no standard ${row.standard}`);
    const formulas = coverageFormulas(row.row, evidence);
    const types = new Map<CoverageField, SourceType>(typeColumns.map(({ field, type }) => [field, type]));
    const valueOf = (field: CoverageField): string | number => {
      const type = types.get(field);
      if (type !== undefined) return found.byType[type];
      return field === "total" ? found.total : coverageWords(found);
    };
    return coverageColumns.map((field): CellContent => {
      const formula = formulas[field];
      if (formula !== undefined) return { formula, value: valueOf(field) };
      return field === "ref" || field === "label" || field === "id" ? row[field] : null;
    });
  });
}
