import { useEffect, useState } from "react";
import type { InspectionDetails } from "../../domain/inspection/Inspection";
import { HostError, type InspectionHost } from "../../workbook/InspectionHost";

/** What an attempt that stopped part way left of the details; `null` while that is not known or where it left none. */
export function useRecoveredDetails(host: InspectionHost, isWanted: boolean): InspectionDetails | null {
  const [details, setDetails] = useState<InspectionDetails | null>(null);

  useEffect(() => {
    if (!isWanted) return;
    let shown = true;
    recover(host).then((found) => shown && setDetails(found), ignoreHost);
    return () => {
      shown = false;
    };
  }, [host, isWanted]);

  return details;
}

async function recover(host: InspectionHost): Promise<InspectionDetails | null> {
  const [{ readDetails }, blocks] = await Promise.all([import("./planInspection"), host.read()]);
  return readDetails(blocks);
}

/** Without the details the form starts blank, which is no worse than before. */
function ignoreHost(error: unknown): void {
  if (!(error instanceof HostError)) throw error;
}
