import { existsSync } from "node:fs";

const places = [
  process.env.BROWSER_PATH,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/microsoft-edge",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** Path of Chromium, Chrome or Edge; `null` where none is found and the run may do without. Throws in CI. */
export function findBrowser(): string | null {
  const found = places.find((place): place is string => place !== undefined && existsSync(place));
  if (found) return found;
  const message = "No Chromium, Chrome or Edge was found. Name one in BROWSER_PATH.";
  if (process.env.CI) throw new Error(message);
  console.warn(message);
  return null;
}
