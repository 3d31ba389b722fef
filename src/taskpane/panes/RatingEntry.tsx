import type { ReactElement } from "react";
import { ratings, type Rating } from "../../domain/framework/Rating";
import type { PermittedRating } from "../../domain/inspection/Assessment";
import type { Place } from "../../workbook/InspectionHost";
import { ChoiceAside } from "../components/ChoiceAside";
import { ChoiceEntry } from "../components/ChoiceEntry";
import { strings } from "./strings";

interface RatingEntryProps {
  readonly label: string;
  readonly place: Place;
  readonly value: Rating | null;
  readonly permitted: readonly PermittedRating[];
}

/** A rating to propose, each with what is permitted and why not. The inspector may still choose any of them (R25). */
export function RatingEntry({ label, place, value, permitted }: RatingEntryProps): ReactElement {
  return (
    <ChoiceEntry
      label={label}
      place={place}
      value={value}
      choices={ratings.map((rating) => {
        const permission = permitted.find((candidate) => candidate.rating === rating);
        return { value: rating, aside: permission && <Permission permission={permission} /> };
      })}
    />
  );
}

function Permission({
  permission: { permission, messages },
}: {
  readonly permission: PermittedRating;
}): ReactElement {
  // What bars a rating is all there is to know about it; a reason would not help.
  const telling =
    permission === "barred" ? messages.filter(({ severity }) => severity === "block") : messages;
  return (
    <ChoiceAside barred={permission === "barred"}>
      <strong>{strings.permission[permission]}</strong>
      {telling.map(({ code, text }) => (
        <div key={code}>{text}</div>
      ))}
    </ChoiceAside>
  );
}
