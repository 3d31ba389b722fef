import { lazy, Suspense, useMemo, useState, type ReactElement } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { assessDomains, type DomainAssessment } from "../../../domain/cases/assessDomains";
import { nearestTip, type NearestTip } from "../../../domain/cases/nearestTip";
import { domainTexts } from "../../../domain/cases/strings";
import { inspectionRowIds } from "../../../workbook/inspection/inspectionLayout";
import { Facts } from "../../components/Facts";
import { GoTo } from "../../components/GoTo";
import { Loading } from "../../components/Loading";
import { PlainList } from "../../components/PlainList";
import { RatingMark } from "../../components/RatingMark";
import { Section } from "../../components/Section";
import { inspectionPlace } from "../../places";
import { strings as frame } from "../../strings";
import type { ViewProps } from "../Workspace";
import { strings } from "./strings";

const WhyDomain = lazy(async () => ({ default: (await import("./WhyDomain")).WhyDomain }));

type DomainsSectionProps = Pick<ViewProps, "pack" | "reading" | "onGoTo">;

/**
 * Each domain two and three rating with what its cases give, and what stands nearest to tipping one of them. Pointed out
 * and never applied (R45).
 */
export function DomainsSection({ pack, reading, onGoTo }: DomainsSectionProps): ReactElement | null {
  const styles = useStyles();
  const { inspection } = reading;
  const domains = useMemo(
    () =>
      assessDomains(pack, inspection).filter(({ shares }) => shares.some(({ percent }) => percent !== null)),
    [pack, inspection],
  );
  if (domains.length === 0) return null;
  const practice = inspection.settings.publishedPractice ? pack.publishedPractice : undefined;
  const caseRating = practice?.caseRating;
  const nearest =
    caseRating === undefined
      ? null
      : nearestOf(domains.map((domain) => ({ id: domain.standard, tip: nearestTip(caseRating, domain) })));
  return (
    <Section heading={strings.heading}>
      <div className={styles.quiet}>
        {practice === undefined ? strings.off : strings.lead} {practice?.label}
      </div>
      {nearest !== null && <strong>{strings.nearest(nearest)}</strong>}
      <PlainList label={strings.heading}>
        {domains.map((domain) => (
          <li key={domain.standard}>
            <Domain pack={pack} reading={reading} onGoTo={onGoTo} domain={domain} />
          </li>
        ))}
      </PlainList>
    </Section>
  );
}

/** The way that needs the fewest answers, in words; the first of several. */
function nearestOf(tips: readonly { readonly id: string; readonly tip: NearestTip }[]): string | null {
  const ways = tips.flatMap(({ id, tip: { up, down } }) => [
    ...(up === null ? [] : [{ answers: up.answers, text: `${id}: ${domainTexts.up(up)}` }]),
    ...(down === null ? [] : [{ answers: down.answers, text: `${id}: ${domainTexts.down(down)}` }]),
  ]);
  const [first, ...rest] = ways;
  if (first === undefined) return null;
  return rest.reduce((best, way) => (way.answers < best.answers ? way : best), first).text;
}

interface DomainProps extends DomainsSectionProps {
  readonly domain: DomainAssessment;
}

function Domain({ pack, reading, onGoTo, domain: { standard, rating } }: DomainProps): ReactElement {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const name = pack.domainRatings.find(({ id }) => id === standard)?.name ?? "";
  const entered = reading.inspection.domainRatings[standard] ?? null;
  return (
    <div className={styles.domain}>
      <GoTo onGo={() => onGoTo(inspectionPlace(inspectionRowIds.rating(standard), "value"))}>
        {strings.standard(standard, name)}
      </GoTo>
      <Facts
        facts={[
          ...(rating === null ? [] : [{ name: strings.given, value: <RatingMark rating={rating.rating} /> }]),
          { name: strings.entered, value: <RatingMark rating={entered} /> },
        ]}
      />
      <div>
        <Button
          size="small"
          aria-expanded={isOpen}
          aria-label={strings.whyOf(isOpen, standard)}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? strings.hide : strings.why}
        </Button>
      </div>
      {isOpen && (
        <Suspense fallback={<Loading what={frame.loading} />}>
          <WhyDomain pack={pack} reading={reading} standard={standard} onGoTo={onGoTo} />
        </Suspense>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  domain: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
});
