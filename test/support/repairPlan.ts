import type { RepairStep } from "../../src/workbook/integrity/RepairStep";
import { HostError, type NamedBlocks } from "../../src/workbook/InspectionHost";
import type { SheetPlan, WorkbookPlan } from "../../src/workbook/WorkbookPlan";

/** A plan after the steps of a repair that move nothing; the real host is there for the others. */
export function repairPlan(plan: WorkbookPlan, steps: readonly RepairStep[]): WorkbookPlan {
  return steps.reduce(repaired, plan);
}

function repaired(plan: WorkbookPlan, step: RepairStep): WorkbookPlan {
  const onSheet = (name: string, change: (sheet: SheetPlan) => SheetPlan): WorkbookPlan => ({
    ...plan,
    sheets: plan.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)),
  });
  switch (step.kind) {
    case "quarantine":
      return plan;
    case "write":
      return onSheet(step.sheet, (sheet) => ({
        ...sheet,
        blocks: [...sheet.blocks, { row: step.row, column: step.column, cells: [[step.content]] }],
      }));
    case "setTable":
      return onSheet(step.sheet, (sheet) => ({ ...sheet, tables: [step.table] }));
    case "protect":
      return onSheet(step.sheet, (sheet) => ({ ...sheet, protected: true }));
    case "validate":
      return onSheet(step.sheet, (sheet) => ({
        ...sheet,
        validations: [...sheet.validations, ...step.validations],
      }));
    case "style":
      return onSheet(step.sheet, (sheet) => ({ ...sheet, styles: [...sheet.styles, ...step.styles] }));
    case "setName": {
      const others = plan.names.filter(({ name }) => name !== step.name);
      return { ...plan, names: [...others, { name: step.name, sheet: step.sheet, area: step.area }] };
    }
    default:
      throw new HostError("NotImplemented", `The workbook in memory cannot ${step.kind}.`);
  }
}

/** A plan with the values its blocks have now; a block that is gone took its sheet along. */
export function planNow(plan: WorkbookPlan, blocks: NamedBlocks): WorkbookPlan {
  const names = plan.names.filter(({ name }) => blocks[name] !== null);
  return {
    ...plan,
    names,
    sheets: plan.sheets
      .filter(
        (sheet) =>
          plan.names.every((name) => name.sheet !== sheet.name) ||
          names.some((name) => name.sheet === sheet.name),
      )
      .map((sheet) =>
        names
          .filter((name) => name.sheet === sheet.name)
          .reduce((now, name) => filled(now, name, blocks), sheet),
      ),
  };
}

function filled(
  sheet: SheetPlan,
  { name, area }: WorkbookPlan["names"][number],
  blocks: NamedBlocks,
): SheetPlan {
  const values = blocks[name] ?? [];
  return {
    ...sheet,
    blocks: sheet.blocks.map((block) => ({
      ...block,
      cells: block.cells.map((line, row) =>
        line.map((cell, column) => {
          if (typeof cell === "object" && cell !== null) return cell;
          const value = values[block.row + row - area.row]?.[block.column + column - area.column];
          return value === undefined ? cell : value === "" ? null : value;
        }),
      ),
    })),
  };
}
