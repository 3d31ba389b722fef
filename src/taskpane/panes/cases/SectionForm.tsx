import type { ReactElement } from "react";
import { caseSection } from "../../../domain/cases/assessCase";
import { caseSectionFields } from "../../../domain/cases/caseFields";
import type { CaseForm, CaseSection } from "../../../domain/cases/CaseForms";
import { FlagEntry } from "../../components/FlagEntry";
import { CaseNote } from "./CaseNote";
import type { CasePart } from "./caseParts";
import { placeIn, type OpenCase } from "./openCase";
import { QuestionEntry } from "./QuestionEntry";
import { strings } from "./strings";
import { SummaryEntry } from "./SummaryEntry";

interface SectionFormProps {
  readonly open: OpenCase;
  readonly part: Extract<CasePart, { kind: "section" }>;
  readonly onNext: (here: HTMLElement) => void;
}

const texts = strings.section;

/** A section: its questions, whether any relevant factor exists, and what sums it up. */
export function SectionForm({ open, part, onNext }: SectionFormProps): ReactElement {
  const { section, questions, summary } = part;
  return (
    <>
      {isLaterStage(open.form, section) && <div>{texts.ownStage}</div>}
      <NoFactors open={open} section={section} />
      {questions.map((question) => (
        <QuestionEntry key={question.id} open={open} section={section} question={question} onNext={onNext} />
      ))}
      <CaseNote
        key={open.entry.id}
        open={open}
        section={section.id}
        about={section.id}
        label={texts.note(section.id)}
      />
      {summary !== undefined && (
        <SummaryEntry open={open} section={section} summary={summary} onNext={onNext} />
      )}
    </>
  );
}

/** Whether an earlier stage of the same case was judged before this one (R44). */
function isLaterStage({ sections }: CaseForm, { standard }: CaseSection): boolean {
  return (
    standard !== undefined && sections.find((each) => each.standard !== undefined)?.standard !== standard
  );
}

/** Offered where the documents give the rule (R42) or expect a record without factors (R43), and where it is marked. */
function NoFactors({
  open,
  section,
}: {
  readonly open: OpenCase;
  readonly section: CaseSection;
}): ReactElement | null {
  const { noFactors } = caseSection(open.entry, section.id);
  const { noFactorsMeansYes, record } = section;
  if (!noFactorsMeansYes && record === undefined && !noFactors) return null;
  const hints = [
    noFactorsMeansYes ? texts.noFactorsYes : texts.noFactorsNone,
    ...(record === undefined ? [] : [texts.noFactorsRecord]),
  ];
  return (
    <FlagEntry
      label={texts.noFactors}
      hint={hints.join(" ")}
      place={placeIn(open, `${section.id} ${caseSectionFields.noFactors}`)}
      value={noFactors}
      mark={strings.yes}
    />
  );
}
