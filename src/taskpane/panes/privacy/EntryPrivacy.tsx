import type { ReactElement } from "react";
import { maskPersonalData } from "../../../domain/privacy/maskPersonalData";
import type { Place } from "../../../workbook/InspectionHost";
import { useEditor } from "../../inspection/useEditor";
import { PrivacyNotice } from "./PrivacyNotice";
import { usePrivacy } from "./usePrivacyWork";

interface EntryPrivacyProps {
  readonly cell: Place;
  /** What the workbook holds; what is being typed goes before it. */
  readonly value: string;
  /** Where the text stands in words, such as `1.1.1a note`. */
  readonly place: string;
}

/** The notice below a field of the workbook, as one types. */
export function EntryPrivacy({ cell, value, place }: EntryPrivacyProps): ReactElement {
  const editor = useEditor();
  const { marksIn, answer } = usePrivacy();
  const text = editor.draftOf(cell) ?? value;
  return (
    <PrivacyNotice
      text={text}
      marks={marksIn(text, place)}
      onMask={(marks) => {
        const masked = maskPersonalData(text, marks);
        // What was being typed is written first: leaving the field did that.
        editor.keepDraft(cell, masked);
        void editor.write({ ...cell, value: masked, was: text }, () => false);
      }}
      onAnswer={(mark, who, reason) => answer(place, mark, who, reason)}
    />
  );
}
