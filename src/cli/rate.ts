import { rateCommand } from "./rateCommand";

/** `npm run --silent rate -- FILE` */
void rateCommand(process.argv.slice(2), console).then((exitCode) => {
  process.exitCode = exitCode;
});
