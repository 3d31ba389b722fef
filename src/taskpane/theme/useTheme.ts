import { useEffect, useState } from "react";
import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

/** What the host says of its theme: dark, light, or nothing where it does not know. */
export type DarkTheme = () => boolean | null;

const preference = "(prefers-color-scheme: dark)";

/**
 * The Fluent theme that matches the host, else the person's own preference.
 * Excel raises no event for a change of theme, so it is asked again whenever the pane is looked at.
 */
export function useTheme(hostIsDark: DarkTheme): Theme {
  const [dark, setDark] = useState(() => isDark(hostIsDark));

  useEffect(() => {
    const reread = (): void => setDark(isDark(hostIsDark));
    const media = window.matchMedia?.(preference);
    window.addEventListener("focus", reread);
    window.document.addEventListener("visibilitychange", reread);
    media?.addEventListener("change", reread);
    return () => {
      window.removeEventListener("focus", reread);
      window.document.removeEventListener("visibilitychange", reread);
      media?.removeEventListener("change", reread);
    };
  }, [hostIsDark]);

  return dark ? webDarkTheme : webLightTheme;
}

function isDark(hostIsDark: DarkTheme): boolean {
  return hostIsDark() ?? window.matchMedia?.(preference).matches ?? false;
}
