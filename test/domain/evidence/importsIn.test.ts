import { copiedHistory } from "../../../src/domain/evidence/copiedHistory";
import { editItem } from "../../../src/domain/evidence/editItem";
import { importedItem, importsIn } from "../../../src/domain/evidence/importsIn";
import { item } from "./anyItem";

const stamp = {
  who: "A. Analyst: east",
  when: "2026-11-22T09:00:00.000Z",
  mask: (text: string) => text.replace("Jayden", "[name]"),
};
const later = { ...stamp, when: "2026-11-22T10:00:00.000Z" };

describe("[P59] importsIn", () => {
  it("tells imports by the histories of their items, the last first, with what was changed since apart", () => {
    const one = importedItem(item({ id: "E-0000001", text: "One" }), "Jayden.csv", stamp);
    const two = importedItem(item({ id: "E-0000002", history: "An old line" }), "Jayden.csv", stamp);
    const again = importedItem({ ...two, id: "E-0000003" }, "log.xlsx", later);
    const changed = editItem(two, { ...two, text: "Otherwise" }, later);
    const copy = item({ id: "E-0000004", history: copiedHistory(one, one, later) });
    expect(one.history).toBe("22 November 2026 at 09:00 UTC, A. Analyst: east: imported: [name].csv");
    expect(importsIn([item({}), one, changed, again, copy])).toEqual([
      { from: "log.xlsx", when: "22 November 2026 at 10:00 UTC", unchanged: [again], changed: [] },
      { from: "[name].csv", when: "22 November 2026 at 09:00 UTC", unchanged: [one], changed: [changed] },
    ]);
  });
});
