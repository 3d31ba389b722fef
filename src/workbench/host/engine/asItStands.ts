import { CalculationMode } from "@univerjs/sheets-formula";

/**
 * How the engine takes a workbook that is brought back: with the values it was kept with, as Excel opens its own files.
 * Left to itself it calculates every formula again whose value is blank, which most messages are.
 */
export const asItStands = { initialFormulaComputing: CalculationMode.NO_CALCULATION } as const;
