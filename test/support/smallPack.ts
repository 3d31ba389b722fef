import type { Pack } from "../../src/domain/framework/Pack";
import { youthJustice202406 } from "../../src/packs/index";

/**
 * Half of the youth justice pack's prompts and none of its case forms, for tests on the real engine: what happens to a
 * workbook is the same, at a third of the formulas. The whole pack is created, surveyed and rated in tests of its own.
 */
export const smallPack: Pack = {
  ...youthJustice202406,
  cases: undefined,
  standards: youthJustice202406.standards.slice(0, 4).map((standard) => ({
    ...standard,
    keyQuestions: standard.keyQuestions.slice(0, ["1.2", "1.4"].includes(standard.id) ? undefined : 1),
  })),
};
