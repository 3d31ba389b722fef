import { caseChecks } from "../cases/caseChecks";
import { domainChecks } from "../cases/domainChecks";
import { checkLayers } from "../decisions/checkLayers";
import { evidenceChecks } from "../evidence/evidenceChecks";
import type { Pack } from "../framework/Pack";
import type { Assessment, Message } from "../inspection/Assessment";
import { assessInspection } from "../inspection/assessInspection";
import type { Inspection } from "../inspection/Inspection";
import type { Check } from "./Check";
import { checkOfMessage } from "./checkOfMessage";
import { dateMessages } from "./dateMessages";
import { notesAcrossStandards } from "./notesAcrossStandards";
import { privacyChecks } from "../privacy/privacyChecks";
import { standardChecks } from "./standardChecks";

/**
 * Everything there is to know about the entries of an inspection: every message of its assessment with what it is about,
 * and the checks of our own (P2 to P6). In order: the details, standard by standard as on its sheet, notes that several
 * standards share, the overall rating, the domain two and three ratings, the layers after them, the cases.
 * Dates of cases, and of evidence while the fieldwork has no start, are held against `today`, an ISO date, where it is given.
 * What there is to know about the evidence (P40 to P48) comes after the layers.
 * The same entries always give the same checks, and what was not touched yet raises none.
 *
 * Entries that could not be read are not in an inspection; the workbook's reading reports those (P1).
 * @see docs/spec.md P1
 */
export function checkInspection(
  pack: Pack,
  inspection: Inspection,
  assessment: Assessment = assessInspection(pack, inspection),
  today: string | null = null,
): readonly Check[] {
  return [
    ...detailChecks(pack, inspection),
    ...pack.standards.flatMap((standard) => standardChecks(pack, standard, inspection, assessment)),
    ...notesAcrossStandards(pack, inspection),
    ...overallChecks(pack, assessment),
    ...domainChecks(pack, inspection),
    ...checkLayers(pack, inspection),
    ...evidenceChecks(pack, inspection, undefined, today),
    ...caseChecks(pack, inspection, today),
    ...privacyChecks(pack, inspection),
  ];
}

function detailChecks(pack: Pack, { details }: Inspection): readonly Check[] {
  const { fieldworkStart, fieldworkEnd } = dateMessages(pack, details);
  const about = (id: string, messages: readonly Message[]): readonly Check[] =>
    messages.map((message) =>
      checkOfMessage(pack, message, {
        subject: { kind: "detail", id },
        standard: null,
        field: "value",
        isExplainable: false,
      }),
    );
  return [...about("fieldworkStart", fieldworkStart), ...about("fieldworkEnd", fieldworkEnd)];
}

function overallChecks(pack: Pack, { overall }: Assessment): readonly Check[] {
  return overall.messages.map((message) =>
    checkOfMessage(pack, message, {
      subject: { kind: "overall", id: "overall" },
      standard: null,
      field: "rating",
      isExplainable: overall.proposed !== null,
    }),
  );
}
