import type { Prompt, Standard } from "../../domain/framework/Pack";
import type { Signal, SignalAnswer } from "../../domain/framework/signalsOf";
import type {
  Inspection,
  KeyQuestionEntry,
  MeasureEntry,
  PromptEntry,
  StandardEntry,
} from "../../domain/inspection/Inspection";
import {
  readKeyQuestionAnswer,
  readPromptAnswer,
  readRating,
  readSignalAnswer,
} from "../../domain/inspection/readAnswer";
import { entryReader, type EntryReader } from "../read/entryReader";
import type { Finding } from "../read/Finding";
import type { NamedBlocks } from "../InspectionHost";
import { blockNames, standardColumns, summaryRows } from "../names";
import { readCritical } from "./readCritical";
import { layOutStandard } from "./standardLayout";
import { findingTexts } from "../read/findingTexts";

/** The entries of one standard, blank ones left out. */
export interface StandardReading extends Pick<
  Inspection,
  "standards" | "keyQuestions" | "prompts" | "signals"
> {
  readonly findings: readonly Finding[];
}

/** `withSignals` is false for a workbook of a layout that had no rows for facts: none is missing from it. */
export function readStandardBlock(
  standard: Standard,
  blocks: NamedBlocks,
  { withSignals }: { readonly withSignals: boolean },
): StandardReading {
  const { body, identities: all } = layOutStandard(standard);
  const signals = body.flatMap((row) => (row.kind === "signal" ? [row.signal] : []));
  const facts = new Set(signals.map(({ id }) => id));
  const identities = withSignals ? all : all.filter((id) => !facts.has(id));
  const reader = entryReader(blocks, blockNames.standard(standard.id), standardColumns, identities);
  const prompts = standard.keyQuestions.flatMap((keyQuestion) => keyQuestion.prompts);
  return {
    standards: entriesOf([[standard.id, standardEntry(reader, standard.id)]]),
    keyQuestions: entriesOf(standard.keyQuestions.map(({ id }) => [id, keyQuestionEntry(reader, id)])),
    prompts: entriesOf(prompts.map((prompt) => [prompt.id, promptEntry(reader, prompt)])),
    signals: withSignals ? entriesOf(signals.map((signal) => [signal.id, signalEntry(reader, signal)])) : {},
    findings: reader.findings,
  };
}

function signalEntry(reader: EntryReader, { id, kind }: Signal): SignalAnswer | null {
  const { policy, yesNo } = findingTexts.allowed;
  return reader.word(id, "answer", readSignalAnswer(kind), kind === "policy" ? policy : yesNo);
}

function standardEntry(reader: EntryReader, id: string): StandardEntry | null {
  const { ratings } = findingTexts.allowed;
  const entry = {
    qualitative: reader.word(summaryRows.qualitative(id), "answer", readRating, ratings),
    proposed: reader.word(summaryRows.proposed(id), "answer", readRating, ratings),
    reason: reader.text(summaryRows.proposed(id), "reason"),
  };
  return entry.qualitative === null && entry.proposed === null && entry.reason === "" ? null : entry;
}

function keyQuestionEntry(reader: EntryReader, id: string): KeyQuestionEntry | null {
  const entry = {
    answer: reader.word(id, "answer", readKeyQuestionAnswer, findingTexts.allowed.keyQuestion),
    reason: reader.text(id, "reason"),
  };
  return entry.answer === null && entry.reason === "" ? null : entry;
}

function promptEntry(reader: EntryReader, prompt: Prompt): PromptEntry | null {
  const { id } = prompt;
  const entry = {
    answer: reader.word(id, "answer", readPromptAnswer, findingTexts.allowed.prompt),
    critical: reader.word(id, "critical", readCritical, findingTexts.allowed.critical) ?? false,
    measures: entriesOf(
      prompt.measures.map((measure, index) => [
        measure.id,
        measureEntry(reader, index === 0 ? id : measure.id),
      ]),
    ),
    note: reader.text(id, "note"),
    reason: reader.text(id, "reason"),
  };
  const isBlank =
    entry.answer === null &&
    !entry.critical &&
    entry.note === "" &&
    entry.reason === "" &&
    Object.keys(entry.measures).length === 0;
  return isBlank ? null : entry;
}

/** The first measure stands on the prompt's own row. */
function measureEntry(reader: EntryReader, row: string): MeasureEntry | null {
  const entry = { positive: reader.count(row, "positive"), base: reader.count(row, "base") };
  return entry.positive === null && entry.base === null ? null : entry;
}

function entriesOf<Entry>(
  entries: readonly (readonly [string, Entry | null])[],
): Readonly<Record<string, Entry>> {
  return Object.fromEntries(
    entries.flatMap(([id, entry]): readonly (readonly [string, Entry])[] =>
      entry === null ? [] : [[id, entry]],
    ),
  );
}
