import "./workbench.css";
import type { WorkbookPlan } from "../../workbook/WorkbookPlan";
import { createHost } from "../host/createHost";
import type { OfficeShim } from "../host/officeShim";
import type { FunctionsFile } from "../host/WorkbenchHost";
import { askToReplace } from "./ask";
import { blankWorkbook } from "./blankWorkbook";
import { download, readFile } from "./files";
import { findReplace } from "./findReplace";
import { kept } from "./keep";
import { keepInBackground } from "./keepInBackground";
import { sampleWorkbook } from "./sampleWorkbook";
import { strings } from "./strings";
import { univerInBrowser } from "./univerInBrowser";
import type {} from "./window";

/** The namespace that the manifest gives the add-in's functions. */
const namespace = "INSPECT";

const element = <Kind extends HTMLElement>(id: string): Kind => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The workbench page lacks #${id}.`);
  return found as Kind;
};

/** Starts the workbench: spreadsheet, host, pane, and what the page keeps. */
async function start(): Promise<void> {
  const frame = element<HTMLIFrameElement>("pane");
  const file = element<HTMLInputElement>("file");
  const paneButton = element<HTMLButtonElement>("togglePane");
  const metadata = (await (await fetch("/addin/functions.json")).json()) as FunctionsFile;

  const host = createHost(univerInBrowser("grid").univer);
  host.associateMetadata(metadata, namespace);
  host.onRefused(({ message }) => notify(message));
  host.onSelected(({ prompt }) => {
    element("hint").textContent = prompt ? `${prompt.title}. ${prompt.message}` : "";
  });
  const snapshot = await kept();
  if (snapshot === undefined) host.load(blankWorkbook);
  else host.restore(snapshot);

  let shim: OfficeShim | undefined;
  window.aboveTheLine = {
    host,
    showPane,
    paneStarted: (started) => (shim = started),
  };
  const keepNow = keepInBackground(host, (text) => (element("kept").textContent = text));
  element("kept").textContent = strings.kept;
  frame.src = "/addin/pane.html";

  /** Puts a workbook in place of the open one and starts the pane anew, as opening a file in Excel does. */
  async function replaceBy(plan: WorkbookPlan): Promise<void> {
    host.load(plan);
    await keepNow();
    frame.src = "/addin/pane.html";
  }

  async function replaceAfterAsking(make: () => WorkbookPlan | Promise<WorkbookPlan>): Promise<void> {
    if (isBlank(host.toPlan()) || (await askToReplace(document))) await replaceBy(await make());
  }

  function showPane(shown: boolean): void {
    frame.hidden = !shown;
    shim?.paneIs(shown);
    paneButton.setAttribute("aria-pressed", String(shown));
    paneButton.textContent = shown ? strings.closePane : strings.openPane;
  }

  function press(action: string): void {
    if (!shim?.runAction(action)) notify(strings.functionsMissing);
  }

  async function openChosen(): Promise<void> {
    const chosen = file.files?.[0];
    file.value = "";
    if (!chosen) return;
    const read = await readFile(chosen);
    if (!read.ok) {
      return notify(strings.notOpened(chosen.name, read.problems.map(({ message }) => message).join(" ")));
    }
    await replaceAfterAsking(() => read.value);
    notify(strings.opened(chosen.name));
  }

  async function save(): Promise<void> {
    await host.settled();
    try {
      await download(host.toPlan(), strings.blankFile);
      notify(strings.saved(strings.blankFile));
    } catch (error) {
      notify(strings.notSaved(error instanceof Error ? error.message : String(error)));
    }
  }

  findReplace(document, host, notify);
  element("new").onclick = () => void replaceAfterAsking(() => blankWorkbook);
  element("sample").onclick = () => void replaceAfterAsking(sampleWorkbook);
  element("open").onclick = () => file.click();
  file.onchange = () => void openChosen();
  element("save").onclick = () => void save();
  paneButton.onclick = () => showPane(frame.hidden);
  for (const action of ["createInspection", "writeReport", "openHelp"]) {
    element(action).onclick = () => press(action);
  }
  showPane(true);
}

function isBlank(plan: WorkbookPlan): boolean {
  return plan.sheets.every(({ blocks }) => blocks.length === 0);
}

let noticeTimer: number | undefined;

/** Says something for a few seconds, to eyes and to screen readers. */
function notify(text: string): void {
  const notice = element("notice");
  notice.textContent = text;
  window.clearTimeout(noticeTimer);
  noticeTimer = window.setTimeout(() => (notice.textContent = ""), 8000);
}

void start();
