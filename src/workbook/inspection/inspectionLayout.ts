import { panelLayers, type PanelLayer } from "../../domain/decisions/Decision";
import { subjectsOf } from "../../domain/decisions/subjectsOf";
import type { Pack, SettingDefinition, Standard } from "../../domain/framework/Pack";
import { inspectionColumns, panelRows, type InspectionField } from "../names";
import type { Area } from "../WorkbookPlan";

/** Identities of the rows of the inspection block that are the same for every pack. */
export const detailRows = [
  "service",
  "leadInspector",
  "team",
  "fieldworkStart",
  "fieldworkEnd",
  "resettlementCases",
] as const;

export type DetailRow = (typeof detailRows)[number];

export const inspectionRowIds = {
  standard: (id: string): string => `standard:${id}`,
  rating: (id: string): string => `rating:${id}`,
  setting: (key: string): string => `setting:${key}`,
  diversity: "diversity",
  overall: "overall",
  composite: "composite",
} as const;

/** Column right of the block that names the standard a rating belongs to, as the functions expect it; hidden. */
export const standardIdColumn = inspectionColumns.length;

type DomainRatingDefinition = Pack["domainRatings"][number];

export type InspectionSection = "details" | "standards" | "ratings" | "overall" | PanelLayer | "settings";

/** What stands on a row of the Inspection sheet. */
export type InspectionRow =
  | {
      readonly kind: "heading";
      readonly section: InspectionSection;
    }
  | { readonly kind: "gap" }
  | { readonly kind: "detail"; readonly id: DetailRow }
  | { readonly kind: "standard"; readonly id: string; readonly standard: Standard }
  | { readonly kind: "rating"; readonly id: string; readonly rating: DomainRatingDefinition }
  | { readonly kind: "diversity"; readonly id: string }
  | { readonly kind: "overall"; readonly id: string }
  | { readonly kind: "composite"; readonly id: string }
  | {
      readonly kind: "panel";
      readonly id: string;
      readonly layer: PanelLayer;
      /** A standard, an entered domain rating, or `overall`. */
      readonly subject: string;
    }
  | { readonly kind: "setting"; readonly id: string; readonly setting: SettingDefinition };

export type PlacedInspectionRow = InspectionRow & { readonly row: number };

export interface InspectionLayout {
  readonly rows: readonly PlacedInspectionRow[];
  readonly lastRow: number;
  /** What the name `Inspection_Fields` covers. */
  readonly block: Area;
  readonly identities: readonly string[];
}

const firstRow = 2;

export function layOutInspection(pack: Pack): InspectionLayout {
  const rows = listRows(pack).map((row, index) => ({ ...row, row: firstRow + index }));
  const lastRow = firstRow + rows.length - 1;
  return {
    rows,
    lastRow,
    block: { row: firstRow, column: 0, rows: rows.length, columns: inspectionColumns.length },
    identities: rows.flatMap((row) => ("id" in row ? [row.id] : [])),
  };
}

/** Zero-based column of a field on the Inspection sheet. */
export function inspectionColumn(field: InspectionField): number {
  return inspectionColumns.indexOf(field);
}

/** Row of an identity; the layout is ours, so an unknown one is a mistake in the code. */
export function inspectionRow(layout: InspectionLayout, id: string): number {
  const found = layout.rows.find((row) => "id" in row && row.id === id);
  if (found === undefined) throw new Error(`The Inspection sheet has no row ${id}`);
  return found.row;
}

function listRows(pack: Pack): readonly InspectionRow[] {
  const practice: readonly InspectionRow[] =
    pack.publishedPractice === undefined ? [] : [{ kind: "composite", id: inspectionRowIds.composite }];
  return [
    { kind: "heading", section: "details" },
    ...detailRows.map((id) => ({ kind: "detail", id }) as const),
    { kind: "gap" },
    { kind: "heading", section: "standards" },
    ...pack.standards.map(
      (standard) => ({ kind: "standard", id: inspectionRowIds.standard(standard.id), standard }) as const,
    ),
    { kind: "gap" },
    { kind: "heading", section: "ratings" },
    ...pack.domainRatings.map(
      (rating) => ({ kind: "rating", id: inspectionRowIds.rating(rating.id), rating }) as const,
    ),
    { kind: "gap" },
    { kind: "heading", section: "overall" },
    { kind: "diversity", id: inspectionRowIds.diversity },
    { kind: "overall", id: inspectionRowIds.overall },
    ...practice,
    { kind: "gap" },
    ...panelLayers.flatMap((layer) => listPanelRows(pack, layer)),
    { kind: "heading", section: "settings" },
    ...pack.settings.map(
      (setting) => ({ kind: "setting", id: inspectionRowIds.setting(setting.key), setting }) as const,
    ),
  ];
}

function listPanelRows(pack: Pack, layer: PanelLayer): readonly InspectionRow[] {
  const rows = subjectsOf(pack).map((subject): InspectionRow => ({
    kind: "panel",
    id: panelRows[layer](subject),
    layer,
    subject,
  }));
  return [{ kind: "heading", section: layer }, ...rows, { kind: "gap" }];
}
