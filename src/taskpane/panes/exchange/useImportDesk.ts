import { useMemo } from "react";
import type { ColumnPlan } from "../../../exchange/ColumnPlan";
import type { InspectionHost } from "../../../workbook/InspectionHost";
import type { OpenInspection } from "../../inspection/useInspection";
import { useAddedRows, type RowAdder } from "./useAddedRows";
import { useTableDesk, type TableDesk } from "./useTableDesk";

/** The table that is open in Import, and what was imported; kept above the views, so that nothing is lost meanwhile. */
export interface ImportDesk<Field extends string> {
  readonly table: TableDesk<Field>;
  readonly adder: RowAdder;
}

export function useImportDesk<Field extends string>(
  columns: readonly ColumnPlan<Field>[],
  host: Pick<InspectionHost, "append" | "remove">,
  open: Pick<OpenInspection, "inTurn" | "scan">,
): ImportDesk<Field> {
  const table = useTableDesk(columns);
  const adder = useAddedRows(host, open);
  return useMemo(() => ({ table, adder }), [table, adder]);
}
