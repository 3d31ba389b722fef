import { chromium, type Browser, type FrameLocator, type Page } from "playwright-core";
import { findBrowser } from "./findBrowser";

/** Debian's Chromium needs these when it runs as root on a closed network. */
const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export interface Workbench {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** Requests that left this machine's address, and errors of the page. */
  readonly strayRequests: string[];
  readonly errors: string[];
}

/** Starts the browser; `null` where there is none and the run may do without. */
export async function startBrowser(): Promise<Browser | null> {
  const executablePath = findBrowser();
  return executablePath ? chromium.launch({ executablePath, args: flags }) : null;
}

/** Opens the workbench in a page and waits until spreadsheet and pane are ready. */
export async function openWorkbench(page: Page, address: string): Promise<Workbench> {
  const strayRequests: string[] = [];
  const errors: string[] = [];
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(data|blob):/.test(url)) strayRequests.push(url);
  });
  page.on("pageerror", (error) => errors.push(error.message));
  await page.goto(address);
  const pane = page.frameLocator("#pane");
  await pane.getByRole("heading", { level: 1 }).waitFor();
  return { page, pane, strayRequests, errors };
}
