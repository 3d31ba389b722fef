/** Throws, with what differs, where two values are not the same. */
export function same(found: unknown, expected: unknown, what: string): void {
  const [one, other] = [stable(found), stable(expected)];
  if (one === other) return;
  const lines = new Set(other.split("\n"));
  const differing = one.split("\n").filter((line) => !lines.has(line));
  throw new Error(`${what} differ: ${differing.slice(0, 20).join(" ")}`);
}

/** The order of keys says nothing; which window an array was made in neither. */
function stable(value: unknown): string {
  const sorted = (_: string, each: unknown): unknown =>
    typeof each === "object" && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([one], [other]) => (one < other ? -1 : 1)))
      : each;
  return JSON.stringify(value, sorted, 1);
}
