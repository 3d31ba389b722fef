import data from "./sampleCases.json";

/**
 * Sixty invented out-of-court cases and four resettlement cases for the sample, with the shares of domain two, in the
 * form of an inspection file. Their agreement with the sample's domain ratings is tested.
 */
export const sampleCases: Readonly<Record<"shares" | "cases", unknown>> = data;
