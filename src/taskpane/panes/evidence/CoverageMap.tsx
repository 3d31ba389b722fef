import type { ReactElement } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { coverageOf, type StandardCoverage } from "../../../domain/evidence/coverageOf";
import { sourceTypes, type SourceType } from "../../../domain/evidence/EvidenceItem";
import type { EvidenceIndex } from "../../../domain/evidence/indexEvidence";
import { findPrompt } from "../../../domain/framework/find";
import type { Pack } from "../../../domain/framework/Pack";
import { Folded } from "../../components/Folded";
import { GoTo } from "../../components/GoTo";
import { Section } from "../../components/Section";
import { strings } from "./strings";

interface CoverageMapProps {
  readonly pack: Pack;
  readonly index: EvidenceIndex;
  /** Shows the items of a standard; all of them, or those of one source type. */
  readonly onItems: (standard: string, type: SourceType | null) => void;
  readonly onPrompt: (prompt: string) => void;
}

const { coverage } = strings;
/** Fewer items than this are marked as few. */
const fewBelow = 3;

/** Standards by source type, so that thin places show at a glance; then the prompts that rest on little or nothing. */
export function CoverageMap({ pack, index, onItems, onPrompt }: CoverageMapProps): ReactElement {
  const styles = useStyles();
  const { standards } = coverageOf(pack, index);
  return (
    <>
      <div>{coverage.caption}</div>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.cell}>
              <abbr title={coverage.standard} className={styles.abbr}>
                {coverage.standardShort}
              </abbr>
            </th>
            {sourceTypes.map((type) => (
              <th key={type} scope="col" className={styles.cell}>
                <abbr title={type} className={styles.abbr}>
                  {strings.typeShort[type]}
                </abbr>
              </th>
            ))}
            <th scope="col" className={styles.cell}>
              {coverage.all}
            </th>
          </tr>
        </thead>
        <tbody>
          {standards.map((standard) => (
            <tr key={standard.id}>
              <th scope="row" className={styles.cell} title={standard.name}>
                {standard.id}
              </th>
              {sourceTypes.map((type) => (
                <Count
                  key={type}
                  count={standard.byType[type]}
                  what={coverage.of(standard.id, type)}
                  onOpen={() => onItems(standard.id, type)}
                />
              ))}
              <Count
                count={standard.total}
                what={coverage.of(standard.id, coverage.everyType)}
                onOpen={() => onItems(standard.id, null)}
              />
            </tr>
          ))}
        </tbody>
      </table>
      <div className={styles.legend}>{coverage.legend(fewBelow)}</div>
      <div className={styles.legend}>
        {coverage.short(
          sourceTypes
            .filter((type) => strings.typeShort[type] !== type)
            .map((type) => `${strings.typeShort[type]} ${type.toLowerCase()}`)
            .join(", "),
        )}
      </div>
      <div className={styles.legend}>{coverage.hint}</div>
      <Section heading={coverage.thin}>
        {standards.map((standard) => (
          <Thin key={standard.id} pack={pack} standard={standard} onPrompt={onPrompt} />
        ))}
      </Section>
    </>
  );
}

interface CountProps {
  readonly count: number;
  readonly what: string;
  readonly onOpen: () => void;
}

/** A number with a mark, so that the map is read without colours too. */
function Count({ count, what, onOpen }: CountProps): ReactElement {
  const styles = useStyles();
  if (count === 0) {
    return (
      <td className={mergeClasses(styles.cell, styles.none)}>
        <span aria-label={coverage.nothing(what)} role="img">
          –
        </span>
      </td>
    );
  }
  return (
    <td className={mergeClasses(styles.cell, count < fewBelow && styles.few)}>
      <button type="button" className={styles.count} aria-label={coverage.show(count, what)} onClick={onOpen}>
        <span aria-hidden>{count < fewBelow ? "○" : "●"}</span>
        {count}
      </button>
    </td>
  );
}

interface ThinProps {
  readonly pack: Pack;
  readonly standard: StandardCoverage;
  readonly onPrompt: (prompt: string) => void;
}

function Thin({ pack, standard, onPrompt }: ThinProps): ReactElement {
  const styles = useStyles();
  const { id, name, without, oneType } = standard;
  return (
    <Folded
      summaryClassName={styles.summary}
      summary={
        <>
          <strong>
            {id} {name}
          </strong>
          : {coverage.thinOf(without.length, oneType.length)}
        </>
      }
    >
      {(
        [
          [coverage.without, without],
          [coverage.oneType, oneType],
        ] as const
      ).map(
        ([heading, prompts]) =>
          prompts.length > 0 && (
            <div key={heading} className={styles.prompts}>
              <span>{heading}:</span>
              {prompts.map((prompt) => (
                <GoTo key={prompt} onGo={() => onPrompt(prompt)}>
                  {findPrompt(pack, prompt)?.ref ?? prompt}
                </GoTo>
              ))}
            </div>
          ),
      )}
    </Folded>
  );
}

const useStyles = makeStyles({
  table: {
    borderCollapse: "collapse",
    width: "100%",
    tableLayout: "fixed",
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
  },
  cell: {
    padding: 0,
    height: "28px",
    textAlign: "center",
    borderTopWidth: tokens.strokeWidthThin,
    borderRightWidth: tokens.strokeWidthThin,
    borderBottomWidth: tokens.strokeWidthThin,
    borderLeftWidth: tokens.strokeWidthThin,
    borderTopStyle: "solid",
    borderRightStyle: "solid",
    borderBottomStyle: "solid",
    borderLeftStyle: "solid",
    borderTopColor: tokens.colorNeutralStroke2,
    borderRightColor: tokens.colorNeutralStroke2,
    borderBottomColor: tokens.colorNeutralStroke2,
    borderLeftColor: tokens.colorNeutralStroke2,
  },
  abbr: { textDecorationLine: "none" },
  none: { backgroundColor: tokens.colorStatusWarningBackground1, color: tokens.colorNeutralForeground1 },
  few: { backgroundColor: tokens.colorNeutralBackground3 },
  count: {
    width: "100%",
    height: "28px",
    padding: 0,
    font: "inherit",
    color: tokens.colorBrandForegroundLink,
    backgroundColor: tokens.colorTransparentBackground,
    borderTopStyle: "none",
    borderRightStyle: "none",
    borderBottomStyle: "none",
    borderLeftStyle: "none",
    cursor: "pointer",
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": {
      outlineStyle: "solid",
      outlineWidth: tokens.strokeWidthThick,
      outlineColor: tokens.colorStrokeFocus2,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
  },
  legend: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  summary: {
    paddingTop: tokens.spacingVerticalXXS,
    paddingBottom: tokens.spacingVerticalXXS,
  },
  prompts: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS },
});
