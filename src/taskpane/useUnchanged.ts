import { useRef } from "react";

/** The value as it was first given, for as long as what is given says the same. Plain values only. */
export function useUnchanged<Value>(value: Value): Value {
  const kept = useRef(value);
  if (kept.current !== value && JSON.stringify(kept.current) !== JSON.stringify(value)) kept.current = value;
  return kept.current;
}
