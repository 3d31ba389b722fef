/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { WorkbenchHost } from "../../../src/workbench/host/WorkbenchHost";
import { findReplace } from "../../../src/workbench/page/findReplace";

const html = readFileSync(path.resolve("src/workbench/page/workbench.html"), "utf8");

/** The page with its bar open, over a host that replaces in as many cells as named. */
function openBar(cells: number): {
  said: string[];
  asked: string[][];
  press: () => void;
  find: HTMLInputElement;
} {
  document.documentElement.innerHTML = html;
  const said: string[] = [];
  const asked: string[][] = [];
  const host = { replaceAll: (...texts: string[]) => (asked.push(texts), cells) };
  findReplace(document, host as unknown as WorkbenchHost, (text) => said.push(text));
  document.querySelector<HTMLButtonElement>("#findReplace")?.click();
  const find = document.querySelector<HTMLInputElement>("#find");
  const bar = document.querySelector<HTMLFormElement>("#replace");
  if (!find || !bar) throw new Error("the page has no bar");
  return { said, asked, press: () => bar.requestSubmit(), find };
}

describe("the bar for finding and replacing", () => {
  it("says how many cells changed", () => {
    const { said, press, find } = openBar(6);
    find.value = "Yes";
    press();
    expect(said).toEqual(["Replaced in 6 cells."]);
  });

  it("says so where nothing was found", () => {
    const { said, press, find } = openBar(0);
    find.value = "Perhaps";
    press();
    expect(said).toEqual(["“Perhaps” was not found in a cell that can be changed on this sheet."]);
  });

  it("asks what to find, and looks for nothing, where the box is empty", () => {
    const { said, asked, press, find } = openBar(0);
    press();
    expect(said).toEqual(["Enter what to find."]);
    expect(asked).toEqual([]);
    expect(document.activeElement).toBe(find);
  });
});
