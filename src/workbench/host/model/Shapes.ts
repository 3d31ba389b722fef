import { HostCollection, type HostObject } from "../protocol/HostObject";

/** `Excel.ShapeCollection`: the workbench draws no shapes, so a sheet has none. */
export class Shapes extends HostCollection {
  readonly excelName = "ShapeCollection";

  list(): readonly HostObject[] {
    return [];
  }

  find(): HostObject | null {
    return null;
  }

  GetCount(): number {
    return 0;
  }

  GetItemOrNullObject(): HostObject | null {
    return null;
  }
}
