import type { Pack } from "../framework/Pack";
import type { Inspection } from "../inspection/Inspection";
import { lineWriter, type ExplanationLine } from "../rating/explanationLine";
import { assessDomains, type DomainAssessment, type DomainShare } from "./assessDomains";
import { nearestTip, type Tip } from "./nearestTip";
import { domainTexts as texts } from "./strings";

/**
 * Explains the rating that cases give a domain two or three standard, line by line: each key question's share from its
 * counts, the rating of published practice, which key questions decide, what lies nearest, and what the documents say.
 * @see docs/spec.md R45, P65, P66
 */
export function explainDomain(
  pack: Pack,
  inspection: Inspection,
  standard: string,
): readonly ExplanationLine[] {
  const write = lineWriter(pack);
  const domain = assessDomains(pack, inspection).find((each) => each.standard === standard);
  if (domain === undefined) return [];
  const practice = inspection.settings.publishedPractice ? pack.publishedPractice : undefined;
  return [
    write(domain.basis === "cases" ? texts.fromCases : texts.fromEntries, ["R45"]),
    ...domain.shares.map((share) => write(shareLine(domain, share), ["R16"])),
    ...(practice === undefined ? [write(texts.noPractice, ["R45"])] : ratingLines(domain, practice, write)),
    ...entryLines(inspection, domain, write),
  ];
}

type Write = ReturnType<typeof lineWriter>;

function shareLine(
  { rating }: DomainAssessment,
  { id, name, count, base, percent, band, cases }: DomainShare,
) {
  const rated = rating?.keyQuestions.find((each) => each.id === id)?.rating ?? null;
  if (percent === null) return texts.noShare(id, name);
  const share = texts.share(id, name, count, base, percent, band, rated);
  return cases === null ? share : `${share} ${texts.leftOut(cases)}`;
}

function ratingLines(
  domain: DomainAssessment,
  { label, caseRating }: NonNullable<Pack["publishedPractice"]>,
  write: Write,
): readonly ExplanationLine[] {
  const { rating } = domain;
  if (rating === null || caseRating === undefined) return [];
  if (rating.rating === null) return [write(texts.missing(rating.missing, rating.atBest), ["R45"])];
  const { up, down } = nearestTip(caseRating, domain);
  const tip = (found: Tip | null, say: (tip: Tip) => string): readonly ExplanationLine[] =>
    found === null ? [] : [write(say(found), ["R45"])];
  return [
    write(texts.lowest(rating.rating, rating.deciding, label), ["R45"]),
    ...tip(up, texts.up),
    ...tip(down, texts.down),
  ];
}

function entryLines(
  { domainRatings, domainReasons }: Inspection,
  { standard, rating }: DomainAssessment,
  write: Write,
): readonly ExplanationLine[] {
  const entered = domainRatings[standard] ?? null;
  if (entered === null) return [write(texts.notEntered, ["P65"])];
  const given = rating?.rating ?? null;
  if (given === null || given === entered) return [write(texts.entered(entered), ["P65"])];
  return [write(texts.differs(entered, domainReasons[standard] ?? ""), ["P65"])];
}
