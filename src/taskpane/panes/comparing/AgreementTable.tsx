import { useMemo, type ReactElement } from "react";
import { fewPairs, type Agreement } from "../../../domain/cases/agreement";
import type { CaseForm } from "../../../domain/cases/CaseForms";
import { agreementOf } from "../../../domain/cases/compareReadings";
import type { LockedComparison } from "../../../domain/cases/comparisonsOf";
import { DataTable } from "../../components/DataTable";
import { strings } from "./strings";

interface AgreementTableProps {
  readonly form: CaseForm;
  readonly locked: readonly LockedComparison[];
}

const texts = strings.agreement;

/** How far two inspectors agree, question by question, with what keeps the figures from saying much. */
export function AgreementTable({ form, locked }: AgreementTableProps): ReactElement {
  const rows = useMemo(() => agreementOf(form, locked), [form, locked]);
  return (
    <>
      <div>{texts.lead(locked.length)}</div>
      {rows.length === 0 ? (
        <div>{texts.none}</div>
      ) : (
        <DataTable
          label={texts.table}
          columns={texts.columns}
          rows={rows.map(({ question, agreement }) => ({
            key: question,
            heading: question,
            cells: cellsOf(agreement),
          }))}
        />
      )}
      <div>{texts.explain}</div>
    </>
  );
}

function cellsOf({ pairs, agreed, observed, kappa, ac1, remark }: Agreement): readonly string[] {
  const figure = (value: number | null): string => value?.toFixed(2) ?? "–";
  return [
    String(pairs),
    String(agreed),
    observed === null ? "–" : `${Math.round(observed * 100)}%`,
    figure(kappa),
    figure(ac1),
    remark === "few" ? texts.few(fewPairs) : remark === "one-answer" ? texts.oneAnswer : "",
  ];
}
