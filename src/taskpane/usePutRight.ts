import { useCallback, useMemo, useRef } from "react";
import type { Pack } from "../domain/framework/Pack";
import { blockFields } from "../workbook/blockFields";
import type {
  CellValue,
  IdentifiedRow,
  InspectionHost,
  NamedBlocks,
  Place,
} from "../workbook/InspectionHost";
import { spareRowsIn } from "../workbook/logRows";
import { blockNames } from "../workbook/names";
import { takeInEvidence } from "../workbook/takeInEvidence";
import { tidyEdits } from "../workbook/tidyEdits";
import { hostMessage } from "./hostMessage";
import { randomNumber } from "./randomNumber";
import { strings } from "./strings";
import { useTakenBack } from "./useTakenBack";
import { withEdits } from "./withEdits";

interface Entered {
  /** What was known before the reading. */
  readonly before: NamedBlocks | null;
  readonly touched: readonly Place[];
  /** Rows may have come in anywhere. */
  readonly isWhole: boolean;
}

/** Puts right what was entered, and answers with the workbook's values as they are then. */
export type PutRight = (blocks: NamedBlocks, entered: Entered) => Promise<NamedBlocks>;

/**
 * Puts right what somebody here has entered on the sheets: harmless variants of an answer, and rows of the evidence log,
 * which get an id, prompts in their normal form and a line of history. What was taken back stays so.
 */
export function usePutRight(host: InspectionHost, pack: Pack, whoEdits: () => string | null): PutRight {
  const notTakenBack = useTakenBack();
  const newRows = useNewRows();
  const who = useRef(whoEdits);
  who.current = whoEdits;
  return useCallback(
    async (blocks, { before, touched, isWhole }) => {
      const log = blocks[blockNames.evidence];
      const intake = takeInEvidence(pack, log ?? [], {
        before: before?.[blockNames.evidence] ?? null,
        touched: new Set(touched.filter(({ block }) => block === blockNames.evidence).map(({ row }) => row)),
        isWhole,
        begun: newRows.begun(),
        stamp: { who: who.current() ?? strings.somebody, when: new Date().toISOString() },
        random: randomNumber,
      });
      const edits = notTakenBack([...tidyEdits(pack, blocks, touched), ...intake.edits], touched);
      const rows = newRows.take(intake.identified);
      try {
        if (rows.length > 0) await host.identify(blockNames.evidence, rows);
        if (edits.length > 0) await host.write(edits);
        if (rows.length > 0) await addBlankRows(host, log ?? []);
        return withEdits(withIdentified(blocks, rows), edits);
      } catch (error) {
        // The entries are understood as they are, so nothing is lost.
        hostMessage(error);
        return blocks;
      }
    },
    [host, pack, notTakenBack, newRows],
  );
}

/** Fewer blank rows than this, and the host is asked for more, which it adds along with any row. */
const fewBlank = 10;

/** Whoever types on the sheet finds room to go on. */
async function addBlankRows(host: InspectionHost, log: NonNullable<NamedBlocks[string]>): Promise<void> {
  if (spareRowsIn(blockNames.evidence, log) >= fewBlank) return;
  const blank = blockFields(blockNames.evidence).map(() => null);
  await host.append(blockNames.evidence, [blank], { answer: "nothing" });
}

/** The rows that were given an id here. */
interface NewRows {
  /** Leaves out rows that were given an id before and have none again: somebody took that back, and means it. */
  readonly take: (rows: readonly IdentifiedRow[]) => readonly IdentifiedRow[];
  /** The ids given. */
  readonly begun: () => ReadonlySet<string>;
}

function useNewRows(): NewRows {
  const given = useRef<ReadonlyMap<string, string>>(new Map());
  return useMemo(
    () => ({
      take: (rows) => {
        const kept = rows.filter((row) => !given.current.has(keyOf(row)));
        given.current = new Map([...given.current, ...kept.map((row) => [keyOf(row), row.id] as const)]);
        return kept;
      },
      begun: () => new Set(given.current.values()),
    }),
    [],
  );
}

/** The row by its place and what was entered, whatever of our own writing was taken back with the id. */
function keyOf({ index, was }: IdentifiedRow): string {
  const fields = blockFields(blockNames.evidence);
  const isOurs = (column: number): boolean => writtenByUs.includes(fields[column] ?? "");
  return JSON.stringify([index, was.filter((_cell, column) => !isOurs(column))]);
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

function withIdentified(blocks: NamedBlocks, identified: readonly IdentifiedRow[]): NamedBlocks {
  const rows = blocks[blockNames.evidence];
  if (!rows || identified.length === 0) return blocks;
  const fields = blockFields(blockNames.evidence);
  const at = new Map(identified.map((row) => [row.index, row]));
  const numbered = rows.map((row, index) => {
    const given = at.get(index);
    if (given === undefined) return row;
    const values: Readonly<Record<string, CellValue | undefined>> = { ...given.fields, id: given.id };
    return row.map((cell, column) => values[fields[column] ?? ""] ?? cell);
  });
  return { ...blocks, [blockNames.evidence]: numbered };
}
