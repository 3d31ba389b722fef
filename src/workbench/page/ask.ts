import { strings } from "./strings";

/** Asks on the page whether the kept workbook may be replaced; resolves to the answer. Escape keeps it. */
export function askToReplace(document: Document): Promise<boolean> {
  const box = document.querySelector<HTMLElement>("#ask");
  const text = document.querySelector<HTMLElement>("#askText");
  const yes = document.querySelector<HTMLButtonElement>("#askYes");
  const no = document.querySelector<HTMLButtonElement>("#askNo");
  if (!box || !text || !yes || !no) throw new Error("The workbench page lacks its question.");
  const before = document.activeElement;
  text.textContent = strings.askReplace;
  yes.textContent = strings.replace;
  no.textContent = strings.keep;
  box.hidden = false;
  no.focus();
  return new Promise((resolve) => {
    const answer = (replace: boolean): void => {
      box.hidden = true;
      yes.onclick = no.onclick = box.onkeydown = null;
      if (before instanceof HTMLElement) before.focus();
      resolve(replace);
    };
    yes.onclick = () => answer(true);
    no.onclick = () => answer(false);
    box.onkeydown = (event) => {
      if (event.key === "Escape") answer(false);
    };
  });
}
