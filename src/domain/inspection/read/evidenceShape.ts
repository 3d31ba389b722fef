import type { EvidenceItem } from "../../evidence/EvidenceItem";
import { readDirection, readEvidenceStrength, readSourceType } from "../../evidence/readEvidenceWords";
import { readPromptList } from "../../evidence/readPromptList";
import { whyUnknownPrompt } from "../../evidence/whyUnknownPrompt";
import { promptsOf } from "../../framework/find";
import type { Pack } from "../../framework/Pack";
import type { Problem } from "../../result";
import { answer, date, describe, fields, flag, list, text, whole, type Reader } from "./readers";

/** As many items as a log is built for. */
const mostItems = 50_000;
/** More prompts than a pack has; a longer list is a slip. */
const mostPrompts = 1000;
const mostAnswers = 1_000_000;
const longestId = 40;

/**
 * The evidence log of an inspection file: prompts in any form that is read (P44) and as the pack writes them afterwards,
 * each item's id once. A prompt or a measure that the pack does not have is a problem; what was unknown in a workbook
 * stands in `unknownPrompts`.
 */
export function evidenceShape(pack: Pack): Reader<readonly EvidenceItem[]> {
  const measures = new Set(promptsOf(pack).flatMap((prompt) => prompt.measures.map(({ id }) => id)));
  const count = whole(0, mostAnswers, null);
  const items = list(
    fields<EvidenceItem>({
      id: shortText,
      date,
      type: answer(readSourceType, "Document, Interview, Focus group, Case, Observation or Survey or data"),
      source: text,
      text,
      prompts: promptsShape(pack),
      unknownPrompts: list(text, mostPrompts),
      direction: answer(readDirection, "Supports, Against or Context"),
      strength: answer(readEvidenceStrength, "Strong, Moderate or Weak"),
      measure: knownMeasure(measures),
      positive: count,
      base: count,
      by: text,
      followUp: text,
      followUpDone: flag(false),
      link: text,
      withdrawn: flag(false),
      history: text,
    }),
    mostItems,
  );
  return (input, path) => {
    const { value, problems } = items(input, path);
    return { value, problems: [...problems, ...repeatedIds(value, path)] };
  };
}

function promptsShape(pack: Pack): Reader<readonly string[]> {
  const texts = list(text, mostPrompts);
  return (input, path) => {
    const { value, problems } = texts(input, path);
    const read = value.map((each) => readPromptList(pack, each));
    const unknown = read.flatMap((each, place) =>
      each.unknown.map((word) => ({
        path: `${path}[${place}]`,
        message: whyUnknownPrompt(pack, word.slice(0, longestId)),
      })),
    );
    return {
      value: [...new Set(read.flatMap(({ prompts }) => prompts))],
      problems: [...problems, ...unknown],
    };
  };
}

function knownMeasure(measures: ReadonlySet<string>): Reader<string | null> {
  return (input, path) => {
    if (input === undefined || input === null || input === "") return { value: null, problems: [] };
    if (typeof input === "string" && measures.has(input)) return { value: input, problems: [] };
    return {
      value: null,
      problems: [{ path, message: `expected a measure's id, such as 1.2.3a.1, found ${describe(input)}` }],
    };
  };
}

const shortText: Reader<string> = (input, path) => {
  const read = text(input, path);
  if (read.value.length <= longestId) return read;
  return { value: "", problems: [{ path, message: `too long: an id has at most ${longestId} characters` }] };
};

function repeatedIds(items: readonly EvidenceItem[], path: string): readonly Problem[] {
  const seen = new Set<string>();
  return items.flatMap(({ id }, place) => {
    if (id === "" || !seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [{ path: `${path}[${place}].id`, message: `${describe(id)} is the id of another item already` }];
  });
}
