import { openHelp } from "./openHelp";
import { registerCommands } from "./registerCommands";

/** Where the ribbon's buttons meet Excel. The names of the actions are those of the manifest. */
registerCommands({
  associate: (action, run) => Office.actions.associate(action, run),
  showPane: () => Office.addin.showAsTaskpane(),
  // Fetched when asked for: the page that carries these commands must come up fast.
  writeReport: async () => (await import("./writeOpenReport")).writeOpenReport(),
  openHelp,
});
