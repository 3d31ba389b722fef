/**
 * Keeps what `work` comes to with its last argument, as long as those before it are the same. Readings keep what did not
 * change as the same objects, so that after a change only what it touches is worked out again. What is no longer used
 * anywhere is forgotten with its value.
 *
 * @param work - gives the same for the same arguments; its last is never changed
 */
export function remembered<Before extends readonly unknown[], Value extends object, Outcome>(
  work: (...given: readonly [...Before, Value]) => Outcome,
): (...given: readonly [...Before, Value]) => Outcome {
  const known = new WeakMap<object, { readonly given: readonly unknown[]; readonly outcome: Outcome }>();
  return (...given) => {
    const value = given[given.length - 1] as Value;
    const found = known.get(value);
    if (found !== undefined && found.given.every((each, place) => each === given[place]))
      return found.outcome;
    const outcome = work(...given);
    known.set(value, { given, outcome });
    return outcome;
  };
}
