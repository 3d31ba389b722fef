import { useMemo, useState } from "react";
import type { SourceType } from "../../../domain/evidence/EvidenceItem";
import type { Tally } from "./tally";

/** What a round of interviews is called, and what is asked in it. */
export interface RoundPlan {
  /** ISO date, or "" while none is chosen. */
  readonly date: string;
  readonly type: Extract<SourceType, "Interview" | "Focus group">;
  /** Who is asked, as a role. */
  readonly source: string;
  readonly measures: readonly string[];
}

/** A round of interviews that is being prepared or counted; kept above the views. */
export interface TallyDesk {
  readonly plan: RoundPlan;
  /** `null` until the counting begins. */
  readonly tally: Tally | null;
  readonly setPlan: (plan: RoundPlan) => void;
  readonly setTally: (tally: Tally | null) => void;
}

export const blankRound: RoundPlan = { date: "", type: "Interview", source: "", measures: [] };

export function useTallyDesk(): TallyDesk {
  const [plan, setPlan] = useState(blankRound);
  const [tally, setTally] = useState<Tally | null>(null);
  return useMemo(() => ({ plan, tally, setPlan, setTally }), [plan, tally]);
}
