import type { Shape, Validator } from "../framework/parse/validators";
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

/** A check of this kind: what it needs, and a fact without which it is not made. */
function of<Kind extends Check["kind"]>(
  kind: Kind,
  needs: Shape<Omit<Of<Kind>, "kind" | "onlyIf">>,
): Validator<Of<Kind>> {
  return object<Of<Kind>>({ kind: oneOf([kind]), ...needs, onlyIf } as Shape<Of<Kind>>);
}

const shapes: { readonly [Kind in Check["kind"]]: Validator<Of<Kind>> } = {
  within: of("within", {
    from: fact,
    to: fact,
    limit,
    unless: optional(fact),
    ambiguous: optional(flag()),
  }),
  "within-or-next-working-day": of("within-or-next-working-day", {
    from: fact,
    to: fact,
    limit,
  }),
  "by-next-working-day": of("by-next-working-day", {
    from: fact,
    to: fact,
  }),
  lead: of("lead", {
    event: fact,
    before: fact,
    limit: lead,
    fallback: optional(object({ onlyIf: fact, limit: lead })),
    ambiguous: optional(flag()),
  }),
  "by-midpoint": of("by-midpoint", {
    event: fact,
    from: fact,
    to: fact,
  }),
  gaps: of("gaps", {
    start: optional(fact),
    events: fact,
    end: optional(fact),
    limit: step,
    year: optional(object({ from: fact, which: oneOf(["first", "later"]) })),
  }),
  milestones: of("milestones", {
    before: fact,
    entry: fact,
    at: list(lead, 1),
  }),
  rate: of("rate", {
    events: fact,
    start: fact,
    end: fact,
    status: fact,
    is: flag(),
    rates: list(object({ count: whole(1, 100), weeks: whole(1, 100), weekend: optional(flag()) }), 1),
  }),
  "at-least": of("at-least", {
    value: fact,
    min: number,
    otherwise: oneOf(["not met", "not applicable"]),
  }),
  range: of("range", { value: fact, min: number, max: number }),
  "must-not": of("must-not", { flag: fact }),
  "after-hours": of("after-hours", {
    at: fact,
    time,
    require: fact,
  }),
  "not-weekday-after": of("not-weekday-after", {
    at: fact,
    weekday: whole(1, 7),
    time,
  }),
  "second-appointment": of("second-appointment", {
    from: fact,
    to: fact,
    limit,
    homeSeen: fact,
    homeVisit: fact,
  }),
  curfew: of("curfew", {
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
  }),
  "curfew-bars": of("curfew-bars", {
    sentenceMonths: fact,
    breach: fact,
    recall: fact,
    barredFromMonths: number,
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
