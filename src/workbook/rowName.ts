import { detailRows, type DetailRow } from "./inspection/inspectionLayout";
import { texts } from "./strings";

/** A prompt, `1.2.1c`, or a further measure of one, `1.2.1c.2`. */
const promptRow = /^(\d+\.\d+\.\d+)([a-z])(?:\.(\d+))?$/;
/** A fact below a prompt or a piece of its expected evidence, `1.2.3d:trigger.1`. */
const entryRow = /^(\d+\.\d+\.\d+)([a-z]):(trigger|policy|evidence|practitioners|managers)(?:\.(\d+))?$/;
/** A row of the Inspection sheet or a summary row, `decided:1.2` or `1.2:proposed`. */
const pairedRow = /^([^:]+):([^:]+)$/;

/** The identity of a row in the inspector's words: `1.2.1(c)`, `1.2 (decided)`, `Lead inspector`; others as they are. */
export function rowName(identity: string): string {
  const prompt = promptRow.exec(identity);
  if (prompt !== null) {
    const [, keyQuestion = "", letter = "", measure] = prompt;
    return `${keyQuestion}(${letter})${measure === undefined ? "" : `, measure ${measure}`}`;
  }
  const entry = entryRow.exec(identity);
  if (entry !== null) {
    const [, keyQuestion = "", letter = "", kind = "", place] = entry;
    return [`${keyQuestion}(${letter}),`, entryNames[kind] ?? kind, place].filter(Boolean).join(" ");
  }
  const detail = detailRows.find((id): id is DetailRow => id === identity);
  if (detail !== undefined) return texts.details[detail];
  const pair = pairedRow.exec(identity);
  return pair === null ? (plainNames[identity] ?? identity) : ofPair(pair[1] ?? "", pair[2] ?? "");
}

const entryNames: Readonly<Record<string, string>> = { evidence: "expected evidence" };

const plainNames: Readonly<Record<string, string>> = {
  overall: texts.overallSubject,
  diversity: texts.diversityView,
  composite: texts.composite,
};

function ofPair(first: string, second: string): string {
  const subject = plainNames[second] ?? second;
  if (first === "decided" || first === "published") return `${subject} (${first})`;
  if (first === "rating") return `rating of ${subject}`;
  if (first === "standard") return `${subject} (overview)`;
  if (first === "setting") return `setting ${subject}`;
  const row = summaryNames[second];
  return row === undefined ? `${first}:${second}` : `${first} (${row.toLowerCase()})`;
}

const summaryNames: Readonly<Record<string, string>> = texts.summary;
