import { useDeferredValue, useMemo, type ReactElement } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { assessDomains } from "../../../domain/cases/assessDomains";
import { casesBehind, type CaseBehind, type CasesBehind } from "../../../domain/cases/casesBehind";
import { explainDomain } from "../../../domain/cases/explainDomain";
import { placeOfCase } from "../../../workbook/cases/placeOfCase";
import { Folded } from "../../components/Folded";
import { GoTo } from "../../components/GoTo";
import { useKeptCases } from "../comparing/useKeptCases";
import type { ViewProps } from "../Workspace";
import { Why } from "../why/Why";
import { strings } from "./strings";

interface WhyDomainProps extends Pick<ViewProps, "pack" | "reading" | "onGoTo"> {
  /** Such as `3.1`. */
  readonly standard: string;
}

/** How a rating from cases comes about, down to each case behind each share (R45). */
export function WhyDomain({ pack, reading, standard, onGoTo }: WhyDomainProps): ReactElement {
  const { inspection } = useDeferredValue(reading);
  const lines = useMemo(() => explainDomain(pack, inspection, standard), [pack, inspection, standard]);
  const behind = useMemo(() => {
    const domain = assessDomains(pack, inspection).find((each) => each.standard === standard);
    return (domain?.shares ?? []).flatMap((share) => {
      const cases = casesBehind(pack, inspection, share.id);
      return cases === null ? [] : [{ share, cases }];
    });
  }, [pack, inspection, standard]);
  // A list without one case would tell, beside the share, what its answer is.
  const isKept = useKeptCases(inspection).size > 0;
  return (
    <>
      <Why of="cases" lines={lines} />
      {behind.length > 0 && isKept && <div>{strings.kept}</div>}
      {behind.length > 0 && !isKept && (
        <div>
          <div>{strings.behind}</div>
          {behind.map(({ share: { id, name, count, base }, cases }) => (
            <Folded key={id} summary={strings.question(id, name, count ?? 0, base ?? 0)}>
              <Groups
                cases={cases}
                onCase={(each) =>
                  onGoTo(
                    placeOfCase(pack.cases, {
                      subject: { kind: "case", id: each.id },
                      form: each.form,
                      question: id,
                      field: "answer",
                    }),
                  )
                }
              />
            </Folded>
          ))}
        </div>
      )}
    </>
  );
}

interface GroupsProps {
  readonly cases: CasesBehind;
  readonly onCase: (of: CaseBehind) => void;
}

function Groups({ cases, onCase }: GroupsProps): ReactElement {
  const styles = useStyles();
  const groups = Object.entries(strings.groups).flatMap(([key, name]) => {
    const found = cases[key as keyof CasesBehind];
    return found.length === 0 ? [] : [{ key, name, found }];
  });
  return (
    <dl className={styles.groups}>
      {groups.map(({ key, name, found }) => (
        <div key={key}>
          <dt>{strings.group(name, found.length)}</dt>
          <dd className={styles.cases}>
            {found.map((each, index) => (
              <GoTo key={`${each.id} ${index}`} onGo={() => onCase(each)}>
                {each.reference.trim() || strings.noReference}
              </GoTo>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

const useStyles = makeStyles({
  groups: { margin: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  cases: {
    margin: 0,
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
  },
});
