/** What we need of Office's theme; a host without themes gives none, an older one no `isDarkTheme`. */
export interface HostTheme {
  readonly isDarkTheme?: boolean;
  /** `#RRGGBB`. */
  readonly bodyBackgroundColor?: string;
}

/** Whether the host's theme is dark; `null` where the host does not say. */
export function isDarkTheme(theme: HostTheme | undefined): boolean | null {
  if (theme?.isDarkTheme !== undefined) return theme.isDarkTheme;
  const parts = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(theme?.bodyBackgroundColor ?? "");
  if (parts === null) return null;
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => parseInt(part, 16));
  // Perceived brightness: below half, light text reads better.
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
