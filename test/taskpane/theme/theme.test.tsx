/** @jest-environment jsdom */
import { webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { act, renderHook } from "@testing-library/react";
import { isDarkTheme } from "../../../src/taskpane/theme/isDarkTheme";
import { useTheme } from "../../../src/taskpane/theme/useTheme";

function preferDark(matches: boolean): void {
  const media = { matches, addEventListener: () => undefined, removeEventListener: () => undefined };
  Object.defineProperty(window, "matchMedia", { configurable: true, value: () => media });
}

describe("the theme", () => {
  afterEach(() => preferDark(false));

  it("follows the host, and again whenever the pane is returned to", () => {
    let dark = false;
    const { result } = renderHook(() => useTheme(() => dark));
    expect(result.current).toBe(webLightTheme);
    dark = true;
    act(() => void window.dispatchEvent(new Event("focus")));
    expect(result.current).toBe(webDarkTheme);
    dark = false;
    act(() => void document.dispatchEvent(new Event("visibilitychange")));
    expect(result.current).toBe(webLightTheme);
  });

  it("follows the person's preference where the host says nothing", () => {
    preferDark(true);
    expect(renderHook(() => useTheme(() => null)).result.current).toBe(webDarkTheme);
  });
});

describe("isDarkTheme", () => {
  it("believes the host, and else goes by the brightness of its background", () => {
    expect(isDarkTheme({ isDarkTheme: true, bodyBackgroundColor: "#FFFFFF" })).toBe(true);
    expect(isDarkTheme({ bodyBackgroundColor: "#262626" })).toBe(true);
    expect(isDarkTheme({ bodyBackgroundColor: "#E6E6E6" })).toBe(false);
  });

  it("says nothing where there is no theme or its colour is not one", () => {
    expect(isDarkTheme(undefined)).toBeNull();
    expect(isDarkTheme({ bodyBackgroundColor: "white" })).toBeNull();
  });
});
