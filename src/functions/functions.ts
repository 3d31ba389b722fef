/**
 * The entry that Excel loads: the custom functions of the namespace `INSPECT`, in the order in which
 * `functions.json` and `docs/functions.md` list them. `scripts/functionSources.js` reads the files from here.
 */
export * from "./inspect/suggestions";
export * from "./inspect/shares";
export * from "./inspect/ratings";
export * from "./inspect/answerChecks";
export * from "./inspect/ratingChecks";
export * from "./inspect/entries";
export * from "./inspect/cases";
