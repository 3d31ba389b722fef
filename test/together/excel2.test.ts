import { together } from "./together";

together("excel", { nth: 2, of: 2 });
