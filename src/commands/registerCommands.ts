import { HostError } from "../workbook/InspectionHost";
import type { ReportOutcome } from "../workbook/report/writeReport";

/** What the ribbon's buttons need of Office and of the rest; a test gives its own. */
export interface Ribbon {
  /** Ties a button, by the name the manifest gives its action, to what it does. */
  associate(action: string, run: (event: { completed(): void }) => Promise<void>): void;
  showPane(): Promise<void>;
  /** Rejects where the workbook cannot be read or written now. */
  writeReport(): Promise<ReportOutcome | "personalData">;
  openHelp(): void;
}

/**
 * Ties the ribbon's buttons to what they do. Create only shows the pane, since the details are asked for there. Where
 * the report cannot be written, the pane is shown too: it says why.
 */
export function registerCommands(ribbon: Ribbon): void {
  const commands: Readonly<Record<string, () => Promise<void> | void>> = {
    createInspection: () => ribbon.showPane(),
    writeReport: async () => {
      const outcome = await ribbon.writeReport().catch(refusal);
      if (outcome !== "written") await ribbon.showPane();
    },
    openHelp: () => ribbon.openHelp(),
  };
  for (const [action, command] of Object.entries(commands)) {
    ribbon.associate(action, async (event) => {
      try {
        await command();
      } finally {
        // Excel greys the button out until it hears this, whatever came of the command.
        event.completed();
      }
    });
  }
}

/** A refusal of the host is told by the pane; anything else is a bug and goes on. */
function refusal(error: unknown): "refused" {
  if (error instanceof HostError) return "refused";
  throw error;
}
