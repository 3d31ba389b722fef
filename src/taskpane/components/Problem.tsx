import type { ReactElement, ReactNode } from "react";
import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";

interface ProblemProps {
  /** Where and what. */
  readonly what: string;
  /** What to do. */
  readonly advice?: string | undefined;
  readonly intent?: "error" | "warning" | "info" | "success";
  readonly children?: ReactNode;
}

/** Something that went wrong or stands in the way: where, what, and what to do. */
export function Problem({ what, advice, intent = "error", children }: ProblemProps): ReactElement {
  return (
    <MessageBar intent={intent} layout="multiline" role={intent === "error" ? "alert" : "group"}>
      <MessageBarBody>
        <MessageBarTitle>{what}</MessageBarTitle>
        {advice}
        {children}
      </MessageBarBody>
    </MessageBar>
  );
}
