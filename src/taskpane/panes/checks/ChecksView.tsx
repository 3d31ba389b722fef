import { useEffect, useMemo, useRef, useState, type ReactElement } from "react";
import { Button, Field } from "@fluentui/react-components";
import type { Pack } from "../../../domain/framework/Pack";
import { isCaseBlock } from "../../../workbook/cases/caseSheets";
import type { Place } from "../../../workbook/InspectionHost";
import { blockNames } from "../../../workbook/names";
import { Dropdown } from "../../components/Dropdown";
import { Page } from "../../components/Page";
import { useAnnounce } from "../../components/useAnnounce";
import { hostMessage } from "../../hostMessage";
import { useKeptCases } from "../comparing/useKeptCases";
import { WorkbookHealth } from "../health/WorkbookHealth";
import type { ViewProps } from "../Workspace";
import { besideHealth } from "./besideHealth";
import { CheckGroup } from "./CheckGroup";
import { isOpen, type ListedCheck } from "./listChecks";
import { strings } from "./strings";
import { useKeptInPlace } from "./useKeptInPlace";

/** Which checks are shown: all, those of the Inspection sheet, the evidence log or the cases, or those of one standard. */
type Filter = "everything" | "inspection" | "evidence" | "cases" | { readonly standard: string };

/** Every check of the workbook, what must be put right first, each one key from its cell. */
export function ChecksView({
  pack,
  reading,
  checks,
  focusHeading,
  onScan,
  onShow,
  onGoTo,
  health,
}: ViewProps): ReactElement {
  const [filter, setFilter] = useState<Filter>("everything");
  // What is said of a case tells something of its answers.
  const unseen = useKeptCases(reading.inspection);
  const kept = useKeptInPlace(
    useMemo(() => {
      const seen = checks.filter(({ place }) => !unseen.has(place?.row ?? ""));
      return besideHealth(seen, health.damages ?? []);
    }, [checks, unseen, health.damages]),
  );
  const shown = kept.checks.filter((check) => isShown(check, filter));
  const { isChecking, checkNow } = useCheckNow(standingOf(kept.checks), async () => {
    // The workbook itself is looked at whether or not its entries could be read: what was said of it before is old.
    await Promise.all([onScan(), health.check()]);
  });

  return (
    <Page
      heading={strings.heading}
      focusHeading={focusHeading}
      actions={
        <Button appearance="primary" disabledFocusable={isChecking} onClick={checkNow}>
          {isChecking ? strings.checking : strings.checkNow}
        </Button>
      }
    >
      <WorkbookHealth health={health} />
      {kept.checks.length > 0 && <div>{standingOf(kept.checks)}</div>}
      <StandardFilter pack={pack} filter={filter} onFilter={setFilter} />
      {!kept.checks.some(isOpen) && <div>{strings.nothing}</div>}
      {kept.checks.some(isOpen) && shown.length === 0 && <div>{strings.nothingHere}</div>}
      {(["block", "warn", "info"] as const).map((severity) => (
        <CheckGroup
          key={severity}
          severity={severity}
          checks={shown.filter((check) => check.severity === severity)}
          onShow={(place) => (isOfCases(place) ? onGoTo(place) : onShow(place))}
          onKeep={kept.keep}
        />
      ))}
    </Page>
  );
}

/** Cases and readings of them are shown in the pane; the sheet of second readings stays hidden. */
function isOfCases({ block }: Pick<Place, "block">): boolean {
  return isCaseBlock(block) || block === blockNames.readings;
}

interface StandardFilterProps {
  readonly pack: Pack;
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
}

function StandardFilter({ pack, filter, onFilter }: StandardFilterProps): ReactElement {
  return (
    <Field label={strings.filter}>
      <Dropdown
        value={typeof filter === "string" ? filter : filter.standard}
        onChange={(_event, { value }) =>
          onFilter(
            value === "everything" || value === "inspection" || value === "evidence" || value === "cases"
              ? value
              : { standard: value },
          )
        }
      >
        <option value="everything">{strings.everything}</option>
        <option value="inspection">{strings.inspectionSheet}</option>
        <option value="evidence">{strings.evidenceLog}</option>
        {pack.cases !== undefined && <option value="cases">{strings.cases}</option>}
        {pack.standards.map(({ id, name }) => (
          <option key={id} value={id}>
            {`${id} ${name}`}
          </option>
        ))}
      </Dropdown>
    </Field>
  );
}

function isShown({ standard, place }: ListedCheck, filter: Filter): boolean {
  if (filter === "everything") return true;
  const isEvidence = place?.block === blockNames.evidence;
  if (filter === "evidence") return isEvidence;
  const isCase = place !== null && isOfCases(place);
  if (filter === "cases") return isCase;
  return filter === "inspection" ? standard === null && !isEvidence && !isCase : standard === filter.standard;
}

function standingOf(checks: readonly ListedCheck[]): string {
  const count = (severity: ListedCheck["severity"]): number =>
    checks.filter((check) => check.severity === severity).length;
  return strings.standing(count("block"), count("warn"), count("info"));
}

/** Reads everything again and says aloud what came of it, once the view shows it. */
function useCheckNow(
  standing: string,
  onScan: ViewProps["onScan"],
): { readonly isChecking: boolean; readonly checkNow: () => void } {
  const announce = useAnnounce();
  const [isChecking, setChecking] = useState(false);
  const [checked, setChecked] = useState(0);
  const latest = useRef(standing);
  latest.current = standing;

  useEffect(() => {
    if (checked > 0) announce(strings.checked(latest.current));
  }, [checked, announce]);

  const checkNow = async (): Promise<void> => {
    setChecking(true);
    try {
      await onScan();
      setChecked((before) => before + 1);
    } catch (error) {
      announce(strings.failed(hostMessage(error)));
    } finally {
      setChecking(false);
    }
  };
  return { isChecking, checkNow: () => void checkNow() };
}
