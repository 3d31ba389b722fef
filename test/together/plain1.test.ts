import { together } from "./together";

for (const folder of ["domain", "packs", "rules"]) together(folder);
