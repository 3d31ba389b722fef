import type { Pack } from "../../domain/framework/Pack";
import { remembered } from "../../domain/remembered";
import { compareVersions } from "./compareVersions";
import type { NamedBlocks } from "../InspectionHost";
import { blockNames, workbookSchema } from "../names";
import { recordRowsPrefix, type RecordKey } from "./recordKeys";

/** What the record says the workbook was made from. */
export interface WorkbookRecord extends Readonly<Record<RecordKey, string>> {
  /** Row identities the workbook was made with, by sheet id. */
  readonly rows: Readonly<Record<string, readonly string[]>>;
}

export type RecordReading =
  /** No record: not a workbook of ours. */
  | { readonly kind: "none" }
  /** Made by a newer version, of the layout or of its pack; to be left alone. `schema` names it. */
  | { readonly kind: "newer"; readonly schema: string }
  /** Made from a pack that is not among those known here. */
  | { readonly kind: "unknownPack"; readonly pack: string; readonly record: WorkbookRecord }
  /** Its creation was interrupted. */
  | { readonly kind: "unfinished"; readonly record: WorkbookRecord }
  | { readonly kind: "inspection"; readonly record: WorkbookRecord };

/**
 * Reads the record; with `packs`, the packs at hand, a pack that is not among them is told, and one of which the workbook
 * was made from a newer version.
 */
export function readRecord(
  blocks: NamedBlocks,
  packs?: readonly Pick<Pack, "id" | "version">[],
): RecordReading {
  const { values, rows } = readRows(blocks[blockNames.record] ?? noRows);
  const schema = values.get("schema") ?? "";
  if (schema === "") return { kind: "none" };
  if (isNewer(schema)) return { kind: "newer", schema };
  const record: WorkbookRecord = {
    ...fieldsOf(values),
    rows,
  };
  const known = packs?.find(({ id }) => id === record.pack);
  if (known !== undefined && compareVersions(record.packVersion, known.version) === "newer")
    return { kind: "newer", schema: `${schema}, ${record.pack} ${record.packVersion}` };
  if (record.state !== "complete") return { kind: "unfinished", record };
  if (packs !== undefined && known === undefined) return { kind: "unknownPack", pack: record.pack, record };
  return { kind: "inspection", record };
}

const noRows: NonNullable<NamedBlocks[string]> = [];

const readRows = remembered((cells: NonNullable<NamedBlocks[string]>) => {
  const values = new Map(cells.map(([key, value]) => [String(key ?? ""), String(value ?? "")] as const));
  const rows = Object.fromEntries(
    [...values]
      .filter(([key]) => key.startsWith(recordRowsPrefix))
      .map(([key, ids]) => [key.slice(recordRowsPrefix.length), ids.split(" ").filter((id) => id !== "")]),
  );
  return { values, rows };
});

function fieldsOf(values: ReadonlyMap<string, string>): Readonly<Record<RecordKey, string>> {
  const field = (key: RecordKey): string => values.get(key) ?? "";
  return {
    schema: field("schema"),
    pack: field("pack"),
    edition: field("edition"),
    packVersion: field("packVersion"),
    engine: field("engine"),
    created: field("created"),
    state: field("state"),
    checked: field("checked"),
  };
}

/** `workbook/3` is newer than `workbook/2`; a schema not counted this way is none that we may touch either. */
function isNewer(schema: string): boolean {
  return !(versionOf(schema) <= versionOf(workbookSchema));
}

/** The layout's version as a number, 2 for `workbook/2`; `NaN` for a schema not counted this way. */
export function versionOf(schema: string): number {
  return Number(/^workbook\/(\d+)$/.exec(schema)?.[1] ?? Number.NaN);
}
