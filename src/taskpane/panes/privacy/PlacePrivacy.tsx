import type { ReactElement } from "react";
import type { PersonalDataMark } from "../../../domain/privacy/PersonalData";
import { PrivacyNotice } from "./PrivacyNotice";
import { usePrivacy, type OpenPlace } from "./usePrivacyWork";

interface PlacePrivacyProps {
  readonly place: OpenPlace;
  /** Only these of its open marks. */
  readonly marks?: readonly PersonalDataMark[];
}

/** The notice about a text of the workbook, away from its field. */
export function PlacePrivacy({ place, marks = place.open }: PlacePrivacyProps): ReactElement {
  const { mask, answer } = usePrivacy();
  return (
    <PrivacyNotice
      text={place.text}
      marks={marks}
      onMask={(chosen) => mask(place, chosen)}
      onAnswer={(mark, who, reason) => answer(place.place, mark, who, reason)}
    />
  );
}
