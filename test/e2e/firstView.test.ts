import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { startBrowser } from "./support/openWorkbench";
import { startServer, type RunningServer } from "./support/startServer";

const folder = path.resolve(__dirname, "../../dist/addin");
/** What the first view may need: React, Fluent UI and our own code. */
const needed = ["react.js", "taskpane.js"];
const limit = 127_000;

let browser: Browser | null;
let server: RunningServer;

beforeAll(async () => {
  server = await startServer();
  browser = await startBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server.stop();
});

describe("the pane's first view", () => {
  it("can be used with every other script of the add-in still on its way", async () => {
    if (!browser) return expect(process.env.CI).toBeUndefined();
    const page = await browser.newPage();
    const scripts = readdirSync(folder).filter((file) => file.endsWith(".js"));
    const late = scripts.filter((file) => !needed.includes(file));
    for (const file of late) await page.route(`**/addin/${file}`, () => new Promise(() => undefined));
    await page.goto(server.address);
    const create = page.frameLocator("#pane").getByRole("button", { name: "Create an inspection" });
    await create.waitFor();
    expect(await create.isEnabled()).toBe(true);
    await page.close();
  });

  it(`needs at most ${limit} bytes of JavaScript, gzipped`, () => {
    const bytes = needed.map((file) => gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).length);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(limit);
  });

  it.each(["light", "dark"] as const)("fits 320 px in the %s theme", async (colorScheme) => {
    if (!browser) return expect(process.env.CI).toBeUndefined();
    const page = await browser.newPage({ colorScheme });
    await page.goto(server.address);
    await page.locator("#pane").evaluate((frame) => {
      frame.style.width = "320px";
      frame.style.flexBasis = "320px";
    });
    const pane = page.frameLocator("#pane");
    await pane.getByRole("button", { name: "Create an inspection" }).waitFor();
    const widths = await pane.locator("body").evaluate((body) => [body.scrollWidth, body.clientWidth]);
    expect(widths[0]).toBe(320);
    expect(widths[1]).toBe(320);
    await page.close();
  });
});
