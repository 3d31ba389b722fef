import { useMemo, useRef } from "react";
import { isComputedCaseField } from "../../domain/cases/caseFields";
import type { Pack } from "../../domain/framework/Pack";
import { fieldsIn } from "../../workbook/blocks/blockFields";
import { caseSheets } from "../../workbook/cases/caseSheets";
import { readReadings } from "../../workbook/cases/readReadings";
import { takeInCases } from "../../workbook/cases/takeInCases";
import type { Intake } from "../../workbook/logs/Intake";
import type {
  CellValue,
  Edit,
  GuardedEdit,
  IdentifiedRow,
  InspectionHost,
  NamedBlocks,
  Place,
} from "../../workbook/InspectionHost";
import { spareRowsIn } from "../../workbook/blocks/logRows";
import { blockNames } from "../../workbook/names";
import { readInspectionBlock } from "../../workbook/inspection/readInspectionBlock";
import { takeInEvidence } from "../../workbook/evidence/takeInEvidence";
import { tidyEdits, tidyTyped } from "../../workbook/changes/tidyEdits";
import { editStamp } from "./editStamp";
import { hostMessage } from "../hostMessage";
import { randomNumber } from "../randomNumber";
import { useTakenBack } from "./useTakenBack";
import { holdsEdit, withEdits, without } from "./withEdits";

interface Entered {
  /** What was known before the reading. */
  readonly before: NamedBlocks | null;
  readonly touched: readonly Place[];
  /** Rows may have come in anywhere. */
  readonly isWhole: boolean;
  /** What was sent along with the reading. */
  readonly early: readonly GuardedEdit[];
}

export interface PutRight {
  /** What is to be written along with the reading, for a single entry that the host told. */
  readonly atOnce: (before: NamedBlocks | null, typed: Edit | null) => readonly GuardedEdit[];
  /** Puts right what was entered, and answers with the workbook's values as they are then. */
  readonly afterwards: (blocks: NamedBlocks, entered: Entered) => Promise<NamedBlocks>;
}

interface LogIntake extends Intake {
  readonly block: string;
}

/**
 * Puts right what somebody here has entered on the sheets: harmless variants of an answer, rows of the evidence log,
 * which get an id, prompts in their normal form and a line of history, and rows of the case sheets, which get an id. What
 * was taken back stays so.
 */
export function usePutRight(host: InspectionHost, pack: Pack, whoEdits: () => string | null): PutRight {
  const { isTakenBack, remember } = useTakenBack();
  const newRows = useNewRows();
  const who = useRef(whoEdits);
  who.current = whoEdits;
  return useMemo(() => {
    const atOnce: PutRight["atOnce"] = (before, typed) =>
      before === null || typed === null
        ? []
        : tidyTyped(pack, before, typed).filter((edit) => !isTakenBack(edit));
    const afterwards: PutRight["afterwards"] = async (blocks, entered) => {
      const stamp = editStamp(
        pack,
        who.current(),
        () => readInspectionBlock(pack, blocks).entries.details.fieldworkStart,
      );
      const taken = [
        intakeOfEvidence(pack, blocks, entered, newRows.begun(), stamp),
        ...intakeOfCases(pack, blocks, entered),
      ];
      const edits = [
        ...tidyEdits(pack, blocks, entered.touched),
        ...taken.flatMap((intake) => intake.edits),
      ].filter((edit) => !isTakenBack(edit));
      const done = entered.early.filter((edit) => holdsEdit(blocks, edit));
      remember([...edits, ...done], entered.touched);
      const intakes = taken
        .map((intake) => ({ ...intake, identified: newRows.take(intake, blocks) }))
        .filter(({ identified }) => identified.length > 0);
      try {
        for (const { block, identified } of intakes) await host.identify(block, identified);
        const left = edits.length > 0 ? await host.write(edits) : [];
        for (const { block } of intakes) await addBlankRows(host, block, blocks[block] ?? []);
        return withEdits(intakes.reduce(withIdentified, blocks), without(edits, left));
      } catch (error) {
        // The entries are understood as they are, so nothing is lost.
        hostMessage(error);
        return blocks;
      }
    };
    return { atOnce, afterwards };
  }, [host, pack, isTakenBack, remember, newRows]);
}

function intakeOfEvidence(
  pack: Pack,
  blocks: NamedBlocks,
  { before, touched, isWhole }: Entered,
  begun: ReadonlySet<string>,
  stamp: Parameters<typeof takeInEvidence>[2]["stamp"],
): LogIntake {
  const block = blockNames.evidence;
  const intake = takeInEvidence(pack, blocks[block] ?? [], {
    before: before?.[block] ?? null,
    touched: new Set(touched.filter((place) => place.block === block).map(({ row }) => row)),
    isWhole,
    begun,
    stamp,
    random: randomNumber,
  });
  return { block, ...intake };
}

function intakeOfCases({ cases: forms }: Pack, blocks: NamedBlocks, entered: Entered): readonly LogIntake[] {
  if (forms === undefined) return [];
  const readings = readReadings(forms, blocks);
  return caseSheets(forms).map((sheet) => ({
    block: sheet.block,
    ...takeInCases(forms, sheet, blocks[sheet.block] ?? [], {
      ...entered,
      before: entered.before?.[sheet.block] ?? null,
      random: randomNumber,
      referredTo: new Set(readings[sheet.form.id]?.map(({ caseId }) => caseId)),
    }),
  }));
}

/** Fewer blank rows than this, and the host is asked for more, which it adds along with any row. */
const fewBlank = 10;

/** Whoever types on the sheet finds room to go on. */
async function addBlankRows(
  host: InspectionHost,
  block: string,
  log: NonNullable<NamedBlocks[string]>,
): Promise<void> {
  if (spareRowsIn(block, log) >= fewBlank) return;
  const blank = fieldsIn(block, log).map(() => null);
  await host.append(block, [blank], { answer: "nothing" });
}

/** The rows that were given an id here. */
interface NewRows {
  /** Leaves out rows that were given an id before and have none again: somebody took that back, and means it. */
  readonly take: (intake: LogIntake, blocks: NamedBlocks) => readonly IdentifiedRow[];
  /** The ids given. */
  readonly begun: () => ReadonlySet<string>;
}

function useNewRows(): NewRows {
  const given = useRef<ReadonlyMap<string, string>>(new Map());
  return useMemo(
    () => ({
      take: ({ block, identified }, blocks) => {
        const fields = fieldsIn(block, blocks[block] ?? []);
        const keyed = identified.map((row) => ({ row, key: keyOf(block, fields, row) }));
        const kept = keyed.filter(({ key }) => !given.current.has(key));
        given.current = new Map([...given.current, ...kept.map(({ key, row }) => [key, row.id] as const)]);
        return kept.map(({ row }) => row);
      },
      begun: () => new Set(given.current.values()),
    }),
    [],
  );
}

/** The row by its place and what was entered, whatever of our own writing was taken back with the id. */
function keyOf(block: string, fields: readonly string[], { index, was, fields: put }: IdentifiedRow): string {
  const ours = block === blockNames.evidence ? writtenByUs : ["id", ...Object.keys(put)];
  const isEntered = (field: string): boolean => !ours.includes(field) && !isComputedCaseField(field);
  return JSON.stringify([block, index, was.filter((_cell, column) => isEntered(fields[column] ?? ""))]);
}

const writtenByUs: readonly string[] = [
  "id",
  "prompts",
  "type",
  "direction",
  "strength",
  "followUpDone",
  "status",
  "messages",
  "history",
  "seal",
];

function withIdentified(blocks: NamedBlocks, { block, identified }: LogIntake): NamedBlocks {
  const rows = blocks[block];
  if (!rows) return blocks;
  const fields = fieldsIn(block, rows);
  const at = new Map(identified.map((row) => [row.index, row]));
  const numbered = rows.map((row, index) => {
    const given = at.get(index);
    if (given === undefined) return row;
    const values: Readonly<Record<string, CellValue | null | undefined>> = { ...given.fields, id: given.id };
    return row.map((cell, column) => values[fields[column] ?? ""] ?? cell);
  });
  return { ...blocks, [block]: numbered };
}
