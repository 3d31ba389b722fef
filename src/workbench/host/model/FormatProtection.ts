import { requireUnprotected } from "../engine/protection";
import { lockedAmong } from "../engine/protection";
import { sameArea, without } from "../engine/areas";
import { sheetState } from "../engine/sheetState";
import { invalidArgument } from "../protocol/ExcelError";
import { HostObject } from "../protocol/HostObject";
import type { Place } from "./Place";

/** `Excel.FormatProtection`: which cells a protected sheet locks. */
export class FormatProtection extends HostObject {
  readonly excelName = "FormatProtection";

  constructor(private readonly place: Place) {
    super();
  }

  /** `null` where only some of the cells are locked. */
  get Locked(): unknown {
    const { sheet, areas } = this.place;
    const locked = lockedAmong(sheetState(sheet).unlocked, areas);
    if (locked.length === 0) return false;
    return locked.length === areas.length && locked.every((area) => areas.some((own) => sameArea(own, area)))
      ? true
      : null;
  }

  set Locked(value: unknown) {
    if (typeof value !== "boolean") throw invalidArgument("true or false");
    const { sheet, areas } = this.place;
    requireUnprotected(sheet, "cells cannot be locked or unlocked");
    const state = sheetState(sheet);
    const others = areas.reduce<typeof areas>((left, area) => without(left, area), state.unlocked);
    state.unlocked = value ? others : [...others, ...areas];
  }
}
