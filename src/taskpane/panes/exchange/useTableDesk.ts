import { useCallback, useMemo, useRef, useState } from "react";
import { failure } from "../../../domain/result";
import type { ColumnPlan, Mapping } from "../../../exchange/ColumnPlan";
import { mapColumns } from "../../../exchange/mapColumns";
import type { TableSource } from "../../../exchange/readTable";
import { splitHeader, type HeadedTable } from "../../../exchange/splitHeader";
import type { Table } from "../../../exchange/Table";
import { strings } from "./strings";

/** A table that is being looked at, and what its columns are taken for. */
export interface OpenTable<Field extends string> {
  readonly table: Table;
  readonly headed: HeadedTable;
  readonly mapping: Mapping<Field>;
}

/** Reads a table for columns that are described as data, and keeps what the person says of it. */
export interface TableDesk<Field extends string> {
  readonly open: OpenTable<Field> | null;
  readonly isReading: boolean;
  /** Why the last table could not be read. */
  readonly problem: string | null;
  readonly readFile: (file: File) => void;
  readonly readText: (text: string) => void;
  readonly chooseSheet: (sheet: string) => void;
  readonly setHasHeader: (hasHeader: boolean) => void;
  readonly setColumn: (field: Field, column: number | null) => void;
  readonly clear: () => void;
}

export function useTableDesk<Field extends string>(columns: readonly ColumnPlan<Field>[]): TableDesk<Field> {
  const [open, setOpen] = useState<OpenTable<Field> | null>(null);
  const [isReading, setReading] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const source = useRef<TableSource | null>(null);
  /** Only the table asked for last is shown. */
  const asked = useRef(0);

  const read = useCallback(
    async (from: () => Promise<TableSource>, sheet?: string): Promise<void> => {
      const turn = (asked.current += 1);
      setReading(true);
      const { tableTools } = await import("./tableTools");
      // A file can be gone, or locked by another program, by the time that it is read.
      const given = await from().catch(() => null);
      const result =
        given === null
          ? failure([{ path: "", message: strings.choose.gone }])
          : await tableTools.readTable(given, sheet);
      if (turn !== asked.current) return;
      setReading(false);
      source.current = given;
      setProblem(result.ok ? null : (result.problems[0]?.message ?? ""));
      // A sheet that cannot be read leaves the one before it in view.
      if (result.ok) setOpen(openTable(result.value, columns));
      else if (sheet === undefined) setOpen(null);
    },
    [columns],
  );

  return useMemo(
    () => ({
      open,
      isReading,
      problem,
      readFile: (file) => void read(() => sourceOf(file)),
      readText: (pasted) => void read(() => Promise.resolve({ pasted })),
      chooseSheet: (sheet) => {
        const again = source.current;
        if (again !== null) void read(() => Promise.resolve(again), sheet);
      },
      setHasHeader: (hasHeader) => setOpen((before) => before && openTable(before.table, columns, hasHeader)),
      setColumn: (field, column) =>
        setOpen((before) => before && { ...before, mapping: withColumn(before.mapping, field, column) }),
      clear: () => {
        asked.current += 1;
        source.current = null;
        setOpen(null);
        setReading(false);
        setProblem(null);
      },
    }),
    [open, isReading, problem, read, columns],
  );
}

/** A file that is too long to be read is not taken into memory. */
async function sourceOf(file: File): Promise<TableSource> {
  const { tableTools } = await import("./tableTools");
  const part = file.slice(0, tableTools.longestFile);
  return { name: file.name, bytes: new Uint8Array(await part.arrayBuffer()), length: file.size };
}

function openTable<Field extends string>(
  table: Table,
  columns: readonly ColumnPlan<Field>[],
  hasHeader?: boolean,
): OpenTable<Field> {
  const headed = splitHeader(table, columns, hasHeader);
  return { table, headed, mapping: mapColumns(headed, columns) };
}

/** A column of the table stands for one field: whoever had it before goes without. */
function withColumn<Field extends string>(
  mapping: Mapping<Field>,
  field: Field,
  column: number | null,
): Mapping<Field> {
  const others = Object.entries<number | null>(mapping).map(([other, at]) => [
    other,
    other === field ? column : at === column ? null : at,
  ]);
  return Object.fromEntries(others) as Mapping<Field>;
}
