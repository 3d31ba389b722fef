import { useId, type ReactElement, type ReactNode } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";

interface SectionProps {
  readonly heading: string;
  readonly children: ReactNode;
}

/** A part of a view under its own heading. */
export function Section({ heading, children }: SectionProps): ReactElement {
  const styles = useStyles();
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.section}>
      <h2 id={id} className={styles.heading}>
        {heading}
      </h2>
      {children}
    </section>
  );
}

const useStyles = makeStyles({
  section: {
    marginTop: tokens.spacingVerticalS,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});
