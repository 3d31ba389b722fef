import { useMemo, useState } from "react";
import type { CaseEntry } from "../../../domain/cases/CaseEntry";
import type { CaseForm, CaseForms } from "../../../domain/cases/CaseForms";
import type { CaseReading } from "../../../domain/cases/CaseReading";
import { resolutionEntry, withAgreed, type AnswerPair } from "../../../domain/cases/compareReadings";
import { lockReading } from "../../../domain/cases/lockReading";
import type { Inspection } from "../../../domain/inspection/Inspection";
import { withIds } from "../../../domain/withIds";
import { caseEdits } from "../../../workbook/cases/caseRow";
import { caseSheetFor } from "../../../workbook/cases/caseSheets";
import { readingCells } from "../../../workbook/cases/readingCells";
import type { Edit } from "../../../workbook/InspectionHost";
import { blockNames, readingColumns } from "../../../workbook/names";
import { useAnnounce } from "../../components/useAnnounce";
import { randomNumber } from "../../randomNumber";
import { sha256 } from "../../sha256";
import type { OpenInspection, Saved } from "../../inspection/useInspection";
import type { Recorder } from "../decisions/useRecorder";
import { strings } from "./strings";

interface ComparingInput {
  readonly forms: CaseForms;
  readonly form: CaseForm;
  readonly inspection: Inspection;
  readonly open: Pick<OpenInspection, "add" | "save">;
  readonly recorder: Pick<Recorder, "recordEntry">;
}

/** What can be done with two readings of a case. Each says whether it reached the workbook. */
export interface Comparing {
  /** Why the last of them did not. */
  readonly problem: string | null;
  readonly begin: (entry: CaseEntry, who: string) => Promise<boolean>;
  /** Writes what a reading holds in place of what it held. */
  readonly write: (before: CaseReading, after: CaseReading) => Promise<Saved>;
  readonly lockSecond: (reading: CaseReading) => Promise<boolean>;
  readonly lockFirst: (entry: CaseEntry, who: string) => Promise<boolean>;
  /** Records the agreed answer with its reason, and writes it to the case; `null` is a blank. */
  readonly resolve: (
    pair: AnswerPair,
    reference: string,
    entry: CaseEntry | null,
    agreed: string | null,
    reason: string,
  ) => Promise<boolean>;
  /** Writes an agreed answer that is recorded and does not stand on the case sheet. */
  readonly writeAgreed: (question: string, entry: CaseEntry, agreed: string | null) => Promise<boolean>;
}

export function useComparing({ forms, form, inspection, open, recorder }: ComparingInput): Comparing {
  const announce = useAnnounce();
  const [problem, setProblem] = useState<string | null>(null);
  const { readings } = inspection;
  const { recordEntry } = recorder;
  return useMemo(() => {
    const told = (saved: Saved, done: string): boolean => {
      setProblem(saved.ok ? null : saved.message);
      if (saved.ok) announce(done);
      return saved.ok;
    };
    const add = async (reading: CaseReading): Promise<Saved> => {
      const [row = reading] = withIds("R", [reading], Object.values(readings).flat(), randomNumber);
      return open.add(blockNames.readings, [readingCells(forms, form, row)]);
    };
    const write = (before: CaseReading, after: CaseReading): Promise<Saved> =>
      save(open, editsOf(forms, form, before, after));
    const { block } = caseSheetFor(forms, form);
    const writeAnswer = (question: string, entry: CaseEntry, agreed: string | null): Promise<Saved> =>
      save(open, caseEdits(forms, form, block, entry, withAgreed(entry, question, agreed)));
    return {
      problem,
      begin: async (entry, who) =>
        told(await add(beginReading(entry, "second", who)), strings.list.began(entry.reference)),
      write,
      lockSecond: async (reading) => {
        const locked = lockReading(reading, new Date().toISOString(), sha256);
        return told(await write(reading, locked), strings.reading.locked(reading.reference));
      },
      lockFirst: async (entry, who) => {
        const { answers, sections, notes } = entry;
        const reading = { ...beginReading(entry, "first", who), answers, sections, notes };
        const locked = lockReading(reading, reading.begun, sha256);
        return told(await add(locked), strings.first.locked(entry.reference));
      },
      resolve: async (pair, reference, entry, agreed, reason) => {
        const said = strings.compare.said(pair.question.id, agreed ?? strings.compare.blank);
        const recorded = await recordEntry(() => resolutionEntry(reference, pair, agreed, reason));
        if (!recorded.ok || entry === null) return told(recorded, said);
        return told(await writeAnswer(pair.question.id, entry, agreed), said);
      },
      writeAgreed: async (question, entry, agreed) =>
        told(
          await writeAnswer(question, entry, agreed),
          strings.compare.written(question, agreed ?? strings.compare.blank),
        ),
    };
  }, [announce, problem, readings, open, forms, form, recordEntry]);
}

function beginReading({ id, reference }: CaseEntry, part: CaseReading["part"], who: string): CaseReading {
  const begun = new Date().toISOString().replace(/\.\d+(?=Z$)/, "");
  return {
    id: "",
    part,
    caseId: id,
    reference,
    who,
    begun,
    locked: "",
    seal: "",
    answers: {},
    sections: {},
    notes: {},
  };
}

function editsOf(forms: CaseForms, form: CaseForm, before: CaseReading, after: CaseReading): readonly Edit[] {
  const [was, now] = [readingCells(forms, form, before), readingCells(forms, form, after)];
  return readingColumns.flatMap((field, column) =>
    was[column] === now[column]
      ? []
      : [{ block: blockNames.readings, row: before.id, field, value: now[column] ?? null }],
  );
}

function save(open: Pick<OpenInspection, "save">, edits: readonly Edit[]): Promise<Saved> {
  return edits.length === 0 ? Promise.resolve({ ok: true }) : open.save(edits);
}
