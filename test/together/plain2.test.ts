import { together } from "./together";

for (const folder of ["exchange", "functions", "workbook"]) together(folder);
