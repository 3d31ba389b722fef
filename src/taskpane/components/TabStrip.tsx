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
    <div
      ref={strip}
      role="tablist"
      aria-label={label}
      className={mergeClasses(styles.strip, tabs.length > 6 && styles.four)}
      onKeyDown={move}
    >
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

/**
 * Where the tabs do not fit side by side they stand in two rows. A strip that scrolls or a menu for the rest would hide
 * how much is left to do there, and take a step more.
 */
const narrow = "@media (max-width: 600px)";

const useStyles = makeStyles({
  strip: {
    display: "flex",
    [narrow]: { display: "grid", gridTemplateColumns: "repeat(3, 1fr)" },
  },
  four: { [narrow]: { gridTemplateColumns: "repeat(4, auto)" } },
  tab: {
    paddingTop: tokens.spacingVerticalSNudge,
    paddingBottom: tokens.spacingVerticalSNudge,
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
    font: "inherit",
    textAlign: "start",
    whiteSpace: "nowrap",
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
      paddingTop: tokens.spacingVerticalXS,
      paddingBottom: tokens.spacingVerticalXS,
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
    lineHeight: tokens.lineHeightBase100,
    fontWeight: tokens.fontWeightSemibold,
  },
});
