import { useCallback, useState } from "react";
import type { Pack } from "../../domain/framework/Pack";
import type { InspectionHost } from "../../workbook/InspectionHost";
import { checkedEdit } from "../../workbook/workedOut";
import { writeReport } from "../../workbook/writeReport";
import { hostMessage } from "../hostMessage";
import { strings } from "./strings";

export interface ReportWriting {
  readonly isWriting: boolean;
  /** ISO date and time of the last time it was written since the pane opened. */
  readonly writtenAt: string | null;
  /** Why the last attempt failed. */
  readonly problem: string | null;
  /** Writes the report sheet from what the workbook holds now; false where that failed. */
  readonly write: () => Promise<boolean>;
}

/** Writes the report from a reading that the pane shows as well, and remembers how that went, for as long as the pane is open. */
export function useReport(
  read: InspectionHost["read"],
  host: Pick<InspectionHost, "writeReport" | "write">,
  pack: Pack,
): ReportWriting {
  const [isWriting, setWriting] = useState(false);
  const [writtenAt, setWrittenAt] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  const write = useCallback(async (): Promise<boolean> => {
    setWriting(true);
    setProblem(null);
    try {
      const now = new Date().toISOString();
      const outcome = await writeReport(
        { read, writeReport: (report, when) => host.writeReport(report, when) },
        pack,
        now,
        (await import("../sha256")).sha256,
      );
      if (outcome === "written") {
        // The report stands, whether or not the record can take the time.
        await host.write([checkedEdit(now)]).catch(hostMessage);
        setWrittenAt(now);
      } else setProblem(strings.report.refused[outcome]);
      return outcome === "written";
    } catch (error) {
      setProblem(hostMessage(error));
      return false;
    } finally {
      setWriting(false);
    }
  }, [read, host, pack]);

  return { isWriting, writtenAt, problem, write };
}
