/** The member at which Excel stopped a batch, such as `WorksheetProtection.protect`; `""` where it does not say. */
export function errorLocation(error: unknown): string {
  if (typeof error !== "object" || error === null || !("debugInfo" in error)) return "";
  const { debugInfo } = error;
  if (typeof debugInfo !== "object" || debugInfo === null || !("errorLocation" in debugInfo)) return "";
  return typeof debugInfo.errorLocation === "string" ? debugInfo.errorLocation : "";
}
