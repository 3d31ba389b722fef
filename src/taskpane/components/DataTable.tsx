import type { ReactElement } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";

interface DataTableProps {
  readonly label: string;
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly key: string | number;
    /** What the row is about, before its cells. */
    readonly heading?: string;
    readonly cells: readonly string[];
  }[];
}

/** A table that may be wider than the pane. Reached by the Tab key, so that it can be scrolled without a mouse. */
export function DataTable({ label, columns, rows }: DataTableProps): ReactElement {
  const styles = useStyles();
  return (
    <div role="region" aria-label={label} tabIndex={0} className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            {columns.map((column, at) => (
              <th key={at} scope="col" className={styles.cell}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, heading, cells }) => (
            <tr key={key}>
              {heading !== undefined && (
                <th scope="row" className={styles.cell}>
                  {heading}
                </th>
              )}
              {cells.map((cell, at) => (
                <td key={at} className={styles.cell}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const useStyles = makeStyles({
  scroll: { overflowX: "auto", maxWidth: "100%" },
  table: { borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  cell: {
    textAlign: "start",
    verticalAlign: "top",
    minWidth: "4em",
    maxWidth: "16em",
    overflowWrap: "anywhere",
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
    paddingRight: tokens.spacingHorizontalM,
    borderBottomStyle: "solid",
    borderBottomWidth: tokens.strokeWidthThin,
    borderBottomColor: tokens.colorNeutralStroke2,
  },
});
