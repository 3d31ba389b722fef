import {
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
  type ICellData,
  type Nullable,
  type Workbook,
} from "@univerjs/core";
import type { OpenInNode } from "../../src/workbench/host/openInNode";

export type Content = string | number | boolean;

export interface SheetAt {
  readonly unitId: string;
  readonly subUnitId: string;
}

/** The engine behind the grid: what a person does there is done when the call returns. */
export class Engine {
  constructor(private readonly desk: OpenInNode) {}

  get workbook(): Workbook {
    const workbook = this.injector
      .get(IUniverInstanceService)
      .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    if (!workbook) throw new Error("No workbook is open");
    return workbook;
  }

  command(id: string, params: object): boolean {
    try {
      return this.injector.get(ICommandService).syncExecuteCommand(id, params);
    } catch {
      // What the grid refuses, such as a locked cell, changes nothing.
      return false;
    }
  }

  private get injector() {
    return this.desk.univer.__getInjector();
  }
}

/** What is entered in a cell; a formula as such. */
export function contentOf(given: Nullable<ICellData>): Content {
  const cell = given || null;
  if (cell?.f || cell?.si) return `=${String(cell.f ?? cell.si)}`;
  if (cell?.t === 3) return cell.v === 1;
  return typeof cell?.v === "string" || typeof cell?.v === "number" || typeof cell?.v === "boolean"
    ? cell.v
    : "";
}
