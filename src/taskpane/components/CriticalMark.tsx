import type { ReactElement } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { ImportantFilled } from "@fluentui/react-icons";
import { strings } from "./strings";

/** Marks a No that rules out Yes for its key question (R3). */
export function CriticalMark(): ReactElement {
  return (
    <span className={useStyles().critical}>
      <ImportantFilled aria-hidden />
      {strings.critical}
    </span>
  );
}

const useStyles = makeStyles({
  critical: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXXS,
    color: tokens.colorStatusDangerForeground3,
    fontWeight: tokens.fontWeightBold,
  },
});
