import { together } from "./together";

for (const folder of ["integrity", "random"]) together(folder);
