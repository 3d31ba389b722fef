import type { Pack } from "../domain/framework/Pack";
import type { Inspection } from "../domain/inspection/Inspection";
import { readDiversityView, readDomainRating, readRating } from "../domain/inspection/readAnswer";
import { entryReader, type EntryReader } from "./entryReader";
import type { Finding } from "./Finding";
import type { NamedBlocks } from "./InspectionHost";
import { inspectionRowIds, layOutInspection } from "./inspectionLayout";
import { blockNames, inspectionColumns } from "./names";
import { readSettings } from "./readSettings";
import { findingTexts } from "./strings";

interface InspectionReading {
  readonly entries: Pick<Inspection, "details" | "settings" | "domainRatings" | "diversity" | "overall">;
  readonly findings: readonly Finding[];
}

/** The entries of the Inspection sheet. A rating that a standard of the pack supplies is not read here. */
export function readInspectionBlock(pack: Pack, blocks: NamedBlocks): InspectionReading {
  const { identities } = layOutInspection(pack);
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
      diversity: reader.word(diversity, "value", readDiversityView, allowed.diversity),
      overall: {
        proposed: reader.word(overall, "value", readRating, allowed.ratings),
        reason: reader.text(overall, "reason"),
      },
    },
    findings: reader.findings,
  };
}

function readDomainRatings(pack: Pack, reader: EntryReader): Inspection["domainRatings"] {
  const entered = pack.domainRatings.filter(
    ({ fromStandard }) => !pack.standards.some((standard) => standard.id === fromStandard),
  );
  return Object.fromEntries(
    entered.flatMap(({ id }) => {
      const row = inspectionRowIds.rating(id);
      const rating = reader.word(row, "value", readDomainRating, findingTexts.allowed.domainRatings);
      return rating === null ? [] : [[id, rating]];
    }),
  );
}
