import { together } from "./together";

together("integrity", { nth: 1, of: 2 });
