import type { ReactElement } from "react";
import type { PersonalDataMark } from "../../../domain/privacy/PersonalData";
import { placeKey } from "../../../workbook/changes/gatherChanges";
import type { ListedCheck } from "../checks/listChecks";
import { PlacePrivacy } from "./PlacePrivacy";
import { usePrivacy } from "./usePrivacyWork";

/** The checks that a mask or an answer settles, and which of the marks each speaks of. */
const marksOf: Readonly<Record<string, (mark: PersonalDataMark) => boolean>> = {
  "PRIVACY-PERSON": ({ kind }) => kind !== "smallNumber",
  "PRIVACY-SMALL-NUMBER": ({ kind }) => kind === "smallNumber",
};

/** Below a check about personal data, what is marked and what can be done about it; nothing below any other. */
export function CheckPrivacy({ check }: { readonly check: ListedCheck }): ReactElement | null {
  const { open } = usePrivacy();
  const isMeant = marksOf[check.code];
  const cell = check.place;
  if (isMeant === undefined || cell === null) return null;
  const place = open.find((each) => placeKey(each.cell) === placeKey(cell));
  return place === undefined ? null : <PlacePrivacy place={place} marks={place.open.filter(isMeant)} />;
}
