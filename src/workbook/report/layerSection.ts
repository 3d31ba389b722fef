import { checkChain } from "../../domain/decisions/checkChain";
import { overallSubject, type Hash } from "../../domain/decisions/Decision";
import { findLast } from "../../domain/decisions/findLast";
import { finalLayer, layersOf, type LayerState, type SubjectLayers } from "../../domain/decisions/layersOf";
import { signedOff } from "../../domain/decisions/signedOff";
import { subjectsOf } from "../../domain/decisions/subjectsOf";
import type { Pack } from "../../domain/framework/Pack";
import { findStandard } from "../../domain/framework/find";
import { longDate } from "../../domain/inspection/longDate";
import type { Inspection } from "../../domain/inspection/Inspection";
import { reasonWithBars } from "./reasonWithBars";
import type { ReportSection } from "./reportSections";
import { texts } from "../strings";
import { subjectLabel } from "../subjectLabel";
import type { CellContent } from "../WorkbookPlan";

/**
 * Every rating from proposal to publication, who recorded it last, and where its sign-off stands; above it whether the
 * log is whole. A rating that a rule bars stands as it was entered, and the row says which rule bars it and why. `hash`
 * is what the log was written with.
 * @see docs/spec.md P10, P11, P12
 */
export function layerSection(pack: Pack, inspection: Inspection, hash: Hash): ReportSection {
  return {
    title: texts.report.layers,
    lead: chainText(inspection, hash),
    header: texts.report.layersHeader,
    rows: subjectsOf(pack).map((subject) =>
      rowOf(pack, inspection, layersOf(pack, inspection, subject), hash),
    ),
    ratings: [2, 3, 4],
  };
}

function chainText({ decisions }: Inspection, hash: Hash): string {
  const chain = checkChain(decisions, hash);
  return chain.whole ? texts.report.logWhole(chain.entries) : texts.report.logBroken(chain.position);
}

function rowOf(
  pack: Pack,
  inspection: Inspection,
  { subject, applicable, layers }: SubjectLayers,
  hash: Hash,
): readonly CellContent[] {
  const standard = findStandard(pack, subject);
  const label = subject === overallSubject ? texts.report.overall : subjectLabel(pack, subject);
  const [proposed = "", decided = "", published = ""] = layers.map(({ entry }) => entry.rating ?? "");
  const final = finalLayer(layers);
  return [
    label,
    "",
    applicable ? proposed : texts.notApplicable,
    decided,
    published,
    final === undefined ? "" : recorder(inspection, subject, final),
    standard === undefined ? "" : signOffText(pack, inspection, standard.id, hash),
    reasonWithBars(
      final?.entry.reason ?? "",
      layers.map(({ layer, entry, judgement }) => ({
        says: entry.rating === null ? "" : texts.report.layerRating(layer, entry.rating),
        messages: judgement.messages,
      })),
    ),
  ];
}

/** Who recorded the rating as it stands in its latest layer. */
function recorder({ decisions }: Inspection, subject: string, { layer, entry }: LayerState): string {
  const last = findLast(decisions, (row) => row.layer === layer && row.subject === subject);
  const holds = last?.to === entry.rating && last.reason === entry.reason;
  return holds ? texts.report.byOn(last.who, longDate(last.when)) : texts.report.notRecorded;
}

function signOffText(pack: Pack, inspection: Inspection, id: string, hash: Hash): string {
  const standard = findStandard(pack, id);
  if (standard === undefined) return "";
  const { kind, record } = signedOff(pack, inspection, standard, hash);
  if (record === null) return texts.report.notSignedOff;
  const by = texts.report.byOn(record.who, longDate(record.when));
  return { no: texts.report.withdrawn, yes: texts.report.signedOff, changed: texts.report.changedSince }[
    kind
  ](by);
}
