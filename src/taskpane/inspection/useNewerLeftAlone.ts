import { useMemo, useState } from "react";
import type { Pack } from "../../domain/framework/Pack";
import { HostError, type InspectionHost } from "../../workbook/InspectionHost";
import { readRecord } from "../../workbook/record/readRecord";
import { strings } from "../strings";

/**
 * The host, as long as the workbook is none of a newer version. A co-author whose add-in is newer may bring it up to date
 * at any time: from the reading that finds so on, every reading and all that writes is refused in words for people,
 * until a reading finds that it is of this version again.
 * @see docs/spec.md P24
 */
export function useNewerLeftAlone(
  host: InspectionHost,
  pack: Pack,
): { readonly host: InspectionHost; readonly isNewer: boolean } {
  const [isNewer, setNewer] = useState(false);
  return { host: useMemo(() => leaveNewerAlone(host, pack, setNewer), [host, pack]), isNewer };
}

function leaveNewerAlone(
  host: InspectionHost,
  pack: Pack,
  onNewer: (isNewer: boolean) => void,
): InspectionHost {
  let newer: string | null = null;
  const refuse = (): void => {
    if (newer !== null) throw new HostError("NewerSchema", strings.start.newer(newer));
  };
  const unlessNewer =
    <Args extends readonly unknown[], Answer>(call: (...args: Args) => Promise<Answer>) =>
    async (...args: Args): Promise<Answer> => {
      refuse();
      return call(...args);
    };
  return {
    ...host,
    read: async (names, edits) => {
      const blocks = await host.read(names, newer === null ? edits : []);
      const record = readRecord(blocks, [pack]);
      // Without its record nothing tells that a workbook is of this version again.
      if (record.kind !== "none") newer = record.kind === "newer" ? record.schema : null;
      onNewer(newer !== null);
      refuse();
      return blocks;
    },
    create: unlessNewer(host.create),
    write: unlessNewer(host.write),
    append: unlessNewer(host.append),
    identify: unlessNewer(host.identify),
    remove: unlessNewer(host.remove),
    writeReport: unlessNewer(host.writeReport),
    repair: unlessNewer(host.repair),
  };
}
