import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { inBrowser, type Desk } from "./support/inBrowser";

const folder = path.resolve(__dirname, "../../dist/addin");
/** What the first view may need: React, Fluent UI and our own code. */
const needed = ["react.js", "taskpane.js"];
const limit = 127_000;

describe("the pane's first view", () => {
  let desk: Desk;
  const step = inBrowser(async (begun) => {
    desk = begun;
  });

  step("can be used with every other script of the add-in still on its way", async () => {
    const page = await desk.newPage();
    const scripts = readdirSync(folder).filter((file) => file.endsWith(".js"));
    const late = scripts.filter((file) => !needed.includes(file));
    for (const file of late) await page.route(`**/addin/${file}`, () => new Promise(() => undefined));
    await page.goto(desk.address);
    const create = page.frameLocator("#pane").getByRole("button", { name: "Create an inspection" });
    await create.waitFor();
    expect(await create.isEnabled()).toBe(true);
    await page.context().close();
  });

  it(`needs at most ${limit} bytes of JavaScript, gzipped`, () => {
    const bytes = needed.map((file) => gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).length);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(limit);
  });

  for (const colorScheme of ["light", "dark"] as const)
    step(`fits 320 px in the ${colorScheme} theme`, async () => {
      const page = await desk.newPage({ colorScheme });
      await page.goto(desk.address);
      await page.locator("#pane").evaluate((frame) => {
        frame.style.width = "320px";
        frame.style.flexBasis = "320px";
      });
      const pane = page.frameLocator("#pane");
      await pane.getByRole("button", { name: "Create an inspection" }).waitFor();
      const widths = await pane.locator("body").evaluate((body) => [body.scrollWidth, body.clientWidth]);
      expect(widths[0]).toBe(320);
      expect(widths[1]).toBe(320);
      await page.context().close();
    });
});
