import type { Validator } from "../framework/parse/validators";
import { flag, list, object, oneOf, optional, text, whole } from "../framework/parse/validators";
import type { Check, Limit } from "./Practice";

type Of<Kind extends Check["kind"]> = Extract<Check, { kind: Kind }>;

const fact = text();
const onlyIf = optional(fact);
const time = text({ form: /^([01]\d|2[0-3]):[0-5]\d$/, says: "a time of day, such as 17:30" });
const number = whole(0, 10_000);

const limit = object<Limit>({
  count: whole(0, 1000),
  unit: oneOf(["hours", "days", "weeks", "months", "working days"]),
});
/** Counted back from a date, which neither hours nor working days are. */
const lead = object<Limit>({ count: whole(0, 1000), unit: oneOf(["days", "weeks", "months"]) });
/** Counted from day to day. */
const step = object<Limit>({
  count: whole(1, 1000),
  unit: oneOf(["days", "weeks", "months", "working days"]),
});

const shapes: { readonly [Kind in Check["kind"]]: Validator<Of<Kind>> } = {
  within: object<Of<"within">>({
    kind: oneOf(["within"]),
    from: fact,
    to: fact,
    limit,
    unless: optional(fact),
    ambiguous: optional(flag()),
    onlyIf,
  }),
  "within-or-next-working-day": object<Of<"within-or-next-working-day">>({
    kind: oneOf(["within-or-next-working-day"]),
    from: fact,
    to: fact,
    limit,
    onlyIf,
  }),
  "by-next-working-day": object<Of<"by-next-working-day">>({
    kind: oneOf(["by-next-working-day"]),
    from: fact,
    to: fact,
    onlyIf,
  }),
  lead: object<Of<"lead">>({
    kind: oneOf(["lead"]),
    event: fact,
    before: fact,
    limit: lead,
    fallback: optional(object({ onlyIf: fact, limit: lead })),
    ambiguous: optional(flag()),
    onlyIf,
  }),
  "by-midpoint": object<Of<"by-midpoint">>({
    kind: oneOf(["by-midpoint"]),
    event: fact,
    from: fact,
    to: fact,
    onlyIf,
  }),
  gaps: object<Of<"gaps">>({
    kind: oneOf(["gaps"]),
    start: optional(fact),
    events: fact,
    end: optional(fact),
    limit: step,
    year: optional(object({ from: fact, which: oneOf(["first", "later"]) })),
    onlyIf,
  }),
  milestones: object<Of<"milestones">>({
    kind: oneOf(["milestones"]),
    before: fact,
    entry: fact,
    at: list(lead, 1),
    onlyIf,
  }),
  rate: object<Of<"rate">>({
    kind: oneOf(["rate"]),
    events: fact,
    start: fact,
    end: fact,
    status: fact,
    is: flag(),
    rates: list(object({ count: whole(1, 100), weeks: whole(1, 100), weekend: optional(flag()) }), 1),
    onlyIf,
  }),
  "at-least": object<Of<"at-least">>({
    kind: oneOf(["at-least"]),
    value: fact,
    min: number,
    otherwise: oneOf(["not met", "not applicable"]),
    onlyIf,
  }),
  range: object<Of<"range">>({ kind: oneOf(["range"]), value: fact, min: number, max: number, onlyIf }),
  "must-not": object<Of<"must-not">>({ kind: oneOf(["must-not"]), flag: fact, onlyIf }),
  "after-hours": object<Of<"after-hours">>({
    kind: oneOf(["after-hours"]),
    at: fact,
    time,
    require: fact,
    onlyIf,
  }),
  "not-weekday-after": object<Of<"not-weekday-after">>({
    kind: oneOf(["not-weekday-after"]),
    at: fact,
    weekday: whole(1, 7),
    time,
    onlyIf,
  }),
  "second-appointment": object<Of<"second-appointment">>({
    kind: oneOf(["second-appointment"]),
    from: fact,
    to: fact,
    limit,
    homeSeen: fact,
    homeVisit: fact,
    onlyIf,
  }),
  curfew: object<Of<"curfew">>({
    kind: oneOf(["curfew"]),
    section250: fact,
    sentenceMonths: fact,
    sentenceDays: fact,
    custodyStart: fact,
    conditionalRelease: fact,
    breach: fact,
    recall: fact,
    part: whole(1, 100),
    minDays: number,
    maxEarlyMonths: number,
    barredFromMonths: number,
    onlyIf,
  }),
  "curfew-bars": object<Of<"curfew-bars">>({
    kind: oneOf(["curfew-bars"]),
    sentenceMonths: fact,
    breach: fact,
    recall: fact,
    barredFromMonths: number,
    onlyIf,
  }),
};

const kinds = Object.keys(shapes) as Check["kind"][];
const anyKind = oneOf(kinds);

/** A check of the closed vocabulary: first its kind, then the fields of that kind. */
export const checkShape: Validator<Check> = (value, path) => {
  const kind = typeof value === "object" && value !== null && "kind" in value ? value.kind : undefined;
  const known = kinds.find((candidate) => candidate === kind);
  return known === undefined
    ? anyKind(kind, path === "" ? "kind" : `${path}.kind`)
    : shapes[known](value, path);
};
