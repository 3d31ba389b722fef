import type { Shift } from "../engine/areas";
import { ExcelError } from "./ExcelError";
import type { HostObject } from "./HostObject";

/** An object the client may keep from one batch to the next. */
export interface Kept extends HostObject {
  referenceId: string | null;
  /** Follows its cells when rows or columns come or go on a sheet. */
  shift(sheetId: string, shift: Shift): void;
}

/** Objects that clients keep, until they let them go. */
export class References {
  private readonly kept = new Map<string, Kept>();
  private next = 1;

  keep(object: Kept): string {
    const id = object.referenceId ?? `kept-${this.next++}`;
    object.referenceId = id;
    this.kept.set(id, object);
    return id;
  }

  /** @throws ExcelError `InvalidObjectPath` when it was let go */
  get(id: string): HostObject {
    const object = this.kept.get(id);
    if (!object)
      throw new ExcelError("InvalidObjectPath", "The object was let go and cannot be used any more.");
    return object;
  }

  release(id: string): void {
    this.kept.delete(id);
  }

  clear(): void {
    this.kept.clear();
  }

  get count(): number {
    return this.kept.size;
  }

  shift(sheetId: string, shift: Shift): void {
    for (const object of this.kept.values()) object.shift(sheetId, shift);
  }
}
