import type { Check } from "../checks/Check";
import { checkOfMessage } from "../checks/checkOfMessage";
import type { Pack } from "../framework/Pack";
import type { Inspection } from "../inspection/Inspection";
import { describeMessage } from "../rating/describeMessage";
import { isCountOverBase } from "../rating/bandShare";
import { assessDomains, ratingsFromCases, type DomainAssessment } from "./assessDomains";
import { fractionOfShare } from "./rateShare";
import { showPercent } from "../rating/fraction";

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
    ...domains.flatMap((domain) => [
      ...shareChecks(pack, inspection, domain),
      ...triggerChecks(pack, domain),
    ]),
  ];
}

function ratingChecks(
  pack: Pack,
  { domainRatings, domainReasons }: Inspection,
  domains: readonly DomainAssessment[],
): readonly Check[] {
  const computed = ratingsFromCases(domains);
  return pack.domainRatings.flatMap(({ id, fromStandard }) => {
    const [entered, given] = [domainRatings[id] ?? null, computed.get(id)];
    if (fromStandard !== undefined || entered === null || given === undefined || entered === given) return [];
    const message = describeMessage(pack, "DOMAIN-RATING-DIFFERS", domainReasons[id] ?? "", {
      rating: given,
    });
    return [
      checkOfMessage(pack, message, {
        subject: { kind: "domainRating", id },
        standard: null,
        field: "rating",
        isExplainable: true,
      }),
    ];
  });
}

function shareChecks(pack: Pack, { shares }: Inspection, domain: DomainAssessment): readonly Check[] {
  if (domain.basis !== "entered") return [];
  return domain.shares.flatMap(({ id }) => {
    const entry = shares[id];
    if (entry === undefined) return [];
    const { positive, base, percent } = entry;
    const codes: string[] = [];
    if (positive !== null && base !== null && !isCountOverBase(positive, base)) codes.push("BAND-INVALID");
    if ((positive === null) !== (base === null)) codes.push("SHARE-HALF");
    const counted = positive === null || base === null ? null : fractionOfShare({ count: positive, base });
    const stated = percent === null ? null : fractionOfShare({ percent });
    if (counted !== null && stated !== null && Math.abs(percentOf(counted) - percentOf(stated)) > 0.5)
      codes.push("SHARE-CONFLICT");
    return codes.map((code) =>
      checkOfMessage(pack, describeMessage(pack, code), {
        subject: { kind: "domainRating", id: domain.standard },
        standard: null,
        field: "measure",
        measure: id,
        isExplainable: false,
      }),
    );
  });
}

function triggerChecks(pack: Pack, { standard, triggers }: DomainAssessment): readonly Check[] {
  return triggers.map(({ code, keyQuestion }) =>
    checkOfMessage(pack, describeMessage(pack, code, "", { keyQuestion }), {
      subject: { kind: "domainRating", id: standard },
      standard: null,
      field: "measure",
      measure: keyQuestion,
      isExplainable: false,
    }),
  );
}

function percentOf(fraction: Parameters<typeof showPercent>[0]): number {
  return Number(showPercent(fraction));
}
