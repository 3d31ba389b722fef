/** Opens the guide in the browser. Excel on the web has no browser of its own to open and is a page already. */
export function openHelp(): void {
  const address = new URL("help.html", window.location.href).href;
  if (Office.context.requirements.isSetSupported("OpenBrowserWindowApi", "1.1"))
    Office.context.ui.openBrowserWindow(address);
  else window.open(address, "_blank", "noopener");
}
