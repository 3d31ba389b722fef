import { useCallback, useRef } from "react";

/** Runs tasks one after another, in the order they were asked for. A task that fails does not hold up the next. */
export function useTurns(): <Value>(task: () => Promise<Value>) => Promise<Value> {
  const last = useRef<Promise<unknown>>(Promise.resolve());
  return useCallback((task) => {
    const turn = last.current.then(task, task);
    last.current = turn;
    return turn;
  }, []);
}
