import { useState } from "react";
import { useAnnounce } from "../../components/useAnnounce";
import type { MakeEntry, Recorder } from "./useRecorder";

/** Enters a sign-off or a withdrawal, and says what came of it. */
export function useSignOff(
  { recordEntry }: Recorder,
  onDone: () => void,
): {
  readonly problem: string | null;
  readonly enter: (make: MakeEntry, done: string) => void;
} {
  const announce = useAnnounce();
  const [problem, setProblem] = useState<string | null>(null);
  return {
    problem,
    enter: (make, done) => {
      void recordEntry(make).then((saved) => {
        setProblem(saved.ok ? null : saved.message);
        if (!saved.ok) return;
        announce(done);
        onDone();
      });
    },
  };
}
