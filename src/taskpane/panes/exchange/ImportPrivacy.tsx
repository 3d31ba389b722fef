import type { ReactElement } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { EvidenceItem } from "../../../domain/evidence/EvidenceItem";
import { maskPersonalData } from "../../../domain/privacy/maskPersonalData";
import { Section } from "../../components/Section";
import { PrivacyNotice } from "../privacy/PrivacyNotice";
import { usePrivacy } from "../privacy/usePrivacyWork";
import { freeParts, markedItem, maskedItem, type MarkedItem } from "./markedItems";
import { strings } from "./strings";

/** Items that are about to be added, and those of them in which something is marked. */
export interface CheckedItems {
  readonly items: readonly EvidenceItem[];
  readonly marked: readonly MarkedItem[];
}

interface ImportPrivacyProps extends CheckedItems {
  readonly onChange: (checked: CheckedItems) => void;
  readonly onAdd: () => void;
  readonly onLeave: () => void;
}

/** So many are shown; the next follow once these are masked. */
const shown = 10;

/** What may tell who a person is in items that are about to be added. The person masks it, or goes on knowingly. */
export function ImportPrivacy({ items, marked, onChange, onAdd, onLeave }: ImportPrivacyProps): ReactElement {
  const styles = useStyles();
  const { marksIn } = usePrivacy();
  const change = (item: EvidenceItem, at: number): void => {
    const left = markedItem(item, at, marksIn);
    onChange({
      items: items.map((one, index) => (index === at ? item : one)),
      marked: marked.flatMap((one) => (one.at !== at ? one : (left ?? []))),
    });
  };
  const maskAll = (): void => {
    const masked = new Map(marked.map((one) => [one.at, one]));
    const mask = (item: EvidenceItem, at: number): EvidenceItem => {
      const one = masked.get(at);
      return one === undefined ? item : maskedItem(item, one);
    };
    onChange({ items: items.map(mask), marked: [] });
  };
  return (
    <Section heading={strings.privacy.heading}>
      <div>{strings.privacy.lead(marked.length)}</div>
      <div className={styles.ways}>
        <Button appearance="primary" size="small" onClick={onAdd}>
          {marked.length === 0 ? strings.adding.add(items.length) : strings.privacy.all(items.length)}
        </Button>
        {marked.length > 0 && (
          <Button size="small" onClick={maskAll}>
            {strings.privacy.mask(marked.length)}
          </Button>
        )}
        <Button size="small" onClick={onLeave}>
          {strings.privacy.back}
        </Button>
      </div>
      {marked.slice(0, shown).map(({ at, marks }) => {
        const item = items[at];
        if (item === undefined) return null;
        return freeParts.map((part) => (
          <PrivacyNotice
            key={`${at} ${part}`}
            text={item[part]}
            marks={marks[part]}
            onMask={(chosen) => change({ ...item, [part]: maskPersonalData(item[part], chosen) }, at)}
          />
        ));
      })}
    </Section>
  );
}

const useStyles = makeStyles({
  ways: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
