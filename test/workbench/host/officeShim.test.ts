import { isSetSupported } from "../../../src/workbench/host/officeShim";
import { openHostDesk, type HostDesk } from "../../support/hostDesk";

jest.setTimeout(60_000);

describe("what office.js adds to the client", () => {
  let desk: HostDesk;
  beforeAll(async () => {
    desk = await openHostDesk({ ownClient: true });
  });
  afterAll(() => desk.close());

  it("tells that Excel is ready, to a promise and to a function", async () => {
    const heard: unknown[] = [];
    const info = await desk.Office.onReady((ready) => heard.push(ready));
    expect(info).toEqual({ host: "Excel", platform: "OfficeOnline" });
    expect(heard).toEqual([info]);
    expect(info.host).toBe(desk.Office.HostType.Excel);
  });

  it("says which requirement sets are really there", () => {
    const { requirements } = desk.Office.context;
    const sets: readonly (readonly [string, string, boolean])[] = [
      ["ExcelApi", "1.9", true],
      ["ExcelApi", "1.14", true],
      ["ExcelApi", "1.15", false],
      ["SharedRuntime", "1.1", true],
      ["CustomFunctionsRuntime", "1.3", true],
      ["ExcelApiOnline", "1.1", false],
      ["RibbonApi", "1.1", false],
    ];
    for (const [name, version, expected] of sets)
      expect([name, version, requirements.isSetSupported(name, version)]).toEqual([name, version, expected]);
    expect(isSetSupported("ExcelApi")).toBe(true);
    expect(isSetSupported("ExcelApi", 1.3)).toBe(true);
  });

  it("runs the ribbon's actions by their name", () => {
    let completed = 0;
    desk.Office.actions.associate("createInspection", (event: { completed(): void }) => {
      completed += 1;
      event.completed();
    });
    expect(desk.shim.runAction("createInspection")).toBe(true);
    expect(desk.shim.runAction("unknown")).toBe(false);
    expect(completed).toBe(1);
  });

  it("tells whoever watches that the pane opened or closed", async () => {
    const seen: string[] = [];
    const stop = await desk.Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
      seen.push(visibilityMode);
    });
    desk.shim.paneIs(false);
    desk.shim.paneIs(true);
    await stop();
    desk.shim.paneIs(false);
    expect(seen).toEqual([desk.Office.VisibilityMode.hidden, desk.Office.VisibilityMode.taskpane]);
  });

  it("keeps the start-up behaviour and the document's settings", async () => {
    await desk.Office.addin.setStartupBehavior(desk.Office.StartupBehavior.load);
    expect(await desk.Office.addin.getStartupBehavior()).toBe("Load");
    const { settings } = desk.Office.context.document;
    settings.set("name", "value");
    const status = await new Promise((resolve) => settings.saveAsync((result) => resolve(result.status)));
    expect([settings.get("name"), settings.get("other"), status]).toEqual(["value", null, "succeeded"]);
  });

  it("speaks the language of the inspectors", () => {
    expect(desk.Office.context.displayLanguage).toBe("en-GB");
  });
});
