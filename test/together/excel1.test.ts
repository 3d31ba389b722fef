import { together } from "./together";

together("excel", { nth: 1, of: 2 });
