/** @jest-environment jsdom */
import { openHelp } from "../../src/commands/openHelp";

/** The two members of Office that the button needs; whether the host can open a browser is asked of it. */
function officeThatOpens(canOpen: boolean): string[] {
  const opened: string[] = [];
  Object.assign(globalThis, {
    Office: {
      context: {
        requirements: { isSetSupported: (name: string) => canOpen && name === "OpenBrowserWindowApi" },
        ui: { openBrowserWindow: (address: string) => opened.push(`browser ${address}`) },
      },
    },
    open: (address: string) => void opened.push(`tab ${address}`),
  });
  return opened;
}

describe("Help", () => {
  it("opens the guide in the browser where Excel can", () => {
    const opened = officeThatOpens(true);
    openHelp();
    expect(opened).toEqual(["browser http://localhost/help.html"]);
  });

  it("opens the guide in a new tab where Excel is a page itself", () => {
    const opened = officeThatOpens(false);
    openHelp();
    expect(opened).toEqual(["tab http://localhost/help.html"]);
  });
});
