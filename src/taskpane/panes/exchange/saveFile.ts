/** How long a browser may take to begin saving, in milliseconds. */
const patience = 60_000;

/** Hands a file to the browser, which saves it under its name or asks where to. */
export function saveFile(file: File): void {
  const href = URL.createObjectURL(file);
  Object.assign(document.createElement("a"), { href, download: file.name }).click();
  setTimeout(() => URL.revokeObjectURL(href), patience);
}
