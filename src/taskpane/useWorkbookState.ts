import { useCallback, useEffect, useState } from "react";
import type { InspectionHost, WorkbookState } from "../workbook/InspectionHost";
import { hostMessage } from "./hostMessage";

export interface LookedAtWorkbook {
  /** `null` before the first look. */
  readonly state: WorkbookState | null;
  /** Why the last look failed. */
  readonly problem: string | null;
  readonly look: () => Promise<void>;
}

/** What the open workbook is to us; looked at again when asked. */
export function useWorkbookState(host: InspectionHost): LookedAtWorkbook {
  const [state, setState] = useState<WorkbookState | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  const look = useCallback(async () => {
    try {
      setState(await host.look());
      setProblem(null);
    } catch (error) {
      setProblem(hostMessage(error));
    }
  }, [host]);

  useEffect(() => void look(), [look]);

  return { state, problem, look };
}
