import { expectedOf, findExpected } from "../../src/domain/framework/expectedOf";
import { promptsOf } from "../../src/domain/framework/find";
import { signalsOf } from "../../src/domain/framework/signalsOf";
import { youthJustice202406 as pack } from "../../src/packs";
import entries from "./youthJustice202406.entries.json";

/**
 * Workbooks hold on to these ids, and an id is a place in a list of the pack: an entry may be reworded here and there
 * together, but whoever moves or removes one turns what was entered for it into something else.
 */
describe("[P30] [P31] entries told by their place in the pack", () => {
  it("stand where they stood", () => {
    const found = promptsOf(pack).flatMap((prompt) =>
      [...signalsOf(prompt), ...expectedOf(prompt)].map(({ id, label }) => [id, label] as const),
    );
    expect(Object.fromEntries(found)).toEqual(entries);
    expect(found).toHaveLength(25 + 9 + 2 + 495);
  });

  it("are found by their id", () => {
    expect(findExpected(pack, "1.1.1a:evidence.3")?.label).toBe("12 months of Board minutes");
    expect(findExpected(pack, "1.1.1a:evidence.99")).toBeUndefined();
  });
});
