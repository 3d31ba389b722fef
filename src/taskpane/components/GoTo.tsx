import type { ReactElement, ReactNode } from "react";
import { Link } from "@fluentui/react-components";

interface GoToProps {
  readonly onGo: () => void;
  readonly children: ReactNode;
}

/** A way to a place in the workbook, in the middle of text. */
export function GoTo({ onGo, children }: GoToProps): ReactElement {
  return (
    <Link as="button" inline onClick={onGo}>
      {children}
    </Link>
  );
}
