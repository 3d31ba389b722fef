import { useEffect, useState } from "react";
import type { Pack } from "../../../domain/framework/Pack";
import type { Inspection } from "../../../domain/inspection/Inspection";
import { combinedReadings, type CombinedReading } from "../../../domain/why/combinedReadings";

/**
 * What combinations of other readings lead to; `null` until all of them are tried. They are tried one at a time with a
 * pause after each, so that the pane answers in between, and from the start when an entry changes.
 */
export function useCombinedReadings(pack: Pack, inspection: Inspection): readonly CombinedReading[] | null {
  const [tried, setTried] = useState<Tried | null>(null);
  useEffect(() => {
    const steps = combinedReadings(pack, inspection);
    const found: CombinedReading[] = [];
    let timer = setTimeout(next);
    return () => clearTimeout(timer);

    function next(): void {
      const { value, done } = steps.next();
      if (done === true) {
        setTried({ inspection, found });
        return;
      }
      if (value) found.push(value);
      timer = setTimeout(next);
    }
  }, [pack, inspection]);
  return tried?.inspection === inspection ? tried.found : null;
}

interface Tried {
  readonly inspection: Inspection;
  readonly found: readonly CombinedReading[];
}
