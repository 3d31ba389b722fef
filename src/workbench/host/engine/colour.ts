import type { Nullable } from "@univerjs/core";
import { invalidArgument } from "../protocol/ExcelError";

/** Colour names that Excel knows and add-ins use; others are given as `#RRGGBB`. */
const named: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  purple: "#800080",
  grey: "#808080",
  gray: "#808080",
};

/** A colour as Excel gives it back, `#RRGGBB` in capitals. @throws ExcelError `InvalidArgument` */
export function colourOf(value: unknown): string {
  if (typeof value === "string") {
    const known = named[value.toLowerCase()];
    if (known) return known;
    const hex = /^#?([0-9a-f]{6})$/i.exec(value);
    if (hex?.[1]) return `#${hex[1].toUpperCase()}`;
  }
  throw invalidArgument(`the colour ${String(value)}`);
}

/** A colour of the engine as Excel gives it, where it is a plain one. */
export function plainColour(rgb: Nullable<string>): string | null {
  if (!rgb) return null;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(rgb);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join("")}`.toUpperCase();
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(rgb);
  if (parts)
    return `#${parts
      .slice(1)
      .map((part) => Number(part).toString(16).padStart(2, "0"))
      .join("")}`.toUpperCase();
  return rgb.startsWith("#") ? rgb.toUpperCase() : null;
}
