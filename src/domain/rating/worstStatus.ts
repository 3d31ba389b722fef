import type { Status } from "../inspection/Assessment";

/** From the one that stops sign-off to the one that stops nothing. */
const worstFirst: readonly Status[] = [
  "blocked",
  "reason-needed",
  "incomplete",
  "unknown",
  "unanswered",
  "unproposed",
  "ok-with-reason",
  "ok",
];

/** Where an entry stands after several checks: the worst of them; `ok` when there was none. */
export function worstStatus(statuses: readonly Status[]): Status {
  return worstFirst.find((status) => statuses.includes(status)) ?? "ok";
}
