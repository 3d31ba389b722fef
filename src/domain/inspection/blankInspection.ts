import type { Pack } from "../framework/Pack";
import { defaultSettings } from "./defaultSettings";
import type { Inspection, InspectionDetails } from "./Inspection";

const blankDetails: InspectionDetails = {
  service: "",
  leadInspector: "",
  team: "",
  fieldworkStart: null,
  fieldworkEnd: null,
  resettlementCases: null,
};

/** An inspection in which nothing is answered yet, with the pack's settings and the details given. */
export function blankInspection(pack: Pack, details: Partial<InspectionDetails> = {}): Inspection {
  return {
    schema: "inspection/1",
    pack: pack.id,
    details: { ...blankDetails, ...details },
    settings: defaultSettings(pack),
    standards: {},
    keyQuestions: {},
    prompts: {},
    signals: {},
    expected: {},
    domainRatings: {},
    domainReasons: {},
    shares: {},
    diversity: null,
    overall: { proposed: null, reason: "" },
    panel: {},
    decisions: [],
    evidence: [],
    privacy: [],
    cases: {},
    readings: {},
  };
}
