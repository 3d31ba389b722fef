import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { startBrowser } from "./openWorkbench";
import { startServer, type RunningServer } from "./startServer";

/** A browser and the server of the README's command, for the tests of one `describe`. */
export interface Desk {
  readonly address: string;
  /** A page in a context of its own, as wide as an inspector's screen; it may download. */
  newPage(options?: BrowserContextOptions): Promise<Page>;
}

/** One test; those of a journey go on where the one before ended. */
export type Step = (title: string, work: () => Promise<void>) => void;

/**
 * Starts server and browser before the first test and `begin` after them, and ends both after the last. Where there is no
 * browser, and the run may do without, nothing is begun and each step passes unseen; in CI it fails.
 */
export function inBrowser(begin: (desk: Desk) => Promise<void>): Step {
  let browser: Browser | null = null;
  let server: RunningServer;

  beforeAll(async () => {
    server = await startServer();
    browser = await startBrowser();
    const open = browser;
    if (open === null) return;
    await begin({
      address: server.address,
      newPage: async (options) => {
        const viewport = { width: 1440, height: 900 };
        const context = await open.newContext({ acceptDownloads: true, viewport, ...options });
        return context.newPage();
      },
    });
  });

  afterAll(async () => {
    await browser?.close();
    await server.stop();
  });

  return (title, work) => {
    it(title, async () => {
      if (browser === null) return expect(process.env.CI).toBeUndefined();
      await work();
    });
  };
}
