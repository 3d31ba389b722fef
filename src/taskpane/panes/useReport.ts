import { useCallback, useState } from "react";
import type { Pack } from "../../domain/framework/Pack";
import type { InspectionHost } from "../../workbook/InspectionHost";
import { checkedEdit } from "../../workbook/standard/workedOut";
import { writeReport } from "../../workbook/report/writeReport";
import { hostMessage } from "../hostMessage";
import { strings } from "./strings";

export interface ReportWriting {
  readonly isWriting: boolean;
  /** ISO date and time of the last time it was written since the pane opened. */
  readonly writtenAt: string | null;
  /** How many texts stood between the report's boxes and were set aside when it was written last. */
  readonly setAside: number;
  /** Why the last attempt failed. */
  readonly problem: string | null;
  /** Writes the report sheet from what the workbook holds now; answers with `setAside`, `null` where that failed. */
  readonly write: () => Promise<number | null>;
}

/** Writes the report from a reading that the pane shows as well, and remembers how that went, for as long as the pane is open. */
export function useReport(
  read: InspectionHost["read"],
  host: Pick<InspectionHost, "writeReport" | "write">,
  pack: Pack,
): ReportWriting {
  const [isWriting, setWriting] = useState(false);
  const [writtenAt, setWrittenAt] = useState<string | null>(null);
  const [setAside, setSetAside] = useState(0);
  const [problem, setProblem] = useState<string | null>(null);

  const write = useCallback(async (): Promise<number | null> => {
    setWriting(true);
    setProblem(null);
    let moved = 0;
    try {
      const now = new Date().toISOString();
      const outcome = await writeReport(
        { read, writeReport: async (report, when) => (moved = await host.writeReport(report, when)) },
        pack,
        now,
        (await import("../sha256")).sha256,
      );
      if (outcome === "written") {
        // The report stands, whether or not the record can take the time.
        await host.write([checkedEdit(now)]).catch(hostMessage);
        setWrittenAt(now);
        setSetAside(moved);
      } else setProblem(strings.report.refused[outcome]);
      return outcome === "written" ? moved : null;
    } catch (error) {
      setProblem(hostMessage(error));
      return null;
    } finally {
      setWriting(false);
    }
  }, [read, host, pack]);

  return { isWriting, writtenAt, setAside, problem, write };
}
