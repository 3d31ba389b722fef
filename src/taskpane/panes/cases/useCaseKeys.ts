import { useEffect, useRef } from "react";

/** A step from the open case. */
export type CaseStep = "nextCase" | "previousCase" | "nextPart" | "previousPart";

/** The keys of each step, as a button tells them. */
export const keysOf: Readonly<Record<CaseStep, string>> = {
  nextCase: "Alt+PageDown",
  previousCase: "Alt+PageUp",
  nextPart: "Alt+Shift+PageDown",
  previousPart: "Alt+Shift+PageUp",
};

/**
 * Steps from case to case and from part to part, wherever in the pane the keyboard is. Excel keeps keys to itself while
 * its grid has the focus, and no browser uses Alt with Page Up or Page Down.
 */
export function useCaseKeys(steps: Readonly<Record<CaseStep, () => void>>): void {
  const latest = useRef(steps);
  latest.current = steps;
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const step = stepOf(event);
      if (step === null) return;
      event.preventDefault();
      latest.current[step]();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
}

function stepOf({ key, altKey, shiftKey, ctrlKey, metaKey }: KeyboardEvent): CaseStep | null {
  if (!altKey || ctrlKey || metaKey) return null;
  if (key === "PageDown") return shiftKey ? "nextPart" : "nextCase";
  if (key === "PageUp") return shiftKey ? "previousPart" : "previousCase";
  return null;
}
