import { useMemo, type ReactElement } from "react";
import type { EvidenceItem } from "../../../domain/evidence/EvidenceItem";
import { hideAuthors } from "../../../domain/evidence/hideAuthors";
import { importedItem, importsIn, type PastImport } from "../../../domain/evidence/importsIn";
import type { Pack } from "../../../domain/framework/Pack";
import { withIds } from "../../../domain/withIds";
import { evidenceTableColumns, type EvidenceColumn } from "../../../exchange/evidence/evidenceTableColumns";
import { knownItems } from "../../../exchange/evidence/knownItems";
import { readEvidenceRows } from "../../../exchange/evidence/readEvidenceRows";
import { evidenceCells } from "../../../workbook/evidence/evidenceCells";
import { blockNames } from "../../../workbook/names";
import { editStamp } from "../../inspection/editStamp";
import { randomNumber } from "../../randomNumber";
import type { ImportContent } from "./ImportContent";
import { ImportView } from "./ImportView";
import { removable } from "./removable";
import { isoToday } from "./isoToday";
import { evidenceImportStrings, importWords, strings } from "./strings";
import type { AddedRows } from "./useAddedRows";
import type { ImportDesk } from "./useImportDesk";

interface EvidenceImportProps {
  readonly pack: Pack;
  /** The log as it is, withdrawn items too. */
  readonly items: readonly EvidenceItem[];
  readonly desk: ImportDesk<EvidenceColumn>;
  readonly who: string | null;
  readonly onLeave: () => void;
}

/** Items of evidence brought in from a table. */
export function EvidenceImport({ pack, items, ...props }: EvidenceImportProps): ReactElement {
  const content = useMemo(() => evidenceContent(pack, items), [pack, items]);
  return <ImportView content={content} {...props} />;
}

const words = importWords(["item", "items"]);

function evidenceContent(
  pack: Pack,
  log: readonly EvidenceItem[],
): ImportContent<EvidenceItem, EvidenceColumn> {
  return {
    columns: evidenceTableColumns,
    words,
    strings: { ...evidenceImportStrings, back: strings.toLog },
    read: ({ headed, mapping }) =>
      readEvidenceRows(pack, headed.rows, mapping, { today: isoToday(), existing: log }),
    texts: {
      of: ({ source, text, followUp, link, history }) => ({ source, text, followUp, link, history }),
      seen: (part, text) => (part === "history" ? hideAuthors(text) : text),
      put: (item, part, text) => ({ ...item, [part]: text }),
    },
    rowsOf: (items, by, from) => {
      const stamp = editStamp(pack, by === "" ? null : by, () => null);
      const known = knownItems(log);
      const added = items.filter((item, at) => known.add(item, at).refused === "");
      const rows = withIds("E", added, log, randomNumber).map((item) =>
        evidenceCells(importedItem(item.by.trim() === "" ? { ...item, by } : item, from, stamp)),
      );
      return Promise.resolve({ block: blockNames.evidence, rows, idAt: 0 });
    },
    past: importsIn(log)
      .filter(({ unchanged }) => unchanged.length > 0)
      .map(rowsOfImport),
  };
}

/** What is recorded as changed since holds something else than was added, so it is never taken out. */
function rowsOfImport({ from, when, unchanged, changed }: PastImport): AddedRows {
  return {
    block: blockNames.evidence,
    from: strings.past.on(from, when),
    rows: [
      ...unchanged.map((item) => removable(evidenceCells(item), 0)),
      ...changed.map(({ id }) => ({ id, was: [] })),
    ],
  };
}
