import type { ReactElement, ReactNode } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";

interface FactsProps {
  readonly facts: readonly { readonly name: string; readonly value: ReactNode }[];
}

/** Names and values in two columns. */
export function Facts({ facts }: FactsProps): ReactElement {
  const styles = useStyles();
  return (
    <dl className={styles.facts}>
      {facts.map(({ name, value }) => (
        <div key={name} className={styles.fact}>
          <dt className={styles.name}>{name}</dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

const useStyles = makeStyles({
  facts: { margin: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  fact: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM, alignItems: "baseline" },
  name: { width: "110px", flexShrink: 0, color: tokens.colorNeutralForeground2 },
  value: { margin: 0, minWidth: 0 },
});
