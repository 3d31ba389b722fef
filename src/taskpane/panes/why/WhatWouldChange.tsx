import { useMemo, type ReactElement } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Pack } from "../../../domain/framework/Pack";
import type { Inspection } from "../../../domain/inspection/Inspection";
import type { Target } from "../../../domain/why/Way";
import { whatWouldChange } from "../../../domain/why/whatWouldChange";
import { Section } from "../../components/Section";
import { strings } from "./strings";
import { Ways } from "./Ways";

interface WhatWouldChangeProps {
  readonly pack: Pack;
  readonly inspection: Inspection;
  readonly targets: readonly Target[];
}

/** What would change each of these, under one heading. */
export function WhatWouldChange({ pack, inspection, targets }: WhatWouldChangeProps): ReactElement {
  return (
    <Section heading={strings.change}>
      {targets.map((target) => (
        <OneTarget
          key={`${target.of} ${target.id}`}
          pack={pack}
          inspection={inspection}
          target={target}
          isAlone={targets.length === 1}
        />
      ))}
    </Section>
  );
}

interface OneTargetProps extends Pick<WhatWouldChangeProps, "pack" | "inspection"> {
  readonly target: Target;
  readonly isAlone: boolean;
}

function OneTarget({ pack, inspection, target: { of, id }, isAlone }: OneTargetProps): ReactElement {
  const styles = useStyles();
  const ways = useMemo(
    () => whatWouldChange(pack, inspection, { of, id } as Target),
    [pack, inspection, of, id],
  );
  return (
    <div>
      {!isAlone && <h3 className={styles.heading}>{strings.groups[of]}</h3>}
      {of === "composite" && <div className={styles.hint}>{strings.publishedPractice}</div>}
      <Ways pack={pack} ways={ways} />
    </div>
  );
}

const useStyles = makeStyles({
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});
