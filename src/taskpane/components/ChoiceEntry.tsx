import { useId, type ReactElement, type ReactNode } from "react";
import { Button, Field, Radio, RadioGroup, makeStyles, tokens } from "@fluentui/react-components";
import type { Place } from "../../workbook/InspectionHost";
import { useEditor } from "../inspection/useEditor";
import { strings } from "./strings";

export interface Choice {
  readonly value: string;
  readonly label?: string;
  /** What speaks for or against it, beside it. */
  readonly aside?: ReactNode;
  /** It cannot be chosen; `aside` says why. */
  readonly barred?: boolean;
}

interface ChoiceEntryProps {
  readonly label: string;
  readonly place: Place;
  readonly choices: readonly Choice[];
  readonly value: string | null;
  readonly hint?: string;
  /** Side by side where there is room. */
  readonly across?: boolean;
}

/** One of a few answers, written at once; it can be cleared again, since a blank is an answer not yet given. */
export function ChoiceEntry({ label, place, choices, value, hint, across }: ChoiceEntryProps): ReactElement {
  const styles = useStyles();
  const editor = useEditor();
  const asides = useId();
  const failure = editor.failureOf(place);
  const write = (chosen: string | null): void => void editor.write({ ...place, value: chosen }, () => false);

  return (
    <Field label={label} hint={hint} validationMessage={failure && strings.notSaved(failure)}>
      <RadioGroup
        layout={across ? "horizontal" : "vertical"}
        className={across ? styles.across : undefined}
        value={value ?? ""}
        onChange={(_event, data) => write(data.value)}
      >
        {choices.map((choice) => (
          <div key={choice.value}>
            <Radio
              value={choice.value}
              label={choice.label ?? choice.value}
              disabled={choice.barred === true}
              aria-describedby={choice.aside ? `${asides}${choice.value}` : undefined}
            />
            {choice.aside && (
              <div id={`${asides}${choice.value}`} className={styles.aside}>
                {choice.aside}
              </div>
            )}
          </div>
        ))}
      </RadioGroup>
      {value !== null && (
        <Button
          size="small"
          appearance="subtle"
          className={styles.clear}
          aria-label={strings.clearOf(label)}
          onClick={() => write(null)}
        >
          {strings.clear}
        </Button>
      )}
    </Field>
  );
}

const useStyles = makeStyles({
  across: { display: "flex", flexWrap: "wrap" },
  aside: { paddingLeft: tokens.spacingHorizontalXXXL, paddingBottom: tokens.spacingVerticalS },
  clear: { justifySelf: "start" },
});
