import { useCallback, useRef, useState } from "react";
import type { InspectionDetails } from "../../domain/inspection/Inspection";
import type { CreateOutcome, InspectionHost, Progress } from "../../workbook/InspectionHost";
import { hostMessage } from "../hostMessage";
import { strings } from "../strings";

export interface Build {
  /** How far the building is, while it goes on. */
  readonly progress: Progress | null;
  readonly isCancelling: boolean;
  /** Why the last attempt failed. */
  readonly problem: string | null;
  readonly start: (details: InspectionDetails) => Promise<CreateOutcome | "failed">;
  readonly cancel: () => void;
}

/** Builds the workbook, step by step, and can be told to stop between steps. */
export function useBuild(host: InspectionHost): Build {
  const [progress, setProgress] = useState<Progress | null>(null);
  const [isCancelling, setCancelling] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const cancelled = useRef(false);

  const start = useCallback(
    async (details: InspectionDetails): Promise<CreateOutcome | "failed"> => {
      cancelled.current = false;
      setCancelling(false);
      setProblem(null);
      setProgress({ step: strings.build.preparing, done: 0, of: 1 });
      try {
        const { planInspection } = await import("./planInspection");
        const options = { onProgress: setProgress, isCancelled: () => cancelled.current };
        return await host.create(planInspection(details, new Date()), options);
      } catch (error) {
        setProblem(hostMessage(error));
        return "failed";
      } finally {
        setProgress(null);
      }
    },
    [host],
  );

  const cancel = useCallback(() => {
    cancelled.current = true;
    setCancelling(true);
  }, []);

  return { progress, isCancelling, problem, start, cancel };
}
