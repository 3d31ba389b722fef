import { areaReference, blankSafe, cellReference, onSheet } from "../formula/cellReference";
import {
  inspectionColumn,
  inspectionRow,
  inspectionRowIds,
  standardIdColumn,
  type InspectionLayout,
} from "./inspectionLayout";
import { sheetNames } from "../names";
import type { Area } from "../WorkbookPlan";

/** References into the Inspection sheet that formulas on other sheets use. Excel keeps them when the sheet is renamed. */
export interface InspectionReferences {
  readonly cases: string;
  readonly diversity: string;
  /** Domain two and three ratings, and the standards they belong to. */
  readonly ratings: string;
  readonly ratingIds: string;
  /** Proposed ratings of this workbook's standards. */
  readonly proposedRatings: string;
  readonly proposedRatingIds: string;
  /** Both, one below the other. */
  readonly allRatings: string;
  readonly allRatingIds: string;
  readonly setting: (
    key:
      | "largeMajorityIncludes80"
      | "smallBase"
      | "includeStd34"
      | "default34ByAnalogy"
      | "publishedPractice"
      | "bankHolidays",
  ) => string;
}

/** A setting the pack does not offer leaves its argument empty, and the function uses its own default. */
export function inspectionReferences(layout: InspectionLayout): InspectionReferences {
  const value = (id: string): string =>
    onSheet(sheetNames.inspection, cellReference(inspectionRow(layout, id), inspectionColumn("value")));
  const standards = layout.rows.filter((row) => row.kind === "standard").map((row) => row.row);
  const ratings = layout.rows.filter((row) => row.kind === "rating").map((row) => row.row);
  const span = (rows: readonly number[], column: number): string =>
    onSheet(sheetNames.inspection, areaReference(spanOf(rows, column)));
  const all = [...standards, ...ratings];
  return {
    cases: blankSafe(value("resettlementCases")),
    diversity: value(inspectionRowIds.diversity),
    ratings: span(ratings, inspectionColumn("value")),
    ratingIds: span(ratings, standardIdColumn),
    proposedRatings: span(standards, inspectionColumn("value")),
    proposedRatingIds: span(standards, standardIdColumn),
    allRatings: span(all, inspectionColumn("value")),
    allRatingIds: span(all, standardIdColumn),
    setting: (key) => {
      const id = inspectionRowIds.setting(key);
      return layout.identities.includes(id) ? value(id) : '""';
    },
  };
}

function spanOf(rows: readonly number[], column: number): Area {
  const first = Math.min(...rows);
  return { row: first, column, rows: Math.max(...rows) - first + 1, columns: 1 };
}
