import type { Page } from "playwright-core";
import type {} from "../../../src/workbench/page/window";

/** Batches that the add-in sends because of this, until it has nothing more to say. */
export async function batchesOf(page: Page, work: () => Promise<void>): Promise<number> {
  const sent = (): Promise<number> => page.evaluate(() => window.aboveTheLine?.host.traffic().batches ?? 0);
  const before = await sent();
  await work();
  await quiet(page);
  return (await sent()) - before;
}

/** Waits until no batch has come for as long as the pane gathers changes, and then some. */
export async function quiet(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const host = window.aboveTheLine?.host;
    let [seen, calm] = [-1, 0];
    while (calm < 4) {
      await host?.settled();
      await new Promise((resolve) => setTimeout(resolve, 150));
      const sent = host?.traffic().batches ?? 0;
      calm = sent === seen ? calm + 1 : 0;
      seen = sent;
    }
  });
}
