import { rulesCommand } from "./rulesCommand";

/** `npm run --silent rules -- FILE.json` */
process.exitCode = rulesCommand(process.argv.slice(2), console);
