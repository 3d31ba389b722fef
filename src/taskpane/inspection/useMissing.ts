import { useEffect, useRef, useState } from "react";

/**
 * What this pane has read, since it was opened, of a log that a reading no longer holds, in the order in which it was met.
 * What comes back, by Undo, is no longer missing. Of a log that is gone as a whole nothing is: the check of the workbook
 * tells that.
 *
 * @param now - the log as it was read last
 * @param isThere - whether the log is
 * @param keyOf - tells entries apart; blank for one that is not followed. The same function each time
 */
export function useMissing<Entry>(
  now: readonly Entry[],
  isThere: boolean,
  keyOf: (entry: Entry) => string,
): readonly Entry[] {
  const seen = useRef<ReadonlyMap<string, Entry>>(new Map());
  const [missing, setMissing] = useState<readonly Entry[]>([]);
  useEffect(() => {
    const met = new Map(now.map((entry) => [keyOf(entry), entry]));
    const found = isThere ? [...seen.current].filter(([key]) => !met.has(key)) : [];
    setMissing((before) => (before.length + found.length === 0 ? before : found.map(([, entry]) => entry)));
    if (!isThere) return;
    met.delete("");
    seen.current = new Map([...seen.current, ...met]);
  }, [now, isThere, keyOf]);
  return missing;
}
