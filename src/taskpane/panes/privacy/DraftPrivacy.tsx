import type { ReactElement } from "react";
import { maskPersonalData } from "../../../domain/privacy/maskPersonalData";
import { PrivacyNotice } from "./PrivacyNotice";
import { usePrivacy } from "./usePrivacyWork";

interface DraftPrivacyProps {
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** The notice below a field of a form whose text stands in no cell yet. */
export function DraftPrivacy({ text, onText }: DraftPrivacyProps): ReactElement {
  const { marksIn } = usePrivacy();
  return (
    <PrivacyNotice
      text={text}
      marks={marksIn(text)}
      onMask={(marks) => onText(maskPersonalData(text, marks))}
    />
  );
}
