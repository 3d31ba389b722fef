import { generateRandomId } from "@univerjs/core";
import {
  IDefinedNamesService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
  type IDefinedNamesServiceParam,
} from "@univerjs/engine-formula";
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from "@univerjs/sheets";
import type { Area } from "../../../workbook/WorkbookPlan";
import { formatArea, parseAddress, quoteSheet } from "./address";
import type { Engine } from "./Engine";
import type { Recalculation } from "./Recalculation";

/** Where a name points. */
export interface NamedArea {
  readonly sheetId: string;
  readonly area: Area;
}

/** The names of the workbook. The engine moves them with their cells and renames their sheets. */
export class Names {
  private readonly stopListening: () => void;

  constructor(
    private readonly engine: Engine,
    recalculation: Recalculation,
  ) {
    // The engine remembers what a name in a formula stood for when it was first calculated.
    const subscription = engine.commands.onCommandExecuted(({ id, params }) => {
      if (id === SetDefinedNameMutation.id || id === RemoveDefinedNameMutation.id)
        recalculation.markNaming((params as IDefinedNamesServiceParam).name);
    });
    this.stopListening = () => subscription.dispose();
  }

  dispose(): void {
    this.stopListening();
  }

  /** Names of the whole workbook, or those of one sheet. */
  list(scope: string | null): IDefinedNamesServiceParam[] {
    return Object.values(this.service.getDefinedNameMap(this.engine.unitId) ?? {}).filter(
      (name) => scopeOf(name) === scope,
    );
  }

  find(name: string, scope: string | null): IDefinedNamesServiceParam | null {
    const wanted = name.toLowerCase();
    return this.list(scope).find((each) => each.name.toLowerCase() === wanted) ?? null;
  }

  add(name: string, refersTo: string, scope: string | null, comment: string, hidden = false): void {
    this.set({
      id: generateRandomId(10),
      name,
      formulaOrRefString: refersTo,
      comment,
      hidden,
      localSheetId: scope ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
    });
  }

  set(name: IDefinedNamesServiceParam): void {
    this.engine.run(SetDefinedNameMutation.id, { ...name });
  }

  remove(name: IDefinedNamesServiceParam): void {
    this.engine.run(RemoveDefinedNameMutation.id, { ...name });
  }

  /** The cells a name stands for; `null` for a formula, and once its sheet or its cells are gone. */
  area(name: IDefinedNamesServiceParam): NamedArea | null {
    const address = parseAddress(name.formulaOrRefString.replace(/^=/, ""));
    const sheet = address?.sheet === undefined ? undefined : this.engine.sheetNamed(address.sheet);
    return address && sheet ? { sheetId: sheet.getSheetId(), area: address.area } : null;
  }

  /** How a name refers to cells, as the engine keeps it: `'1.1'!$A$1:$C$9`. */
  refersTo({ sheetId, area }: NamedArea): string {
    return `${quoteSheet(this.engine.sheet(sheetId).getName())}!${formatArea(area, true)}`;
  }

  private get service(): IDefinedNamesService {
    return this.engine.injector.get(IDefinedNamesService);
  }
}

function scopeOf({ localSheetId }: IDefinedNamesServiceParam): string | null {
  return !localSheetId || localSheetId === SCOPE_WORKBOOK_VALUE_DEFINED_NAME ? null : localSheetId;
}
