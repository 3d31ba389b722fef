import { readDirection, readEvidenceStrength, readSourceType } from "../../domain/evidence/readEvidenceWords";
import type { Read } from "../../domain/inspection/readWord";
import type { CellValue } from "../../workbook/InspectionHost";
import type { ColumnPlan } from "../ColumnPlan";
import { readBritishDate } from "../readBritishDate";
import type { EvidenceField } from "../../workbook/names";
import { evidenceTexts } from "../../workbook/evidence/evidenceTexts";

/** What can be read from a table of evidence, and what our own export writes. */
export type EvidenceColumn = Exclude<EvidenceField, "messages" | "seal">;

/** The columns of a table of evidence, in the order of the log, with the names that other tables give them. */
export const evidenceTableColumns: readonly ColumnPlan<EvidenceColumn>[] = [
  column("id", ["item", "item id", "evidence id", "ref", "reference no", "number", "no"]),
  column("date", ["when", "date of interview", "date collected", "day", "dated", "date seen"], looksLikeDate),
  column(
    "type",
    ["type", "evidence type", "kind", "kind of source", "method", "category", "format"],
    isWord(readSourceType),
  ),
  column("source", [
    "source title",
    "title",
    "document",
    "document name",
    "interviewee",
    "role",
    "who said it",
    "origin",
    "file name",
    "from",
  ]),
  column(
    "text",
    [
      "text",
      "evidence",
      "what it says",
      "says",
      "finding",
      "findings",
      "note",
      "notes",
      "summary",
      "description",
      "detail",
      "details",
      "comment",
      "comments",
      "quote",
      "observation",
      "content",
    ],
    isLong,
  ),
  column(
    "prompts",
    [
      "prompt",
      "prompt ref",
      "prompt refs",
      "prompt id",
      "ref",
      "refs",
      "reference",
      "references",
      "standard",
      "standards",
      "key question",
      "bears on",
      "criteria",
      "link to prompt",
    ],
    namesPrompts,
  ),
  column(
    "direction",
    [
      "for or against",
      "for against",
      "supports or against",
      "supports against",
      "positive or negative",
      "rag",
    ],
    isWord(readDirection),
  ),
  column("strength", ["weight", "how strong", "quality", "reliability"], isWord(readEvidenceStrength)),
  column("measure", ["measure id"]),
  column("positive", ["positive answers", "yes answers", "count"]),
  column("base", ["asked", "total", "out of", "answers"]),
  column("by", [
    "logged by",
    "recorded by",
    "author",
    "inspector",
    "analyst",
    "added by",
    "entered by",
    "who",
  ]),
  column("followUp", [
    "follow up",
    "follow up needed",
    "action",
    "actions",
    "next step",
    "next steps",
    "to do",
  ]),
  column("followUpDone", ["follow up done", "done", "closed", "completed", "follow up complete"]),
  column("link", ["url", "hyperlink", "web address", "location", "path"]),
  column("status", ["state", "withdrawn"]),
  column("history", ["changes", "change history"]),
];

function column(
  field: EvidenceColumn,
  names: readonly string[],
  looksLike?: (cell: CellValue) => boolean,
): ColumnPlan<EvidenceColumn> {
  const plan = { field, label: evidenceTexts.headers[field], names };
  return looksLike === undefined ? plan : { ...plan, looksLike };
}

/** A number alone may be anything; a day number looks like a count. */
function looksLikeDate(cell: CellValue): boolean {
  if (typeof cell !== "string" || cell.trim() === "" || /^\s*[\d.]+\s*$/.test(cell)) return false;
  // Only the form is looked at, so any year will do.
  return readBritishDate(cell, "2000-01-01").date !== null;
}

function isWord(read: (text: unknown) => Read<unknown>): (cell: CellValue) => boolean {
  return (cell) => {
    const value = read(cell);
    return value !== null && value !== "unknown";
  };
}

function isLong(cell: CellValue): boolean {
  return String(cell).trim().length > longTitle;
}

/** Titles of sources are shorter. */
const longTitle = 60;

function namesPrompts(cell: CellValue): boolean {
  return /^\s*\(?\d\.\d\.\d\s*\(?[a-z]\b/i.test(String(cell));
}
