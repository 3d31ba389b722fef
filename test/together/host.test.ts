import { together } from "./together";

together("workbench/host", { nth: 1, of: 1 });
