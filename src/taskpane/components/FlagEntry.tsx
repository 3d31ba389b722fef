import type { ReactElement } from "react";
import { Checkbox, Field } from "@fluentui/react-components";
import type { Edit, Place } from "../../workbook/InspectionHost";
import { useEditor } from "../inspection/useEditor";
import { strings } from "./strings";

interface FlagEntryProps {
  readonly label: string;
  readonly place: Place;
  readonly value: boolean;
  /** What stands in the cell when it is set. */
  readonly mark: NonNullable<Edit["value"]>;
  /** What stands there when it is not, where that is not nothing. */
  readonly unset?: Edit["value"];
  readonly hint?: string;
}

/** A mark that is set or not, written at once. */
export function FlagEntry({ label, place, value, mark, unset = null, hint }: FlagEntryProps): ReactElement {
  const editor = useEditor();
  const failure = editor.failureOf(place);
  return (
    <Field hint={hint} validationMessage={failure && strings.notSaved(failure)}>
      <Checkbox
        label={label}
        checked={value}
        onChange={(_event, data) =>
          void editor.write({ ...place, value: data.checked === true ? mark : unset }, () => false)
        }
      />
    </Field>
  );
}
