/**
 * Keeps what `work` comes to with the value it was worked out from, as long as whatever else goes in is the same. Readings
 * keep what did not change as the same objects, so that after a change only what it touches is worked out again. What is
 * no longer used anywhere is forgotten with its value.
 *
 * @param work - gives the same for the same arguments; its first is never changed
 */
export function remembered<Value extends object, Rest extends readonly unknown[], Outcome>(
  work: (value: Value, ...rest: Rest) => Outcome,
): (value: Value, ...rest: Rest) => Outcome {
  const known = new WeakMap<Value, { readonly rest: Rest; readonly outcome: Outcome }>();
  return (value, ...rest) => {
    const found = known.get(value);
    if (found !== undefined && found.rest.every((each, place) => each === rest[place])) return found.outcome;
    const outcome = work(value, ...rest);
    known.set(value, { rest, outcome });
    return outcome;
  };
}
