import { openWorkshop, type Workshop } from "./workshop";

/** A workbook damaged by a named mishap, what is found, and which entries the mishap itself destroyed. */
export interface Mishap {
  readonly name: string;
  readonly happen: () => Promise<unknown>;
  /** Codes with their sheets, in the order of the alphabet. */
  readonly found: readonly string[];
  readonly destroyed?: RegExp;
  /** What cannot be mended and is still found afterwards. */
  readonly stays?: readonly string[];
}

let open: Workshop | null = null;

export function shop(): Workshop {
  if (open === null) throw new Error("The workshop opens with the first test");
  return open;
}

export const tamper: Workshop["tamper"] = (sheet, work) => shop().tamper(sheet, work);

/** Each mishap is diagnosed exactly and mended; every entry that it left is still there, or in quarantine. */
export function describeMishaps(what: string, mishaps: readonly Mishap[]): void {
  // Starting the engine and building 150 rows takes seconds on a busy machine.
  jest.setTimeout(240_000);

  beforeAll(async () => {
    open = await openWorkshop();
  });
  beforeEach(() => shop().reset());
  afterAll(() => shop().excel.close());

  describe(`a damaged workbook: ${what}`, () => {
    it.each(mishaps)("$name", async ({ happen, found, destroyed, stays = [] }) => {
      const before = await shop().entries();
      await happen();
      const { found: damaged, left } = await shop().diagnoseAndMend();
      expect(damaged).toEqual(found);
      expect(left.map(({ key }) => key)).toEqual(stays);
      const after = await shop().entries();
      const kept = new Set((await shop().quarantined()).map(String));
      const lost = [...before].filter(
        ([place, value]) => !destroyed?.test(place) && after.get(place) !== value && !kept.has(String(value)),
      );
      expect(lost).toEqual([]);
    });
  });
}
