import { useState, type ReactElement } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { EvidenceItem } from "../../../domain/evidence/EvidenceItem";
import type { Pack } from "../../../domain/framework/Pack";
import { EvidenceEntry, type EntryActions } from "./EvidenceEntry";
import { strings } from "./strings";

interface EvidenceListProps extends EntryActions {
  readonly pack: Pack;
  readonly items: readonly EvidenceItem[];
  /** What they were looked for by; for anything else the list begins at its first page. */
  readonly about: string;
  /** How many are shown at first, and how many more at each step. */
  readonly step?: number;
}

/** Items one under another; a log of thousands is shown a page at a time, so that it opens at once. */
export function EvidenceList(props: EvidenceListProps): ReactElement | null {
  const { pack, items, about, step = 20, ...actions } = props;
  const styles = useStyles();
  const [pages, setPages] = useState({ about, shown: step });
  const shown = pages.about === about ? pages.shown : step;
  if (items.length === 0) return null;
  return (
    <>
      <ul aria-label={strings.entry.list} className={styles.list}>
        {items.slice(0, shown).map((item, index) => (
          <li key={item.id || `row ${index}`} className={styles.entry}>
            <EvidenceEntry pack={pack} item={item} {...actions} />
          </li>
        ))}
      </ul>
      {items.length > shown && (
        <Button className={styles.more} onClick={() => setPages({ about, shown: shown + step })}>
          {strings.search.more(Math.min(step, items.length - shown))}
        </Button>
      )}
    </>
  );
}

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    borderTopWidth: tokens.strokeWidthThin,
    borderTopStyle: "solid",
    borderTopColor: tokens.colorNeutralStroke2,
  },
  entry: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalM,
    borderBottomWidth: tokens.strokeWidthThin,
    borderBottomStyle: "solid",
    borderBottomColor: tokens.colorNeutralStroke2,
  },
  more: { alignSelf: "flex-start" },
});
