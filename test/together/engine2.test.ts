import { together } from "./together";

for (const folder of ["excel", "workbench/host"]) together(folder);
