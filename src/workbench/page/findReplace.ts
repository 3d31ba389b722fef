import type { WorkbenchHost } from "../host/WorkbenchHost";
import { strings } from "./strings";

/** The bar for finding and replacing on the sheet in front; Escape closes it. */
export function findReplace(document: Document, host: WorkbenchHost, notify: (text: string) => void): void {
  const button = document.querySelector<HTMLButtonElement>("#findReplace");
  const bar = document.querySelector<HTMLFormElement>("#replace");
  const find = document.querySelector<HTMLInputElement>("#find");
  const replacement = document.querySelector<HTMLInputElement>("#replacement");
  const close = document.querySelector<HTMLButtonElement>("#replaceClose");
  if (!button || !bar || !find || !replacement || !close)
    throw new Error("The workbench page lacks its bar for replacing.");
  const show = (shown: boolean): void => {
    bar.hidden = !shown;
    button.setAttribute("aria-expanded", String(shown));
    (shown ? find : button).focus();
  };
  button.onclick = () => show(bar.hidden);
  close.onclick = () => show(false);
  bar.onkeydown = (event) => {
    // The grid takes keys from the whole page.
    event.stopPropagation();
    if (event.key === "Escape") show(false);
  };
  bar.onsubmit = (event) => {
    event.preventDefault();
    if (find.value === "") {
      notify(strings.nothingToFind);
      return find.focus();
    }
    notify(strings.replaced(find.value, host.replaceAll(find.value, replacement.value)));
  };
}
