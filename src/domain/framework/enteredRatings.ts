import type { Pack } from "./Pack";

/** The domain two and three ratings that are entered: those that no standard of the pack supplies (R26). */
export function enteredRatings({ domainRatings, standards }: Pack): Pack["domainRatings"] {
  return domainRatings.filter(({ fromStandard }) => !standards.some(({ id }) => id === fromStandard));
}
