import { useMemo } from "react";
import { keptCases } from "../../../domain/cases/comparisonsOf";
import type { Inspection } from "../../../domain/inspection/Inspection";
import { usePrivacy } from "../privacy/usePrivacyWork";

/** Ids of the cases whose answers who works here is not to see yet, because they may read them a second time. */
export function useKeptCases({ readings }: Pick<Inspection, "readings">): ReadonlySet<string> {
  const { who } = usePrivacy();
  return useMemo(() => keptCases(readings, who), [readings, who]);
}
