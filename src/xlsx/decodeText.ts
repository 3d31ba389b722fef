/** Text out of a file's attribute, where the library leaves the `_xHHHH_` escapes as they are. */
export function decodeText(stored: string): string {
  return stored.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
