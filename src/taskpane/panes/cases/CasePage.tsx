import type { ReactElement } from "react";
import { Field, makeStyles, tokens } from "@fluentui/react-components";
import { caseFields, caseOwnFields } from "../../../domain/cases/caseFields";
import { caseProgress, type CaseProgress } from "../../../domain/cases/caseProgress";
import { Dropdown } from "../../components/Dropdown";
import { Facts } from "../../components/Facts";
import { Folded } from "../../components/Folded";
import { GoTo } from "../../components/GoTo";
import { Page } from "../../components/Page";
import type { ViewProps } from "../Workspace";
import { CaseActions } from "./CaseActions";
import { caseParts, type CasePart } from "./caseParts";
import { FactsForm } from "./FactsForm";
import { focusAfter } from "./focusAnswer";
import { placeIn, type OpenCase } from "./openCase";
import { SampleForm } from "./SampleForm";
import { sayStanding } from "./sayStanding";
import { SectionForm } from "./SectionForm";
import { strings } from "./strings";
import type { CaseDesk } from "./useCaseDesk";
import { useCaseFocus } from "./useCaseFocus";
import { useCaseKeys } from "./useCaseKeys";

interface CasePageProps extends Pick<ViewProps, "onShow" | "focusHeading"> {
  readonly desk: CaseDesk;
  readonly open: OpenCase;
  /** Ids of the cases before and after, and where this one stands among all. */
  readonly neighbours: Neighbours;
}

export interface Neighbours {
  readonly before: string | null;
  readonly after: string | null;
  /** From 1. */
  readonly place: number;
  readonly of: number;
}

const texts = strings.page;

/** One case, a part of its form at a time. Only the open part is there, so that going from case to case stays quick. */
export function CasePage({ desk, open, neighbours, onShow, focusHeading }: CasePageProps): ReactElement {
  const { forms, form, entry } = open;
  const styles = useStyles();
  const parts = caseParts(forms, form);
  const at = Math.max(
    parts.findIndex(({ id }) => id === desk.part),
    0,
  );
  const part = parts[at];
  const [previous, next] = [parts[at - 1], parts[at + 1]];
  const progress = caseProgress(form, entry);
  const own = progress.sections[desk.part];
  const name = entry.reference === "" ? strings.list.noReference : entry.reference;
  const { body, title } = useCaseFocus(desk, name, part?.name ?? "");
  const toCase = (id: string | null): void => void (id !== null && desk.openCase(id));
  const toPart = (to: CasePart | undefined): void => void (to !== undefined && desk.openPart(to.id));
  const steps = {
    nextCase: () => toCase(neighbours.after),
    previousCase: () => toCase(neighbours.before),
    nextPart: () => toPart(next),
    previousPart: () => toPart(previous),
  };
  const ends = [
    ...(neighbours.after === null ? (["nextCase"] as const) : []),
    ...(neighbours.before === null ? (["previousCase"] as const) : []),
    ...(next === undefined ? (["nextPart"] as const) : []),
    ...(previous === undefined ? (["previousPart"] as const) : []),
  ];
  useCaseKeys(steps);
  const onNext = (here: HTMLElement): void => {
    if (body.current !== null && focusAfter(here, body.current)) return;
    if (next !== undefined) desk.openPart(next.id, "answer");
  };
  if (part === undefined) throw new Error(`The form ${form.id} has no parts`);
  return (
    <Page
      heading={texts.heading(name)}
      focusHeading={focusHeading || desk.focus.on === "heading"}
      subject={desk.focus.on === "heading" ? `${entry.id} ${desk.focus.turn}` : entry.id}
      above={
        <nav aria-label={strings.whereYouAre} className={styles.above}>
          <GoTo onGo={desk.toList}>{strings.all(form.name)}</GoTo>
          {" › "}
          <span aria-current="page">{texts.place(neighbours.place, neighbours.of)}</span>
        </nav>
      }
      actions={<CaseActions steps={steps} ends={ends} />}
    >
      <Facts
        facts={[
          { name: texts.counts, value: sayStanding(form, entry) },
          { name: texts.progress, value: strings.list.answered(progress.answered, progress.toAnswer) },
        ]}
      />
      <Field label={texts.part}>
        <Dropdown value={part.id} onChange={(_event, { value }) => desk.openPart(value, "nothing")}>
          {parts.map((each) => (
            <option key={each.id} value={each.id}>
              {optionOf(each, progress)}
            </option>
          ))}
        </Dropdown>
      </Field>
      <div ref={body} className={styles.part}>
        <h2 ref={title} tabIndex={-1} className={styles.heading}>
          {part.name}
        </h2>
        {part.kind === "section" && part.section.keyQuestion !== undefined && (
          <div>{part.section.keyQuestion}</div>
        )}
        {own !== undefined && own.toAnswer > 0 && (
          <div>{strings.list.answered(own.answered, own.toAnswer)}</div>
        )}
        <div>
          <GoTo onGo={() => onShow(placeIn(open, firstField(open, part)))}>{texts.goToRow}</GoTo>
        </div>
        {part.kind === "case" && <SampleForm open={open} part={part} onNext={onNext} />}
        {part.kind === "section" && <SectionForm open={open} part={part} onNext={onNext} />}
        {part.kind === "facts" && <FactsForm open={open} part={part} onNext={onNext} />}
      </div>
      <Folded summary={texts.keysSummary}>{texts.keys}</Folded>
    </Page>
  );
}

function optionOf({ id, name }: CasePart, { sections }: CaseProgress): string {
  const own = sections[id];
  return own === undefined || own.toAnswer === 0 ? name : texts.partOption(name, own.answered, own.toAnswer);
}

/** The first column of a part on the sheet. */
function firstField({ forms, form }: OpenCase, part: CasePart): string {
  switch (part.kind) {
    case "case":
      return caseOwnFields.reference;
    case "facts":
      return part.facts[0]?.id ?? caseOwnFields.reference;
    case "section":
      return (
        caseFields(forms, form).find(
          (field) => field.kind === "question" && field.question === part.questions[0],
        )?.field ?? caseOwnFields.reference
      );
  }
}

const useStyles = makeStyles({
  above: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    ":focus": { outlineStyle: "none" },
    ":focus-visible": {
      outlineStyle: "solid",
      outlineWidth: tokens.strokeWidthThick,
      outlineColor: tokens.colorStrokeFocus2,
    },
  },
});
