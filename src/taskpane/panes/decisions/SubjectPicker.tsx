import type { ReactElement } from "react";
import { Field } from "@fluentui/react-components";
import { subjectsOf } from "../../../domain/decisions/subjectsOf";
import type { Pack } from "../../../domain/framework/Pack";
import { Dropdown } from "../../components/Dropdown";
import { strings } from "./strings";
import { subjectName } from "./subjects";

interface SubjectPickerProps {
  readonly pack: Pack;
  readonly subject: string;
  readonly onSubject: (subject: string) => void;
}

/** Whose rating is looked at: a standard's, or the overall one. */
export function SubjectPicker({ pack, subject, onSubject }: SubjectPickerProps): ReactElement {
  return (
    <Field label={strings.ratings.subject}>
      <Dropdown value={subject} onChange={(_event, { value }) => onSubject(value)}>
        {subjectsOf(pack).map((id) => (
          <option key={id} value={id}>
            {subjectName(pack, id)}
          </option>
        ))}
      </Dropdown>
    </Field>
  );
}
