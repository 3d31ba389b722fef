import type { Page } from "playwright-core";
import type {} from "../../../src/workbench/page/window";

/** A co-author, who has the workbook open elsewhere, enters a value; the pane here hears of it as a remote change. */
export async function remoteEntry(page: Page, sheet: string, address: string, value: string): Promise<void> {
  await remoteAction(page, sheet, [
    { member: "GetRange", given: [address] },
    { set: "Values", to: [[value]] },
  ]);
}

/** Takes the protection of a sheet away, as anyone may with a sheet that has no password. */
export async function unprotect(page: Page, sheet: string): Promise<void> {
  await remoteAction(page, sheet, [{ property: "Protection" }, { call: "Unprotect" }]);
}

type Step =
  | { readonly member: string; readonly given: readonly unknown[] }
  | { readonly property: string }
  | { readonly set: string; readonly to: unknown }
  | { readonly call: string };

/** Sends one batch on a sheet over a connection of its own, as the client of the co-author's add-in would. */
async function remoteAction(page: Page, sheet: string, steps: readonly Step[]): Promise<void> {
  const failure = await page.evaluate(sendBatch, [sheet, steps] as const);
  if (failure !== null) throw new Error(`the co-author's batch failed: ${failure}`);
}

/** Runs in the page. */
function sendBatch([sheet, steps]: readonly [string, readonly Step[]]): Promise<string | null> {
  const paths: Record<number, object> = {
    1: { Id: 1, ObjectPathType: 1, Name: "" },
    2: { Id: 2, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 },
    3: {
      Id: 3,
      ObjectPathType: 5,
      Name: "",
      ParentObjectPathId: 2,
      ArgumentInfo: { Arguments: [sheet] },
    },
  };
  const actions: object[] = [];
  let at = 3;
  for (const step of steps) {
    const action = { Id: actions.length + 1, ObjectPathId: at };
    if ("set" in step)
      actions.push({ ...action, ActionType: 4, Name: step.set, ArgumentInfo: { Arguments: [step.to] } });
    else if ("call" in step)
      actions.push({ ...action, ActionType: 3, Name: step.call, ArgumentInfo: { Arguments: [] } });
    else {
      at += 1;
      paths[at] =
        "property" in step
          ? { Id: at, ObjectPathType: 4, Name: step.property, ParentObjectPathId: at - 1 }
          : {
              Id: at,
              ObjectPathType: 3,
              Name: step.member,
              ParentObjectPathId: at - 1,
              ArgumentInfo: { Arguments: step.given },
            };
    }
  }
  const body = { AutoKeepReference: true, Actions: actions, ObjectPaths: paths };
  const bridge = window.aboveTheLine?.host.connect();
  if (!bridge) throw new Error("there is no workbench here");
  return new Promise((resolve) => {
    bridge.onMessageFromHost = (text) => {
      const { type, message } = JSON.parse(text) as { type: number; message: { body: string } };
      if (type !== 2) return;
      const { Error: error } = JSON.parse(message.body) as { Error: { Message: string } | null };
      resolve(error?.Message ?? null);
    };
    bridge.sendMessageToHost(
      JSON.stringify({
        id: 1,
        type: 1,
        flags: 0,
        message: { url: "ProcessQuery", method: "POST", headers: {}, body: JSON.stringify(body) },
      }),
    );
  });
}
