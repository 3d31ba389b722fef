import type { Hash } from "../../domain/decisions/Decision";
import type { Pack } from "../../domain/framework/Pack";
import type { Assessment } from "../../domain/inspection/Assessment";
import type { Inspection } from "../../domain/inspection/Inspection";
import { diversitySection } from "./diversitySection";
import { keyQuestionSection } from "./keyQuestionSection";
import { layerSection } from "./layerSection";
import { messageSection } from "./messageSection";
import { noteSections } from "./noteSections";
import { ratingSections } from "./ratingSections";
import type { ReportSection } from "./reportSections";

/** What the report says, part by part, in the order of reading. */
export function reportContent(
  pack: Pack,
  inspection: Inspection,
  assessment: Assessment,
  hash?: Hash,
): readonly ReportSection[] {
  return [
    ...ratingSections(pack, inspection, assessment),
    ...(hash === undefined ? [] : [layerSection(pack, inspection, hash)]),
    messageSection(pack, inspection, assessment),
    keyQuestionSection(pack, inspection, assessment),
    diversitySection(pack, inspection, assessment),
    ...noteSections(pack, inspection, assessment),
  ];
}
