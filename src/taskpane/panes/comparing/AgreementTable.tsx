import { useMemo, type ReactElement } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { fewPairs, type Agreement } from "../../../domain/cases/agreement";
import type { CaseForm } from "../../../domain/cases/CaseForms";
import { agreementOf } from "../../../domain/cases/compareReadings";
import type { LockedComparison } from "../../../domain/cases/comparisonsOf";
import { strings } from "./strings";

interface AgreementTableProps {
  readonly form: CaseForm;
  readonly locked: readonly LockedComparison[];
}

const texts = strings.agreement;

/** How far two inspectors agree, question by question, with what keeps the figures from saying much. */
export function AgreementTable({ form, locked }: AgreementTableProps): ReactElement {
  const styles = useStyles();
  const rows = useMemo(() => agreementOf(form, locked), [form, locked]);
  return (
    <>
      <div>{texts.lead(locked.length)}</div>
      {rows.length === 0 ? (
        <div>{texts.none}</div>
      ) : (
        <div role="region" aria-label={texts.table} tabIndex={0} className={styles.scroll}>
          <table className={styles.table}>
            <thead>
              <tr>
                {texts.columns.map((column) => (
                  <th key={column} scope="col" className={styles.cell}>
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ question, agreement }) => (
                <tr key={question}>
                  <th scope="row" className={styles.cell}>
                    {question}
                  </th>
                  {cellsOf(agreement).map((cell, at) => (
                    <td key={at} className={styles.cell}>
                      {cell}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
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

const useStyles = makeStyles({
  scroll: { overflowX: "auto", maxWidth: "100%" },
  table: { borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  cell: {
    textAlign: "start",
    verticalAlign: "top",
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
    paddingRight: tokens.spacingHorizontalM,
    borderBottomStyle: "solid",
    borderBottomWidth: tokens.strokeWidthThin,
    borderBottomColor: tokens.colorNeutralStroke2,
  },
});
