import type { Check } from "../checks/Check";
import { checkOfMessage } from "../checks/checkOfMessage";
import type { Pack } from "../framework/Pack";
import type { DomainRating, Rating } from "../framework/Rating";
import type { Message } from "../inspection/Assessment";
import type { Inspection } from "../inspection/Inspection";
import { describeMessage } from "../rating/describeMessage";
import { assessDomains, ratingsFromCases, type DomainAssessment } from "./assessDomains";
import { shareFindings, type NamedShare } from "./shareFindings";

/**
 * What there is to know about the domain two and three ratings and the shares they rest on: a rating that is not the one
 * its cases give needs a reason; shares that contradict themselves; and what allows a second look, pointed out and never
 * applied.
 * @see docs/spec.md R45, P65, P66
 */
export function domainChecks(
  pack: Pack,
  inspection: Inspection,
  domains: readonly DomainAssessment[] = assessDomains(pack, inspection),
): readonly Check[] {
  return [
    ...ratingChecks(pack, inspection, domains),
    ...domains.flatMap((domain) => shareChecks(pack, inspection, domain)),
  ];
}

/** Said between the lead inspector and published practice, and not again of a later layer. */
export const differsFromCases = "DOMAIN-RATING-DIFFERS";

/**
 * What there is to say about a rating beside the one its cases give: nothing while either is missing.
 * @see docs/spec.md P65
 */
export function ratingMessages(
  pack: Pack,
  entered: DomainRating | null,
  given: Rating | null,
  reason: string,
): readonly Message[] {
  if (entered === null || given === null || entered === given) return [];
  return [describeMessage(pack, differsFromCases, reason, { rating: given })];
}

/** The same for a rating of an inspection, by its id. */
export function domainRatingMessages(
  pack: Pack,
  { domainRatings, domainReasons }: Inspection,
  domains: readonly DomainAssessment[],
  id: string,
): readonly Message[] {
  const given = ratingsFromCases(domains).get(id) ?? null;
  return ratingMessages(pack, domainRatings[id] ?? null, given, domainReasons[id] ?? "");
}

function ratingChecks(
  pack: Pack,
  inspection: Inspection,
  domains: readonly DomainAssessment[],
): readonly Check[] {
  return pack.domainRatings.flatMap(({ id, fromStandard }) =>
    (fromStandard === undefined ? domainRatingMessages(pack, inspection, domains, id) : []).map((message) =>
      checkOfMessage(pack, message, {
        subject: { kind: "domainRating", id },
        standard: null,
        field: "rating",
        isExplainable: true,
      }),
    ),
  );
}

function shareChecks(
  pack: Pack,
  { shares, settings }: Inspection,
  { standard, basis, shares: assessed }: DomainAssessment,
): readonly Check[] {
  const named = assessed.map(({ id, count, base }): NamedShare => {
    const entered = basis === "entered" ? shares[id] : { positive: count, base, percent: null };
    return { ...(entered ?? noShare), id };
  });
  const published = settings.publishedPractice ? (pack.publishedPractice ?? null) : null;
  return shareFindings(pack, named, published).map(({ id, message }) =>
    checkOfMessage(pack, message, {
      subject: { kind: "domainRating", id: standard },
      standard: null,
      field: "measure",
      measure: id,
      isExplainable: false,
    }),
  );
}

const noShare = { positive: null, base: null, percent: null };
