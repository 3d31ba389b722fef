import { allEdges } from "../engine/cellStyle";
import { HostCollection, type HostObject } from "../protocol/HostObject";
import type { HostContext } from "./HostContext";
import type { Place } from "./Place";
import { RangeBorder } from "./RangeBorder";

/** `Excel.RangeBorderCollection`: the edges around and between the cells. */
export class RangeBorders extends HostCollection {
  readonly excelName = "RangeBorderCollection";

  constructor(
    private readonly context: HostContext,
    private readonly place: Place,
  ) {
    super();
  }

  get Count(): number {
    return allEdges.length;
  }

  list(): readonly HostObject[] {
    return allEdges.map((edge) => new RangeBorder(this.context, this.place, edge));
  }

  find(key: unknown): HostObject | null {
    const edge = allEdges.find((each) => each === key);
    return edge === undefined ? null : new RangeBorder(this.context, this.place, edge);
  }
}
