import { useEffect, useRef, type ReactElement, type ReactNode } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";

interface PageProps {
  readonly heading: string;
  /** Where we are, above the heading. */
  readonly above?: ReactNode;
  /** The primary action and its companions, always in reach. */
  readonly actions?: ReactNode;
  /** True when the person asked for this view, so that the keyboard continues at its heading. */
  readonly focusHeading?: boolean;
  /** What the view is of, where its heading is edited in the view itself. */
  readonly subject?: string;
  readonly children: ReactNode;
}

/** A view: one heading, its content, and its actions at the bottom. */
export function Page({
  heading,
  above,
  actions,
  focusHeading = false,
  subject = heading,
  children,
}: PageProps): ReactElement {
  const styles = useStyles();
  const title = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    if (focusHeading) title.current?.focus();
  }, [focusHeading, subject]);

  return (
    <div className={styles.page}>
      <main className={styles.content}>
        {above}
        <h1 ref={title} tabIndex={-1} className={styles.heading}>
          {heading}
        </h1>
        {children}
      </main>
      {actions !== undefined && <footer className={styles.actions}>{actions}</footer>}
    </div>
  );
}

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  content: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    overflowWrap: "anywhere",
    paddingTop: tokens.spacingVerticalL,
    paddingBottom: tokens.spacingVerticalXXL,
    paddingLeft: tokens.spacingHorizontalL,
    paddingRight: tokens.spacingHorizontalL,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    ":focus": { outlineStyle: "none" },
    ":focus-visible": {
      outlineStyle: "solid",
      outlineWidth: tokens.strokeWidthThick,
      outlineColor: tokens.colorStrokeFocus2,
      outlineOffset: tokens.spacingHorizontalXXS,
    },
  },
  actions: {
    flexShrink: 0,
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalM,
    paddingLeft: tokens.spacingHorizontalL,
    paddingRight: tokens.spacingHorizontalL,
    borderTopWidth: tokens.strokeWidthThin,
    borderTopStyle: "solid",
    borderTopColor: tokens.colorNeutralStroke2,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});
