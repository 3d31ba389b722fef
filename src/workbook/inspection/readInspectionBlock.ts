import type { LayerEntry, PanelEntry } from "../../domain/decisions/Decision";
import { enteredRatingOf, subjectsOf } from "../../domain/decisions/subjectsOf";
import { enteredRatings } from "../../domain/framework/enteredRatings";
import type { Pack } from "../../domain/framework/Pack";
import type { Inspection } from "../../domain/inspection/Inspection";
import { readDiversityView, readDomainRating, readRating } from "../../domain/inspection/readAnswer";
import { entryReader, type EntryReader } from "../read/entryReader";
import type { Finding } from "../read/Finding";
import type { NamedBlocks } from "../InspectionHost";
import { inspectionRowIds, layOutInspection, type InspectionRow } from "./inspectionLayout";
import { blockNames, inspectionColumns, panelRows } from "../names";
import { readSettings } from "./readSettings";
import { findingTexts } from "../read/findingTexts";

interface InspectionReading {
  readonly entries: Pick<
    Inspection,
    "details" | "settings" | "domainRatings" | "domainReasons" | "diversity" | "overall" | "panel"
  >;
  readonly findings: readonly Finding[];
}

/** Which rows a layout has: none of the panel in the first; none of the panel for domain ratings up to the second. */
interface LaidOutRows {
  readonly withPanel?: boolean;
  /** What the third layout added: the panel's rows for domain ratings, and the setting for bank holidays. */
  readonly withThird?: boolean;
}

const thirdSettings: readonly string[] = ["bankHolidays"];

/**
 * The entries of the Inspection sheet. A rating that a standard of the pack supplies is not read here; without the
 * panel's rows, as in earlier layouts, its ratings are blank.
 */
export function readInspectionBlock(
  pack: Pack,
  blocks: NamedBlocks,
  { withPanel = true, withThird = withPanel }: LaidOutRows = {},
): InspectionReading {
  const hasRows = (subject: string): boolean =>
    enteredRatingOf(pack, subject) === undefined ? withPanel : withThird;
  const hasRow = (row: InspectionRow): boolean => {
    if (row.kind === "panel") return hasRows(row.subject);
    return row.kind !== "setting" || withThird || !thirdSettings.includes(row.setting.key);
  };
  const identities = layOutInspection(pack).rows.flatMap((row) =>
    "id" in row && hasRow(row) ? [row.id] : [],
  );
  const reader = entryReader(blocks, blockNames.inspection, inspectionColumns, identities);
  const { allowed } = findingTexts;
  const { overall, diversity } = inspectionRowIds;
  return {
    entries: {
      details: {
        service: reader.text("service", "value"),
        leadInspector: reader.text("leadInspector", "value"),
        team: reader.text("team", "value"),
        fieldworkStart: reader.date("fieldworkStart", "value"),
        fieldworkEnd: reader.date("fieldworkEnd", "value"),
        resettlementCases: reader.count("resettlementCases", "value"),
      },
      settings: readSettings(pack, reader),
      domainRatings: readDomainRatings(pack, reader),
      domainReasons: readDomainReasons(pack, reader),
      diversity: reader.word(diversity, "value", readDiversityView, allowed.diversity),
      overall: {
        proposed: reader.word(overall, "value", readRating, allowed.ratings),
        reason: reader.text(overall, "reason"),
      },
      panel: readPanel(reader, subjectsOf(pack).filter(hasRows)),
    },
    findings: reader.findings,
  };
}

function readDomainReasons(pack: Pack, reader: EntryReader): Inspection["domainReasons"] {
  return Object.fromEntries(
    enteredRatings(pack).flatMap(({ id }) => {
      const reason = reader.text(inspectionRowIds.rating(id), "reason");
      return reason === "" ? [] : [[id, reason]];
    }),
  );
}

function readDomainRatings(pack: Pack, reader: EntryReader): Inspection["domainRatings"] {
  return Object.fromEntries(
    enteredRatings(pack).flatMap(({ id }) => {
      const row = inspectionRowIds.rating(id);
      const rating = reader.word(row, "value", readDomainRating, findingTexts.allowed.domainRatings);
      return rating === null ? [] : [[id, rating]];
    }),
  );
}

/** By subject, blank ones left out. */
function readPanel(reader: EntryReader, subjects: readonly string[]): Inspection["panel"] {
  const layer = (row: string): LayerEntry => ({
    rating: reader.word(row, "value", readRating, findingTexts.allowed.ratings),
    reason: reader.text(row, "reason"),
  });
  const isBlank = ({ rating, reason }: LayerEntry): boolean => rating === null && reason === "";
  return Object.fromEntries(
    subjects.flatMap((subject): readonly (readonly [string, PanelEntry])[] => {
      const entry: PanelEntry = {
        decided: layer(panelRows.decided(subject)),
        published: layer(panelRows.published(subject)),
      };
      return isBlank(entry.decided) && isBlank(entry.published) ? [] : [[subject, entry]];
    }),
  );
}
