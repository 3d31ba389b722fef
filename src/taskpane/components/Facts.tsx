import type { ReactElement, ReactNode } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

interface FactsProps {
  readonly facts: readonly { readonly name: string; readonly value: ReactNode }[];
  /** On a tinted ground, as what is worked out stands in the workbook, each value close to its name. */
  readonly tinted?: boolean;
}

/** Names and values in two columns. */
export function Facts({ facts, tinted = false }: FactsProps): ReactElement {
  const styles = useStyles();
  return (
    <dl className={mergeClasses(styles.facts, tinted && styles.tinted)}>
      {facts.map(({ name, value }) => (
        <div key={name} className={tinted ? styles.aligned : styles.fact}>
          <dt className={mergeClasses(styles.name, !tinted && styles.column)}>{name}</dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

const useStyles = makeStyles({
  facts: { margin: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  tinted: {
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
    paddingLeft: tokens.spacingHorizontalM,
    paddingRight: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
    alignItems: "baseline",
  },
  aligned: { display: "contents" },
  fact: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM, alignItems: "baseline" },
  name: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
  column: { width: "110px" },
  value: { margin: 0, minWidth: 0 },
});
