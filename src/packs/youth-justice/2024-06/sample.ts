import data from "./sample.json";
import { sampleEvidence } from "./sampleEvidence";

/**
 * An invented inspection, half filled in, with an evidence log, in the form of an inspection file; to be read like any
 * other. Its own module, so that only who shows it carries its weight.
 */
export const sample: unknown = { ...data, evidence: sampleEvidence };
