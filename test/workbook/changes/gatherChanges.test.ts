import { gatherChanges, type ChangeEvent } from "../../../src/workbook/changes/gatherChanges";
import type { Place } from "../../../src/workbook/InspectionHost";

const place = (row: string): Place => ({ block: "Standard_1.1", row, field: "answer" });
const here = (...rows: readonly string[]): ChangeEvent => ({
  kind: "changed",
  places: rows.map(place),
  remote: false,
});
const elsewhere = (...rows: readonly string[]): ChangeEvent => ({ ...here(...rows), remote: true });

const touched = (...events: readonly ChangeEvent[]): readonly string[] =>
  gatherChanges(events).touched.map(({ row }) => row);

describe("what a burst of changes comes to", () => {
  it("the cells changed here, each once", () => {
    expect(touched(here("1.1.1a"), here("1.1.1b", "1.1.1a"))).toEqual(["1.1.1a", "1.1.1b"]);
  });

  it("none that somebody elsewhere changed as well, before or after", () => {
    expect(touched(here("1.1.1a", "1.1.1b"), elsewhere("1.1.1b"))).toEqual(["1.1.1a"]);
    expect(touched(elsewhere("1.1.1b"), here("1.1.1a", "1.1.1b"))).toEqual(["1.1.1a"]);
  });

  it("none at all where a change from elsewhere may be any", () => {
    expect(touched(here("1.1.1a"), elsewhere())).toEqual([]);
  });

  it("none of a change here that names no cells, which does not hide the others", () => {
    expect(touched(here(), here("1.1.1a"))).toEqual(["1.1.1a"]);
  });

  it("[P49] names the blocks that may have changed, here or elsewhere, and none where it may be any", () => {
    const row: Place = { block: "Evidence_Log", row: "E-0000001", field: "text" };
    const item: ChangeEvent = { kind: "changed", places: [row], remote: true };
    expect(gatherChanges([here("1.1.1a"), item]).blocks).toEqual(new Set(["Standard_1.1", "Evidence_Log"]));
    expect(gatherChanges([]).blocks).toEqual(new Set());
    expect(gatherChanges([item, here()]).blocks).toBeNull();
  });

  it("[P49] tells a change here that names no cells from one that somebody elsewhere may have made", () => {
    expect(gatherChanges([here()]).isUnnamedHere).toBe(true);
    expect(gatherChanges([here("1.1.1a")]).isUnnamedHere).toBe(false);
    expect(gatherChanges([here(), elsewhere("1.1.1a")]).isUnnamedHere).toBe(false);
  });

  it("[P1] what was typed into one cell is passed on where nothing else happened, and only what was typed here", () => {
    const told: ChangeEvent = { ...here("1.1.1a"), text: " y" };
    expect(gatherChanges([told]).typed).toEqual({ ...place("1.1.1a"), value: " y" });
    for (const events of [
      [],
      [here("1.1.1a")],
      [told, told],
      [told, here()],
      [told, elsewhere("1.1.1b")],
      [{ ...here("1.1.1a", "1.1.1b"), text: " y" }],
      [{ ...elsewhere("1.1.1a"), text: " y" }],
    ])
      expect(gatherChanges(events).typed).toBeNull();
  });

  it("one entry into one cell is told apart, also where it is told twice", () => {
    expect(gatherChanges([here("1.1.1a")]).isSingle).toBe(true);
    expect(gatherChanges([here("1.1.1a"), here("1.1.1a")]).isSingle).toBe(true);
    expect(gatherChanges([elsewhere("1.1.1a")]).isSingle).toBe(true);
    expect(gatherChanges([here("1.1.1a"), here("1.1.1b")]).isSingle).toBe(false);
    expect(gatherChanges([here("1.1.1a", "1.1.1b")]).isSingle).toBe(false);
    expect(gatherChanges([here()]).isSingle).toBe(false);
    expect(gatherChanges([here("1.1.1a"), elsewhere()]).isSingle).toBe(false);
  });
});
