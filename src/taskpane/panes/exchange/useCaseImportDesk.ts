import { useEffect, useRef } from "react";
import { findCaseForm } from "../../../domain/cases/findInForms";
import type { Pack } from "../../../domain/framework/Pack";
import { caseTableColumns } from "../../../exchange/cases/caseTableColumns";
import type { ColumnPlan } from "../../../exchange/ColumnPlan";
import type { InspectionHost } from "../../../workbook/InspectionHost";
import type { OpenInspection } from "../../inspection/useInspection";
import { useImportDesk, type ImportDesk } from "./useImportDesk";

/** The table of cases that is open in Import, for the form that is chosen; another form's columns are others. */
export function useCaseImportDesk(
  { cases: forms }: Pack,
  form: string,
  host: Pick<InspectionHost, "append" | "remove">,
  open: Pick<OpenInspection, "inTurn" | "scan">,
): ImportDesk<string> {
  const found = forms && findCaseForm(forms, form);
  const columns = forms === undefined || found === undefined ? none : caseTableColumns(forms, found);
  const desk = useImportDesk(columns, host, open);
  const clear = useRef(desk.table.clear);
  clear.current = desk.table.clear;
  useEffect(() => clear.current(), [columns]);
  return desk;
}

const none: readonly ColumnPlan[] = [];
