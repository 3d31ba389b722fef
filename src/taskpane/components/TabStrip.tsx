import { useRef, type KeyboardEvent, type ReactElement } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { VisuallyHidden } from "./VisuallyHidden";

export interface TabOf<Id extends string> {
  readonly id: Id;
  readonly label: string;
  /** What is left to do there, as a number and in words; nothing where it is 0. */
  readonly count?: { readonly value: number; readonly means: string };
}

interface TabStripProps<Id extends string> {
  readonly label: string;
  readonly tabs: readonly TabOf<Id>[];
  readonly selected: Id;
  /** Id of the element that shows the selected view. */
  readonly panel: string;
  readonly onSelect: (id: Id) => void;
}

/**
 * Tabs as people know them: one stop of the Tab key, arrow keys, Home and End between them.
 * Fluent's own tabs bring along a manager of the focus that takes the Tab key over for the whole page.
 */
export function TabStrip<Id extends string>({
  label,
  tabs,
  selected,
  panel,
  onSelect,
}: TabStripProps<Id>): ReactElement {
  const styles = useStyles();
  const strip = useRef<HTMLDivElement>(null);

  const move = (event: KeyboardEvent): void => {
    const to = target(
      event.key,
      tabs.findIndex(({ id }) => id === selected),
      tabs.length,
    );
    const tab = to === null ? undefined : tabs[to];
    if (to === null || tab === undefined) return;
    event.preventDefault();
    onSelect(tab.id);
    strip.current?.querySelectorAll<HTMLElement>("[role=tab]")[to]?.focus();
  };

  return (
    <div ref={strip} role="tablist" aria-label={label} className={styles.strip} onKeyDown={move}>
      {tabs.map(({ id, label: name, count }) => (
        <button
          key={id}
          type="button"
          role="tab"
          aria-selected={id === selected}
          aria-controls={panel}
          tabIndex={id === selected ? 0 : -1}
          className={mergeClasses(styles.tab, id === selected && styles.selected)}
          onClick={() => onSelect(id)}
        >
          {name}
          {count !== undefined && count.value > 0 && (
            <>
              <span aria-hidden className={styles.count}>
                {count.value}
              </span>
              <VisuallyHidden>{`(${count.means})`}</VisuallyHidden>
            </>
          )}
        </button>
      ))}
    </div>
  );
}

/** Where a key leads to, round and round; `null` for every other key. */
function target(key: string, from: number, count: number): number | null {
  switch (key) {
    case "ArrowRight":
      return (from + 1) % count;
    case "ArrowLeft":
      return (from + count - 1) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}

/** Where five tabs do not fit side by side at their full size, the counts go above the words. */
const narrow = "@media (max-width: 420px)";

const useStyles = makeStyles({
  strip: { display: "flex", flexWrap: "wrap", [narrow]: { justifyContent: "space-between" } },
  tab: {
    position: "relative",
    paddingTop: tokens.spacingVerticalSNudge,
    paddingBottom: tokens.spacingVerticalSNudge,
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
    font: "inherit",
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorTransparentBackground,
    cursor: "pointer",
    borderTopStyle: "none",
    borderLeftStyle: "none",
    borderRightStyle: "none",
    borderBottomStyle: "solid",
    borderBottomWidth: tokens.strokeWidthThicker,
    borderBottomColor: tokens.colorTransparentStroke,
    [narrow]: {
      paddingTop: tokens.spacingVerticalXL,
      paddingLeft: tokens.spacingHorizontalXS,
      paddingRight: tokens.spacingHorizontalXS,
      fontSize: tokens.fontSizeBase200,
    },
    ":hover": { color: tokens.colorNeutralForeground1, borderBottomColor: tokens.colorNeutralStroke1Hover },
    ":focus-visible": {
      outlineStyle: "solid",
      outlineWidth: tokens.strokeWidthThick,
      outlineColor: tokens.colorStrokeFocus2,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
  },
  selected: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    ":hover": { borderBottomColor: tokens.colorCompoundBrandStrokeHover },
  },
  count: {
    display: "inline-block",
    marginLeft: tokens.spacingHorizontalXS,
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
    minWidth: tokens.spacingHorizontalM,
    textAlign: "center",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground5,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase100,
    [narrow]: { position: "absolute", top: tokens.spacingVerticalXXS, right: 0, marginLeft: 0 },
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
});
