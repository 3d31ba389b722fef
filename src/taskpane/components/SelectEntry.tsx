import type { ReactElement } from "react";
import { Field } from "@fluentui/react-components";
import type { Place } from "../../workbook/InspectionHost";
import { useEditor } from "../inspection/useEditor";
import { Dropdown } from "./Dropdown";
import { strings } from "./strings";

interface SelectEntryProps {
  readonly label: string;
  readonly place: Place;
  readonly choices: readonly string[];
  readonly value: string | null;
  readonly hint?: string;
}

/** One of several values from a list, written at once; the first entry of the list clears it. */
export function SelectEntry({ label, place, choices, value, hint }: SelectEntryProps): ReactElement {
  const editor = useEditor();
  const failure = editor.failureOf(place);
  return (
    <Field label={label} hint={hint} validationMessage={failure && strings.notSaved(failure)}>
      <Dropdown
        value={value ?? ""}
        onChange={(_event, data) => void editor.write({ ...place, value: data.value || null }, () => false)}
      >
        <option value="">{strings.choose}</option>
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {choice}
          </option>
        ))}
      </Dropdown>
    </Field>
  );
}
