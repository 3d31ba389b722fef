import { blankItem } from "../../domain/evidence/blankItem";
import type { EvidenceItem } from "../../domain/evidence/EvidenceItem";
import { readDirection, readEvidenceStrength, readSourceType } from "../../domain/evidence/readEvidenceWords";
import { readPromptList } from "../../domain/evidence/readPromptList";
import { directions, evidenceStrengths, sourceTypes } from "../../domain/evidence/EvidenceItem";
import type { Pack } from "../../domain/framework/Pack";
import { plainText } from "../../domain/inspection/plainText";
import { remembered } from "../../domain/remembered";
import type { Read } from "../../domain/inspection/readWord";
import { evidenceTexts } from "./evidenceTexts";
import { readCount } from "../read/entryReader";
import type { Finding } from "../read/Finding";
import { findingTexts } from "../read/findingTexts";
import type { CellValue, NamedBlocks } from "../InspectionHost";
import { blockNames, evidenceColumns, type EvidenceField } from "../names";
import { readEvidenceDate } from "./readEvidenceDate";
import { texts } from "../strings";

export interface EvidenceReading {
  /** In the order of the sheet; blank rows left out. */
  readonly items: readonly EvidenceItem[];
  readonly findings: readonly Finding[];
}

type Rows = readonly (readonly CellValue[])[];

/**
 * The evidence log as its rows stand. What cannot be read counts as blank and is reported with its place. The same block
 * gives the very same items, so that what is worked out from them can be kept with them.
 */
export function readEvidenceBlock(pack: Pack, blocks: NamedBlocks): EvidenceReading {
  const rows = blocks[blockNames.evidence] ?? null;
  return rows === null ? nothing : readRows(pack, rows);
}

/** Whether a row holds an item: neither the header, nor the closing row, nor blank but for what the sheet works out. */
export function isEvidenceRow(row: readonly CellValue[]): boolean {
  const [first = ""] = row;
  if (first === texts.endOfLog || first === evidenceTexts.headers.id) return false;
  return row.some((cell, column) => cell !== "" && column !== messages);
}

const nothing: EvidenceReading = { items: [], findings: [] };
const messages = evidenceColumns.indexOf("messages");

const readRows = remembered((pack: Pack, rows: Rows): EvidenceReading => {
  const findings: Finding[] = [];
  const lists = new Map<string, ReturnType<typeof readPromptList>>();
  /** Many items bear on the same prompts. */
  const promptsIn = (text: string): ReturnType<typeof readPromptList> => {
    const known = lists.get(text) ?? readPromptList(pack, text);
    lists.set(text, known);
    return known;
  };
  const items = rows.filter(isEvidenceRow).map((row) => readItem(row, promptsIn, findings));
  return { items, findings };
});

function readItem(
  row: readonly CellValue[],
  promptsIn: (text: string) => ReturnType<typeof readPromptList>,
  findings: Finding[],
): EvidenceItem {
  const cell = (field: EvidenceField): CellValue => row[columnOf[field]] ?? "";
  const text = (field: EvidenceField): string => textOf(cell(field));
  const id = text("id").trim();
  const read = <Value>(
    field: EvidenceField,
    value: Value | null | "unknown",
    say: (content: string) => string,
  ): Value | null => {
    if (value !== "unknown") return value;
    const content = text(field);
    findings.push({
      code: "evidence-unknown",
      place: { block: blockNames.evidence, row: id, field },
      content,
      message: say(content),
    });
    return null;
  };
  const word = <Value extends string>(
    field: EvidenceField,
    readWord: (content: unknown) => Read<Value>,
    allowed: readonly string[],
  ): Value | null =>
    read(field, readWord(cell(field)), (content) => findingTexts.unknownAnswer(content, listed(allowed)));
  const { prompts, unknown } = promptsIn(text("prompts"));
  return {
    ...blankItem,
    id,
    date: read("date", readEvidenceDate(cell("date")), findingTexts.unknownDate),
    type: word("type", readSourceType, sourceTypes),
    source: text("source"),
    text: text("text"),
    prompts,
    unknownPrompts: unknown,
    direction: word("direction", readDirection, directions),
    strength: word("strength", readEvidenceStrength, evidenceStrengths),
    measure: text("measure").trim() || null,
    positive: read("positive", readCount(cell("positive")), findingTexts.unknownCount),
    base: read("base", readCount(cell("base")), findingTexts.unknownCount),
    by: text("by"),
    followUp: text("followUp"),
    followUpDone: word("followUpDone", readDone, [texts.yes]) === "yes",
    link: text("link"),
    withdrawn: word("status", readStatus, [evidenceTexts.withdrawn]) === "yes",
    history: text("history"),
  };
}

const columnOf = Object.fromEntries(evidenceColumns.map((field, column) => [field, column])) as Readonly<
  Record<EvidenceField, number>
>;

function readDone(content: unknown): Flag {
  return readFlag(content, ["yes", "y", "done", "true", "x", "✓"], ["no", "n", "false"]);
}

function readStatus(content: unknown): Flag {
  return readFlag(content, ["withdrawn"], ["active", "open"]);
}

type Flag = Read<"yes" | "no">;

function readFlag(content: unknown, yes: readonly string[], no: readonly string[]): Flag {
  const word = plainText(String(content));
  if (word === "") return null;
  return yes.includes(word) ? "yes" : no.includes(word) ? "no" : "unknown";
}

function listed(words: readonly string[]): string {
  return words.length === 1
    ? `${words[0]} or leave it blank`
    : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}

/** A number or TRUE that was typed where text is expected is what it looks like. */
function textOf(content: CellValue): string {
  return typeof content === "boolean" ? String(content).toUpperCase() : String(content);
}
