import { SetConditionalRuleMutation } from "@univerjs/sheets-conditional-formatting";
import type { Shift } from "./areas";
import { shiftArea } from "./areas";
import type { Engine } from "./Engine";
import type { Formats } from "./Formats";

/**
 * Moves conditional formats when rows or columns come or go. With a screen the grid's own plugin does it within the
 * same command; without one nobody does, and this takes its place.
 */
export function followFormats(engine: Engine, formats: Formats, sheetId: string, shift: Shift): void {
  const before = formats.list(sheetId);
  if (before.length === 0) return;
  let followed = false;
  const watching = engine.commands.onCommandExecuted((command) => {
    const params = command.params as { subUnitId?: string } | undefined;
    if (command.id === SetConditionalRuleMutation.id && params?.subUnitId === sheetId) followed = true;
  });
  queueMicrotask(() => {
    watching.dispose();
    if (followed) return;
    for (const format of before) {
      const areas = format.areas.flatMap((area) => shiftArea(area, shift) ?? []);
      if (areas.length === 0) formats.remove(sheetId, format.id);
      else formats.set(sheetId, { ...format, areas });
    }
  });
}
