import rows from "./sampleEvidence.json";

/** The columns of the rows, in their order; what few items have follows by name. */
const columns = ["id", "date", "type", "source", "text", "prompts", "direction", "strength", "by"] as const;

/** The invented evidence log of the sample, in the form of an inspection file. Its agreement with the sample is tested. */
export const sampleEvidence: readonly unknown[] = rows.map((row) => ({
  ...Object.fromEntries(
    columns.map((column, place) => [column, column === "prompts" ? [row[place]] : row[place]]),
  ),
  ...(row.length > columns.length ? (row[columns.length] as object) : {}),
}));
