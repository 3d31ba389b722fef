import type { ReactElement, ReactNode } from "react";
import { Link, makeStyles, tokens } from "@fluentui/react-components";

interface GoToProps {
  readonly onGo: () => void;
  readonly children: ReactNode;
}

/** A way to a place in the workbook, in the middle of text. */
export function GoTo({ onGo, children }: GoToProps): ReactElement {
  return (
    <Link as="button" inline className={useStyles().link} onClick={onGo}>
      {children}
    </Link>
  );
}

const useStyles = makeStyles({
  link: {
    fontSize: "inherit",
    lineHeight: "inherit",
    textAlign: "start",
    // A finger needs 24 pixels.
    paddingTop: tokens.spacingVerticalXXS,
    paddingBottom: tokens.spacingVerticalXXS,
  },
});
