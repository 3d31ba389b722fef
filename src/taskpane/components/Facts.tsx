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
        <div key={name} className={mergeClasses(styles.fact, !tinted && styles.loose)}>
          <dt className={mergeClasses(styles.name, tinted ? styles.narrow : styles.column)}>{name}</dt>
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
  },
  fact: { display: "flex", columnGap: tokens.spacingHorizontalM, alignItems: "baseline" },
  name: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
  loose: { flexWrap: "wrap" },
  column: { width: "110px" },
  narrow: { width: "74px" },
  value: { margin: 0, minWidth: 0 },
});
