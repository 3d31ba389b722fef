import type { ReactElement } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { maskPersonalData } from "../../../domain/privacy/maskPersonalData";
import { Section } from "../../components/Section";
import { PrivacyNotice } from "../privacy/PrivacyNotice";
import { usePrivacy } from "../privacy/usePrivacyWork";
import { markedItem, maskedItem, type FreeTexts, type MarkedItem } from "./markedItems";
import { strings, type ImportWords } from "./strings";

/** Items that are about to be added, and those of them in which something is marked. */
export interface CheckedItems<Value> {
  readonly items: readonly Value[];
  readonly marked: readonly MarkedItem[];
}

interface ImportPrivacyProps<Value> extends CheckedItems<Value> {
  readonly texts: FreeTexts<Value>;
  readonly words: ImportWords;
  readonly onChange: (checked: CheckedItems<Value>) => void;
  readonly onAdd: () => void;
  readonly onLeave: () => void;
}

/** So many are shown; the next follow once these are masked. */
const shown = 10;

/** What may tell who a person is in items that are about to be added. The person masks it, or goes on knowingly. */
export function ImportPrivacy<Value>({
  items,
  marked,
  texts,
  words,
  onChange,
  onAdd,
  onLeave,
}: ImportPrivacyProps<Value>): ReactElement {
  const styles = useStyles();
  const { marksIn } = usePrivacy();
  const change = (item: Value, at: number): void => {
    const left = markedItem(item, at, texts, marksIn);
    onChange({
      items: items.map((one, index) => (index === at ? item : one)),
      marked: marked.flatMap((one) => (one.at !== at ? one : (left ?? []))),
    });
  };
  const maskAll = (): void => {
    const masked = new Map(marked.map((one) => [one.at, one]));
    const mask = (item: Value, at: number): Value => {
      const one = masked.get(at);
      return one === undefined ? item : maskedItem(item, one, texts);
    };
    onChange({ items: items.map(mask), marked: [] });
  };
  return (
    <Section heading={words.before}>
      <div>{words.marked(marked.length)}</div>
      <div className={styles.ways}>
        <Button appearance="primary" size="small" onClick={onAdd}>
          {marked.length === 0 ? words.add(items.length) : words.all(items.length)}
        </Button>
        {marked.length > 0 && (
          <Button size="small" onClick={maskAll}>
            {words.mask(marked.length)}
          </Button>
        )}
        <Button size="small" onClick={onLeave}>
          {strings.privacy.back}
        </Button>
      </div>
      {marked.slice(0, shown).map(({ at, marks }) => {
        const item = items[at];
        if (item === undefined) return null;
        return Object.entries(marks).map(([part, found]) => {
          const text = texts.of(item)[part] ?? "";
          return (
            <PrivacyNotice
              key={`${at} ${part}`}
              text={text}
              marks={found}
              onMask={(chosen) => change(texts.put(item, part, maskPersonalData(text, chosen)), at)}
            />
          );
        });
      })}
    </Section>
  );
}

const useStyles = makeStyles({
  ways: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
