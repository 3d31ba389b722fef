import type { ReactElement, ReactNode } from "react";
import { makeStyles } from "@fluentui/react-components";

/** For people who listen to the screen only. */
export function VisuallyHidden({ children }: { readonly children: ReactNode }): ReactElement {
  return <span className={useStyles().hidden}>{children}</span>;
}

const useStyles = makeStyles({
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});
