import type { ReactElement, ReactNode } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";

interface RowListProps {
  readonly rows: readonly {
    readonly id: string;
    readonly ref: string;
    readonly label: string;
    readonly state: ReactNode;
    readonly onOpen: () => void;
  }[];
}

/** Rows of a sheet to choose from, each with its reference, its label and how it stands. */
export function RowList({ rows }: RowListProps): ReactElement {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {rows.map(({ id, ref, label, state, onOpen }) => (
        <li key={id}>
          <button type="button" className={styles.row} onClick={onOpen}>
            <span>
              <strong>{ref}</strong> {label}
            </span>
            <span className={styles.state}>{state}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    borderTopWidth: tokens.strokeWidthThin,
    borderTopStyle: "solid",
    borderTopColor: tokens.colorNeutralStroke2,
  },
  row: {
    width: "100%",
    boxSizing: "border-box",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    textAlign: "start",
    font: "inherit",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorTransparentBackground,
    cursor: "pointer",
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
    borderTopStyle: "none",
    borderLeftStyle: "none",
    borderRightStyle: "none",
    borderBottomStyle: "solid",
    borderBottomWidth: tokens.strokeWidthThin,
    borderBottomColor: tokens.colorNeutralStroke2,
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": {
      outlineStyle: "solid",
      outlineWidth: tokens.strokeWidthThick,
      outlineColor: tokens.colorStrokeFocus2,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
  },
  state: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});
