import { together } from "./together";

for (const folder of ["cli", "exchange", "functions", "workbook", "xlsx"]) together(folder);
