import fc from "fast-check";
import {
  changesBetween,
  changesOnSheet,
  editItem,
  extendHistory,
  historyLine,
  restoreItem,
  withdrawItem,
} from "../../../src/domain/evidence/editItem";
import { enteredFields } from "../../../src/domain/evidence/enteredFields";
import { fieldText } from "../../../src/domain/evidence/fieldText";
import { changedSince, sealOf } from "../../../src/domain/evidence/sealOf";
import { maskIn } from "../../../src/domain/privacy/maskIn";
import { youthJustice202406 as pack } from "../../../src/packs";
import { anyItem, item } from "./anyItem";

const mask = maskIn(pack, null);
const stamp = { when: "2024-10-03T14:05:00Z", who: "Inspector A", mask };
const before = item({ id: "E-4K7QZ2M", text: "Minutes", prompts: ["1.1.1a"], direction: "Supports" });

describe("[P49] editing an item", () => {
  it("keeps its id and adds a line that says what changed from what to what", () => {
    const after = {
      ...before,
      id: "E-0000000",
      text: "Minutes of July",
      date: "2024-07-10",
      direction: null,
    };
    expect(editItem(before, after, stamp)).toEqual({
      ...after,
      id: "E-4K7QZ2M",
      history:
        "3 October 2024 at 14:05 UTC, Inspector A: date changed from blank to “2024-07-10”; " +
        "what it says changed from “Minutes” to “Minutes of July”; direction changed from “Supports” to blank",
    });
  });

  it("adds a line an edit, and none where nothing changed", () => {
    const once = editItem(before, { ...before, by: "A" }, stamp);
    const twice = editItem(
      once,
      { ...once, followUpDone: true },
      { when: "2024-10-04T09:00:00Z", who: " ", mask },
    );
    expect(twice.history.split("\n")).toEqual([
      "3 October 2024 at 14:05 UTC, Inspector A: logged by changed from blank to “A”",
      "4 October 2024 at 09:00 UTC, name not given: follow-up done changed from blank to “Yes”",
    ]);
    expect(editItem(before, { ...before }, stamp)).toBe(before);
  });

  it("withdraws with the reason and takes back, each once", () => {
    const withdrawn = withdrawItem(before, stamp, "logged twice");
    expect(withdrawn).toMatchObject({ withdrawn: true, text: "Minutes" });
    expect(withdrawn.history).toBe("3 October 2024 at 14:05 UTC, Inspector A: withdrawn: logged twice");
    expect(withdrawItem(withdrawn, stamp)).toBe(withdrawn);
    const restored = restoreItem(withdrawn, stamp);
    expect(restored.withdrawn).toBe(false);
    expect(restored.history.split("\n")[1]).toContain("taken back into the log");
    expect(restoreItem(before, stamp)).toBe(before);
  });

  it("shortens long texts and keeps line breaks out of a line", () => {
    const [change] = changesBetween(before, { ...before, text: `a\nb ${"x".repeat(100)}` }, mask);
    expect(change).toBe(`what it says changed from “Minutes” to “a b ${"x".repeat(56)}…”`);
    expect(historyLine({ ...stamp, who: "A\nB", changes: ["x"] })).not.toContain("\n");
  });

  it("leaves out the oldest lines where a cell cannot hold them all, and says so", () => {
    const line = "y".repeat(1000);
    const history = extendHistory(Array.from({ length: 40 }, () => line).join("\n"), {
      ...stamp,
      changes: ["last"],
    });
    expect(history.length).toBeLessThanOrEqual(32_767);
    expect(history.startsWith("… earlier lines left out\n")).toBe(true);
    expect(history.endsWith("Inspector A: last")).toBe(true);
  });
});

describe("[P49] sealOf", () => {
  it("names the fields that were changed since", () => {
    const seal = sealOf(before);
    expect(changedSince(before, seal)).toEqual([]);
    const changed = { ...before, text: "minutes", prompts: ["1.1.1a", "1.1.1b"], withdrawn: true };
    expect(changedSince(changed, seal)).toEqual(["text", "prompts", "status"]);
    expect(changesOnSheet(changedSince(changed, seal))).toEqual([
      "changed on the sheet: what it says, prompts, status",
    ]);
    expect(changesOnSheet([])).toEqual([]);
  });

  it("does not compare what is no seal, and passes over id and history", () => {
    expect(changedSince(before, "")).toEqual([]);
    expect(changedSince(before, `2${sealOf(before).slice(1)}`)).toEqual([]);
    expect(sealOf({ ...before, id: "E-0000000", history: "x" })).toBe(sealOf(before));
    expect(sealOf(before).length).toBeLessThan(100);
  });

  it("[law] tells exactly the fields whose text differs", () => {
    fc.assert(
      fc.property(anyItem(pack), anyItem(pack), (one, other) => {
        const differing = enteredFields.filter((field) => fieldText(one, field) !== fieldText(other, field));
        expect(changedSince(other, sealOf(one))).toEqual(differing);
      }),
    );
  });
});
