import type { ReactElement } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { citationText } from "../../../domain/framework/citeRules";
import type { ExplanationLine } from "../../../domain/rating/explanationLine";
import { Folded } from "../../components/Folded";
import { Section } from "../../components/Section";
import { strings } from "./strings";

interface WhyProps {
  readonly of: keyof typeof strings.why;
  readonly lines: readonly ExplanationLine[];
}

/** What went in, how it was counted, by which rules and where those stand, and what blocks the next rating up. */
export function Why({ of, lines }: WhyProps): ReactElement {
  const styles = useStyles();
  return (
    <Section heading={strings.why[of]}>
      <ul aria-label={strings.why[of]} className={styles.list}>
        {lines.map(({ text, rules }) => (
          <li key={text}>
            {text}
            {rules.length > 0 && (
              <span className={styles.rules}> {strings.cited(rules.map(citationText))}</span>
            )}
          </li>
        ))}
      </ul>
      <Rules lines={lines} />
    </Section>
  );
}

/** Each rule once, with its title. */
function Rules({ lines }: Pick<WhyProps, "lines">): ReactElement | null {
  const styles = useStyles();
  const rules = new Map(lines.flatMap((line) => line.rules).map((rule) => [rule.rule, rule]));
  if (rules.size === 0) return null;
  return (
    <Folded summary={strings.sources}>
      <ul aria-label={strings.sources} className={styles.list}>
        {[...rules.values()].map((rule) => (
          <li key={rule.rule}>
            {citationText(rule)} {rule.title}
            {rule.basis === "source" ? "" : `, ${strings.basis[rule.basis]}`}
          </li>
        ))}
      </ul>
    </Folded>
  );
}

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
  },
  rules: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});
