import { LocaleType, Univer, type Plugin, type PluginCtor } from "@univerjs/core";
import { UniverSheetsNodeCorePreset } from "@univerjs/preset-sheets-node-core";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import { asItStands } from "./engine/asItStands";

/** The spreadsheet engine without a screen, with the plugins the host needs and no workbook yet. */
export function univerHeadless(): Univer {
  const univer = new Univer({ locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} }, logLevel: 0 });
  for (const plugin of UniverSheetsNodeCorePreset({ formula: asItStands }).plugins) register(univer, plugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  return univer;
}

type Entry = ReturnType<typeof UniverSheetsNodeCorePreset>["plugins"][number];

/** A preset lists plugins alone or beside their settings. */
function register(univer: Univer, entry: Entry): void {
  if (!Array.isArray(entry)) {
    univer.registerPlugin(entry as PluginCtor<Plugin>);
    return;
  }
  const [plugin, settings] = entry as unknown as [
    PluginCtor<Plugin>,
    ConstructorParameters<PluginCtor<Plugin>>[0],
  ];
  univer.registerPlugin(plugin, settings as never);
}
