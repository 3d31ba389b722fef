import type { ReactElement } from "react";
import { Select, makeStyles, mergeClasses, type SelectProps } from "@fluentui/react-components";

/** A list to choose from that is as wide as there is room for, however long its entries are. */
export function Dropdown({ className, ...props }: SelectProps): ReactElement {
  const styles = useStyles();
  return (
    <Select {...props} className={mergeClasses(styles.root, className)} select={{ className: styles.list }} />
  );
}

const useStyles = makeStyles({
  root: { minWidth: 0, width: "100%" },
  list: { minWidth: 0, width: "100%", textOverflow: "ellipsis" },
});
