import { overallSubject, panelLayers } from "../../domain/decisions/Decision";
import { layerState } from "../../domain/decisions/layersOf";
import { subjectsOf } from "../../domain/decisions/subjectsOf";
import type { Pack } from "../../domain/framework/Pack";
import type { Assessment, Message } from "../../domain/inspection/Assessment";
import type { Inspection } from "../../domain/inspection/Inspection";
import { messageLines } from "../../domain/rating/messageLines";
import type { ReportSection } from "./reportSections";
import { texts } from "../strings";
import { subjectLabel } from "../subjectLabel";

/** Codes of messages that speak for a decision rule, decision guidance or a limiter (R25). */
const ruleCode = /^(RULE|GUID|LIM)-/;

/**
 * What decision rules, guidance and limiters say about the proposed, decided and published ratings, the rules named.
 * @see docs/spec.md R25, P10
 */
export function messageSection(pack: Pack, inspection: Inspection, assessment: Assessment): ReportSection {
  const ofStandards = assessment.standards.map(({ id, name, messages }) => ({
    subject: texts.standardLabel(id, name),
    messages,
  }));
  const all = [
    ...ofStandards,
    { subject: texts.report.overall, messages: assessment.overall.messages },
    ...panelMessages(pack, inspection),
  ];
  return {
    title: texts.report.messages,
    lead: texts.report.messagesLead(pack.edition),
    rows: all.flatMap(({ subject, messages }) =>
      messages
        .filter(({ code }) => ruleCode.test(code))
        .map((message) => [subject, rulesOf(message), messageLines([message])]),
    ),
    empty: texts.report.noMessages,
  };
}

function panelMessages(
  pack: Pack,
  inspection: Inspection,
): readonly { readonly subject: string; readonly messages: readonly Message[] }[] {
  return subjectsOf(pack).flatMap((subject) =>
    panelLayers.map((layer) => {
      const { entry, judgement } = layerState(pack, inspection, subject, layer);
      const rating = entry.rating === null ? "" : texts.report.layerRating(layer, entry.rating);
      const label = subject === overallSubject ? texts.report.overall : subjectLabel(pack, subject);
      return { subject: `${label}: ${rating}`, messages: judgement.messages };
    }),
  );
}

function rulesOf({ rules }: Message): string {
  return rules.join(", ");
}
