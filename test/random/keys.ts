import type { Place } from "../../src/workbook/InspectionHost";

/** The key of the row that this one is a copy of. */
export function withoutAgain(key: string): string {
  return key.replace(/(again)+$/, "");
}

export function toKey({ block, row, field }: Place): string {
  return JSON.stringify([block, row, field]);
}

export function fromKey(key: string): Place {
  const [block = "", row = "", field = ""] = JSON.parse(withoutAgain(key)) as string[];
  return { block, row, field };
}
