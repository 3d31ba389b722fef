import { together } from "./together";

for (const folder of ["cli", "xlsx"]) together(folder);
