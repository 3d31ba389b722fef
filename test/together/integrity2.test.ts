import { together } from "./together";

together("integrity", { nth: 2, of: 2 });
