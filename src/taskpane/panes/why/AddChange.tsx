import { useMemo, useState, type ReactElement } from "react";
import { Button, Field, makeStyles, tokens } from "@fluentui/react-components";
import type { Pack } from "../../../domain/framework/Pack";
import type { Inspection } from "../../../domain/inspection/Inspection";
import { valueNow } from "../../../domain/why/tryChanges";
import { Dropdown } from "../../components/Dropdown";
import { Folded } from "../../components/Folded";
import { changeChoices } from "./changeChoices";
import { nameValue } from "./nameEntry";
import { strings } from "./strings";
import { useTrying } from "./useTrying";

interface AddChangeProps {
  readonly pack: Pack;
  readonly inspection: Inspection;
  readonly standard: string;
}

/** Tries a further entry of the standard in front, or a rating it depends on. */
export function AddChange({ pack, inspection, standard }: AddChangeProps): ReactElement {
  const styles = useStyles();
  const { add } = useTrying();
  const [entry, setEntry] = useState("");
  const [value, setValue] = useState("");
  const choices = useMemo(() => changeChoices(pack, standard), [pack, standard]);
  const chosen = choices.find(({ key }) => key === entry);
  const values = chosen?.values.filter((change) => change.to !== valueNow(inspection, change)) ?? [];
  const change = values.find(({ to }) => nameValue(to) === value);

  return (
    <Folded summary={strings.trying.add}>
      <div className={styles.fields}>
        <Field label={strings.trying.entry} size="small">
          <Dropdown
            size="small"
            value={chosen ? entry : ""}
            onChange={(_event, data) => {
              setEntry(data.value);
              setValue("");
            }}
          >
            <option value="">{strings.trying.choose}</option>
            {choices.map(({ key, name }) => (
              <option key={key} value={key}>
                {name}
              </option>
            ))}
          </Dropdown>
        </Field>
        <Field label={strings.trying.value} size="small">
          <Dropdown size="small" value={value} onChange={(_event, data) => setValue(data.value)}>
            <option value="">{strings.trying.choose}</option>
            {values.map(({ to }) => (
              <option key={nameValue(to)} value={nameValue(to)}>
                {nameValue(to)}
              </option>
            ))}
          </Dropdown>
        </Field>
        <Button size="small" disabledFocusable={change === undefined} onClick={() => change && add([change])}>
          {strings.trying.addIt}
        </Button>
      </div>
    </Folded>
  );
}

const useStyles = makeStyles({
  fields: {
    display: "flex",
    flexDirection: "column",
    alignItems: "start",
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalS,
  },
});
