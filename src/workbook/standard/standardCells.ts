import type { Standard } from "../../domain/framework/Pack";
import type {
  KeyQuestionAssessment,
  PromptAssessment,
  StandardAssessment,
} from "../../domain/inspection/Assessment";
import { evidenceIndexOf } from "../../domain/evidence/evidenceIndexOf";
import { evidenceOn } from "../../domain/evidence/evidenceOn";
import type { PromptEntry } from "../../domain/inspection/Inspection";
import { keyQuestionEntry, promptEntry, standardEntry } from "../../domain/inspection/entryOf";
import { signalMark } from "../../domain/inspection/signalMark";
import { rowCellReference } from "../formula/cellReference";
import { promptFormulas, sourcesText } from "../evidence/evidenceFormulas";
import { standardColumns, summaryRows, type StandardField } from "../names";
import type { PlanContext } from "../PlanContext";
import { shareValues } from "../shareValues";
import { signalTexts } from "./signalTexts";
import { markField, type StandardFormulas } from "./standardFormulas";
import { standardRows, type BodyRow, type StandardLayout } from "./standardLayout";
import { keyQuestionText, promptText, standardTexts } from "./standardTexts";
import { texts } from "../strings";
import { seenField, workedOut } from "./workedOut";
import type { CellContent } from "../WorkbookPlan";

type Cells = Partial<Record<StandardField, CellContent>>;

/** Every cell of a standard's sheet, row by row: labels, entries as they are, formulas with the value they have now. */
export function standardCells(
  context: PlanContext,
  standard: Standard,
  layout: StandardLayout,
  formulas: StandardFormulas,
): readonly (readonly CellContent[])[] {
  const assessment = context.assessment.standards.find((candidate) => candidate.id === standard.id);
  if (assessment === undefined) throw new Error(`The assessment has no standard ${standard.id}`);
  const cells = [
    [texts.standardLabel(standard.id, standard.name), ...standardColumns.slice(1).map(() => null)],
    ...summaryCells(context, standard, assessment, formulas).map(asRow),
    standardColumns.map((field) => texts.standardHeaders[field]),
    ...layout.body.map((row) => asRow(bodyCells(context, assessment, row, formulas))),
  ];
  const { seen, said } = workedOut(layout, cells.slice(standardRows.qualitative), context.stamp);
  return cells.map((line, row) =>
    row === standardRows.qualitative
      ? line.map((cell, column) =>
          column === standardColumns.indexOf(seenField)
            ? seen
            : column === standardColumns.indexOf("messages")
              ? said
              : cell,
        )
      : line,
  );
}

/** The four rows from `standardRows.default` to `standardRows.proposed`. */
function summaryCells(
  { pack, inspection }: PlanContext,
  standard: Standard,
  assessment: StandardAssessment,
  formulas: StandardFormulas,
): readonly Cells[] {
  const computed = standardTexts(pack, standard, inspection, assessment);
  const entry = standardEntry(inspection, standard.id);
  const positive = shareValues(assessment.positive);
  return [
    {
      label: texts.summary.default,
      suggested: { formula: formulas.defaultRating, value: assessment.default ?? "" },
      note: { formula: formulas.explanation, value: computed.explanation },
      messages: standard.defaultBasis === "source" ? texts.summary.basisSource : texts.summary.basisAnalogy,
      id: summaryRows.default(standard.id),
    },
    {
      label: texts.summary.positive,
      positive: { formula: formulas.yesCount, value: assessment.positive.count },
      base: { formula: formulas.answeredCount, value: assessment.positive.base },
      share: { formula: formulas.positiveShare, value: positive.share },
      band: { formula: formulas.positiveBand, value: positive.band },
      messages: { formula: formulas.notes, value: computed.notes },
      id: summaryRows.positive(standard.id),
    },
    {
      label: texts.summary.qualitative,
      answer: entry.qualitative,
      id: summaryRows.qualitative(standard.id),
    },
    {
      label: texts.summary.proposed,
      answer: entry.proposed,
      note: { formula: formulas.permitted, value: computed.permitted },
      reason: textCell(entry.reason),
      messages: { formula: formulas.messages, value: computed.messages },
      id: summaryRows.proposed(standard.id),
    },
  ];
}

function bodyCells(
  context: PlanContext,
  standard: StandardAssessment,
  row: BodyRow,
  formulas: StandardFormulas,
): Cells {
  const { pack, inspection } = context;
  if (row.kind === "keyQuestion") {
    const assessment = keyQuestionOf(standard, row.id);
    const entry = keyQuestionEntry(inspection, row.id);
    return {
      ref: row.id,
      label: row.keyQuestion.label,
      suggested: { formula: formulas.suggestion(row), value: assessment.suggestion ?? "" },
      answer: entry.answer,
      reason: textCell(entry.reason),
      messages: { formula: formulas.keyQuestionMessages(row), value: keyQuestionText(assessment) },
      id: row.id,
    };
  }
  const assessment = promptOf(standard, row.prompt.id);
  const entry = promptEntry(inspection, row.prompt.id);
  if (row.kind === "signal") {
    const { signal } = row;
    const entered = inspection.signals[signal.id] ?? null;
    return {
      label: signalTexts.label(signal),
      [markField]: {
        formula: formulas.mark(row),
        value: entered === signal.answers[0] ? signalMark : "",
      },
      answer: entered,
      messages: { formula: formulas.signalMessage(row), value: "" },
      id: row.id,
    };
  }
  if (row.kind === "measure")
    return {
      label: texts.measure(row.measure.label),
      ...measureCells(row, entry, assessment, formulas),
      id: row.id,
    };
  return {
    ref: row.prompt.ref,
    label:
      row.measure === null ? row.prompt.label : `${row.prompt.label}\n${texts.measure(row.measure.label)}`,
    diversity: row.prompt.diversity ? texts.diversityMark : null,
    answer: entry.answer,
    critical: entry.critical ? texts.criticalWord : null,
    ...measureCells(row, entry, assessment, formulas),
    ...evidenceCellsOf(context, row, entry),
    note: textCell(entry.note),
    reason: textCell(entry.reason),
    messages: { formula: formulas.promptMessages(row), value: promptText(pack, assessment, entry) },
    id: row.id,
  };
}

/** Counts of the evidence that bears on a prompt. */
function evidenceCellsOf(
  { pack, inspection, evidence }: PlanContext,
  { id, row }: BodyRow,
  { answer }: PromptEntry,
): Cells {
  const { counts } = evidenceOn(evidenceIndexOf(pack, inspection.evidence), id);
  const own = (field: StandardField): string => rowCellReference(row, standardColumns.indexOf(field));
  const formulas = promptFormulas(pack, id, { id: own("id"), answer: own("answer") }, evidence);
  return {
    for: { formula: formulas.supports, value: counts.supports },
    against: { formula: formulas.against, value: counts.against },
    sources: { formula: formulas.sources, value: sourcesText(counts, answer) },
  };
}

function measureCells(
  row: Exclude<BodyRow, { kind: "keyQuestion" }>,
  entry: ReturnType<typeof promptEntry>,
  assessment: PromptAssessment,
  formulas: StandardFormulas,
): Cells {
  const id = row.measure?.id;
  if (id === undefined) return {};
  const share = assessment.measures.find((measure) => measure.id === id)?.share;
  const values = share === undefined ? { share: "", band: "" } : shareValues(share);
  return {
    positive: entry.measures[id]?.positive ?? null,
    base: entry.measures[id]?.base ?? null,
    share: { formula: formulas.share(row), value: values.share },
    band: { formula: formulas.band(row), value: values.band },
  };
}

function keyQuestionOf(standard: StandardAssessment, id: string): KeyQuestionAssessment {
  const found = standard.keyQuestions.find((keyQuestion) => keyQuestion.id === id);
  if (found === undefined) throw new Error(`The assessment has no key question ${id}`);
  return found;
}

function promptOf(standard: StandardAssessment, id: string): PromptAssessment {
  const found = standard.keyQuestions
    .flatMap((keyQuestion) => keyQuestion.prompts)
    .find((prompt) => prompt.id === id);
  if (found === undefined) throw new Error(`The assessment has no prompt ${id}`);
  return found;
}

/** An empty text is an empty cell. */
function textCell(text: string): CellContent {
  return text === "" ? null : text;
}

function asRow(cells: Cells): readonly CellContent[] {
  return standardColumns.map((field) => cells[field] ?? null);
}
