import type { Pack } from "../domain/framework/Pack";
import type { Assessment, Message } from "../domain/inspection/Assessment";
import { messageLines } from "../domain/rating/messageLines";
import type { ReportSection } from "./reportSections";
import { texts } from "./strings";

/** Codes of messages that speak for a decision rule, decision guidance or a limiter (R25). */
const ruleCode = /^(RULE|GUID|LIM)-/;

/** What decision rules, guidance and limiters say about the proposed ratings, the rules named. */
export function messageSection(pack: Pack, assessment: Assessment): ReportSection {
  const ofStandards = assessment.standards.map(({ id, name, messages }) => ({
    subject: texts.standardLabel(id, name),
    messages,
  }));
  const all = [...ofStandards, { subject: texts.report.overall, messages: assessment.overall.messages }];
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

function rulesOf({ rules }: Message): string {
  return rules.join(", ");
}
