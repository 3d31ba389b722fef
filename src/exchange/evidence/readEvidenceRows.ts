import {
  directions,
  evidenceStrengths,
  sourceTypes,
  type EvidenceItem,
} from "../../domain/evidence/EvidenceItem";
import { isEvidenceId } from "../../domain/evidence/newEvidenceId";
import { readDirection, readEvidenceStrength, readSourceType } from "../../domain/evidence/readEvidenceWords";
import { readPromptList } from "../../domain/evidence/readPromptList";
import { whyUnknownPrompt } from "../../domain/evidence/whyUnknownPrompt";
import { findMeasure } from "../../domain/framework/find";
import type { Pack } from "../../domain/framework/Pack";
import { plainText } from "../../domain/inspection/plainText";
import { readYesNo } from "../../domain/inspection/readAnswer";
import { cellReader, type CellReader } from "../cellReader";
import type { Mapping } from "../ColumnPlan";
import { judgeRow } from "../judgeRow";
import { isMonthFirst } from "../readBritishDate";
import type { ReadRow } from "../ReadRow";
import { dateTexts } from "../strings";
import type { TableRow } from "../Table";
import { evidenceTableColumns, type EvidenceColumn } from "./evidenceTableColumns";
import { knownItems } from "./knownItems";
import { evidenceTexts as texts } from "./strings";

export interface EvidenceRows {
  readonly rows: readonly ReadRow<EvidenceItem>[];
  /** What is to be said of all of them. */
  readonly remarks: readonly string[];
}

interface ReadOptions {
  /** ISO date, by which years of two digits are read. */
  readonly today: string;
  /** The items of the log, withdrawn ones too. */
  readonly existing: readonly EvidenceItem[];
}

/**
 * Reads rows of a table as items of evidence: each is taken as it is, put right, or refused with the reason. What the log
 * holds already, withdrawn or not, is refused, so that reading a file twice adds nothing. Items without an id of ours have
 * none yet.
 * @see docs/spec.md P55
 */
export function readEvidenceRows(
  pack: Pack,
  rows: readonly TableRow[],
  mapping: Mapping<EvidenceColumn>,
  { today, existing }: ReadOptions,
): EvidenceRows {
  const known = knownItems(existing);
  const monthFirst = rows.filter(({ cells }) => isMonthFirst(cells[mapping.date ?? -1] ?? "")).length;
  return {
    rows: rows.map((row) => {
      const cells = cellReader(row, evidenceTableColumns, mapping);
      const item = readItem(pack, cells, today);
      if (item.text.trim() === "" && item.positive === null)
        cells.refuse(mapping.text === null ? texts.noColumn : texts.nothing);
      return judgeRow(row.line, titleOf(item), cells, () => known.add(item, row.line));
    }),
    remarks: monthFirst === 0 ? [] : [dateTexts.monthFirst(monthFirst)],
  };
}

type Cells = CellReader<EvidenceColumn>;

function readItem(pack: Pack, cells: Cells, today: string): EvidenceItem {
  const { prompts, unknown } = readPromptList(pack, cells.text("prompts"));
  for (const text of unknown) cells.putRight(texts.keptAsText(whyUnknownPrompt(pack, text)));
  return {
    id: idOf(cells),
    date: cells.date("date", today),
    type: cells.word("type", readSourceType, sourceTypes.join(", ")),
    source: cells.text("source"),
    text: cells.text("text"),
    prompts,
    unknownPrompts: unknown,
    direction: cells.word("direction", readDirection, directions.join(", ")),
    strength: cells.word("strength", readEvidenceStrength, evidenceStrengths.join(", ")),
    measure: measureOf(pack, cells),
    positive: cells.count("positive"),
    base: cells.count("base"),
    by: cells.text("by"),
    followUp: cells.text("followUp"),
    followUpDone: cells.word("followUpDone", readYesNo, "Yes, No") ?? false,
    link: cells.text("link"),
    withdrawn: isWithdrawn(cells),
    history: cells.text("history"),
  };
}

function idOf(cells: Cells): string {
  const id = cells.text("id").trim();
  if (id === "" || isEvidenceId(id)) return id;
  cells.putRight(texts.otherId(id));
  return "";
}

function measureOf(pack: Pack, cells: Cells): string | null {
  const text = cells.text("measure").trim();
  if (text === "") return null;
  if (findMeasure(pack, text) === undefined) cells.refuse(texts.unknownMeasure(text));
  return text;
}

function isWithdrawn(cells: Cells): boolean {
  const text = cells.text("status").trim();
  const status = plainText(text);
  if (status !== "" && status !== "withdrawn") cells.putRight(texts.unknownStatus(text));
  return status === "withdrawn";
}

function titleOf({ source, text }: EvidenceItem): string {
  return [source, text]
    .map((part) => part.replace(/\s+/g, " ").trim())
    .filter((part) => part !== "")
    .join(": ")
    .slice(0, longestTitle);
}

const longestTitle = 140;
