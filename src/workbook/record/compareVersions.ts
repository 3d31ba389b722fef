const counted = /^\d+(\.\d+)*$/;

/**
 * How one version stands to another, part by part as numbers: 1.10.0 is newer than 1.9. `null` where one of them is not
 * counted this way. A part that is left out is 0.
 */
export function compareVersions(one: string, other: string): "older" | "same" | "newer" | null {
  if (!counted.test(one) || !counted.test(other)) return null;
  const [first, second] = [partsOf(one), partsOf(other)];
  for (let place = 0; place < Math.max(first.length, second.length); place += 1) {
    const difference = (first[place] ?? 0) - (second[place] ?? 0);
    if (difference !== 0) return difference < 0 ? "older" : "newer";
  }
  return "same";
}

function partsOf(version: string): readonly number[] {
  return version.split(".").map(Number);
}
