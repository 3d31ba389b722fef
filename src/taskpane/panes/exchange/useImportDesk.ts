import { useMemo } from "react";
import { evidenceTableColumns, type EvidenceColumn } from "../../../exchange/evidence/evidenceTableColumns";
import type { InspectionHost } from "../../../workbook/InspectionHost";
import type { OpenInspection } from "../../useInspection";
import { useAddedRows, type RowAdder } from "./useAddedRows";
import { useTableDesk, type TableDesk } from "./useTableDesk";

/** The table that is open in Import, and what was imported; kept above the views, so that nothing is lost meanwhile. */
export interface ImportDesk {
  readonly table: TableDesk<EvidenceColumn>;
  readonly adder: RowAdder;
}

export function useImportDesk(
  host: Pick<InspectionHost, "append" | "remove">,
  open: Pick<OpenInspection, "inTurn" | "scan">,
): ImportDesk {
  const table = useTableDesk(evidenceTableColumns);
  const adder = useAddedRows(host, open);
  return useMemo(() => ({ table, adder }), [table, adder]);
}
