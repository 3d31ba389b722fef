import type { ICommandInfo, Injector } from "@univerjs/core";
import {
  IFormulaDependencyGenerator,
  OtherFormulaMarkDirty,
  type IFormulaDependencyTree,
} from "@univerjs/engine-formula";

/** Workbook id, sheet id and formula id, as the engine's own command has them. */
type Marks = Record<string, Record<string, Record<string, boolean>>>;

/** Whether a command is about formulas of conditional formats and validations: they are only drawn, no cell needs them. */
export function isDrawn(command: Readonly<ICommandInfo>): boolean {
  return command.id === OtherFormulaMarkDirty.id;
}

/**
 * Takes the formulas that are only drawn out of a calculation of cells, and hands over the command that marks them for
 * a later one. The engine would calculate them among the cells they read, a tree for each cell of a rule: that takes
 * longer than the cells do, and keeps what a cell held before it was calculated for the formulas after it.
 */
export function setDrawnFormulasApart(
  injector: Injector,
  isOnlyDrawn: () => boolean,
  later: (command: ICommandInfo) => void,
): () => void {
  const generator = injector.get(IFormulaDependencyGenerator);
  const generate = generator.generate.bind(generator);
  generator.generate = async (isTreeModel) => {
    const trees = await generate(isTreeModel);
    const drawn = trees.filter(({ formulaId }) => formulaId != null);
    if (drawn.length === 0) return trees;
    const cells = trees.filter(({ formulaId }) => formulaId == null);
    // The engine calculates from the end of the list.
    if (isOnlyDrawn()) return [...drawn, ...cells];
    later({ id: OtherFormulaMarkDirty.id, params: marksOf(drawn) });
    return cells;
  };
  return () => {
    generator.generate = generate;
  };
}

function marksOf(trees: readonly IFormulaDependencyTree[]): Marks {
  const marks: Marks = {};
  for (const { unitId, subUnitId, formulaId } of trees) {
    if (formulaId == null) continue;
    const sheets = (marks[unitId] ??= {});
    const formulas = (sheets[subUnitId] ??= {});
    formulas[formulaId] = true;
  }
  return marks;
}
