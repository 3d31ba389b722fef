import { subjectsOf } from "../../decisions/subjectsOf";
import type { DecisionRecord, LayerEntry, PanelEntry } from "../../decisions/Decision";
import { keyQuestionsOf, promptsOf } from "../../framework/find";
import { expectedOf } from "../../framework/expectedOf";
import type { PrivacyAnswer } from "../../privacy/PrivacyAnswer";
import type { Pack, Prompt } from "../../framework/Pack";
import { signalsOf, type Signal, type SignalAnswer } from "../../framework/signalsOf";
import { defaultSettings } from "../defaultSettings";
import type {
  ExpectedEntry,
  Inspection,
  InspectionDetails,
  KeyQuestionEntry,
  MeasureEntry,
  OverallEntry,
  PromptEntry,
  Settings,
  ShareEntry,
  StandardEntry,
} from "../Inspection";
import {
  readDiversityView,
  readDomainRating,
  readExpectedState,
  readKeyQuestionAnswer,
  readPromptAnswer,
  readRating,
  readSignalAnswer,
} from "../readAnswer";
import { fractionOfPercent } from "../../rating/fraction";
import { casesShape, readingsShape } from "./caseShape";
import { evidenceShape } from "./evidenceShape";
import type { Reader } from "./readers";
import { answer, byId, date, fields, flag, idsAmong, list, text, whole } from "./readers";

/** More answers than any inspection asks for; a larger count is a slip. */
const mostAnswers = 1_000_000;

const rating = answer(readRating, "Outstanding, Good, Requires improvement or Inadequate");
const count = whole(0, mostAnswers, null);
const measure = fields<MeasureEntry>({ positive: count, base: count });
const percent: Reader<string | null> = (input, path) => {
  const read = optionalText(input, path);
  const fraction = read.value === null ? null : fractionOfPercent(read.value);
  const isShare = read.value === null || (fraction !== null && fraction.part <= fraction.whole);
  if (read.problems.length > 0 || isShare) return read;
  return {
    value: null,
    problems: [{ path, message: "expected per cent as text, from 0 to 100, such as 64.5" }],
  };
};
const share = fields<ShareEntry>({ positive: count, base: count, percent });
const overall = fields<OverallEntry>({ proposed: rating, reason: text });
const standard = fields<StandardEntry>({ qualitative: rating, proposed: rating, reason: text });
const keyQuestion = fields<KeyQuestionEntry>({
  answer: answer(readKeyQuestionAnswer, "Yes or No"),
  reason: text,
});
const details = fields<InspectionDetails>({
  service: text,
  leadInspector: text,
  team: text,
  fieldworkStart: date,
  fieldworkEnd: date,
  resettlementCases: count,
});

const layer = fields<LayerEntry>({ rating, reason: text });
const panel = fields<PanelEntry>({ decided: layer, published: layer });
/** Whether the log is whole is for its chain to say, not for its shape. */
const decision = fields<DecisionRecord>({
  number: whole(0, mostAnswers, 0),
  when: text,
  who: text,
  layer: text,
  subject: text,
  from: text,
  to: text,
  reason: text,
  rules: text,
  engine: text,
  pack: text,
  state: text,
  after: text,
  hash: text,
});

const privacyAnswer = fields<PrivacyAnswer>({
  id: text,
  when: text,
  who: text,
  place: text,
  kind: text,
  fingerprint: text,
  reason: text,
});

const expected = fields<ExpectedEntry>({
  state: answer(readExpectedState, "Seen, Asked for or Not available"),
  reason: text,
});

/** Every field of an inspection file for this pack, once its schema and pack are known to fit. */
export function inspectionShape(pack: Pack): Reader<Inspection> {
  const prompts = new Map(promptsOf(pack).map((prompt) => [prompt.id, promptShape(prompt)]));
  const keyQuestions = new Set(keyQuestionsOf(pack).map(({ id }) => id));
  const standards = new Set(pack.standards.map(({ id }) => id));
  const signals = new Map(
    promptsOf(pack).flatMap((prompt) => signalsOf(prompt).map((signal) => [signal.id, signalShape(signal)])),
  );
  const isExpected = new Set(promptsOf(pack).flatMap((prompt) => expectedOf(prompt).map(({ id }) => id)));
  const not = (what: string) => `unknown id; there is no such ${what} in the pack ${pack.id}`;
  const subjects = new Set(subjectsOf(pack));
  return fields<Inspection>({
    schema: constant("inspection/1"),
    pack: constant(pack.id),
    details,
    settings: settingsShape(pack),
    standards: byId((id) => (standards.has(id) ? standard : not("standard"))),
    keyQuestions: byId((id) => (keyQuestions.has(id) ? keyQuestion : not("key question"))),
    prompts: byId((id) => prompts.get(id) ?? not("prompt")),
    signals: byId((id) => signals.get(id) ?? not("trigger, policy or statement")),
    expected: byId((id) => (isExpected.has(id) ? expected : not("expected evidence"))),
    domainRatings: byId((id) => domainRatingShape(pack, id)),
    diversity: answer(readDiversityView, "Sufficient or Insufficient"),
    overall,
    panel: byId((id) => (subjects.has(id) ? panel : not("standard or domain rating"))),
    decisions: list(decision),
    evidence: evidenceShape(pack),
    privacy: list(privacyAnswer),
    domainReasons: byId((id) =>
      domainRatingShape(pack, id) instanceof Function ? text : not("domain rating"),
    ),
    shares: byId((id) => (isEnteredShare(pack, id) ? share : not("key question"))),
    cases: casesShape(pack.cases),
    readings: readingsShape(pack.cases),
  });
}

function promptShape(prompt: Prompt): Reader<PromptEntry> {
  const measures = new Set(prompt.measures.map(({ id }) => id));
  return fields<PromptEntry>({
    answer: answer(readPromptAnswer, "Yes, No or Not judged"),
    critical: flag(false),
    measures: byId((id) => (measures.has(id) ? measure : `unknown id; ${prompt.id} has no such measure`)),
    note: text,
    reason: text,
  });
}

function signalShape({ kind, answers }: Signal): Reader<SignalAnswer | null> {
  return answer(readSignalAnswer(kind), answers.join(" or "));
}

function domainRatingShape(pack: Pack, id: string): ReturnType<typeof domainRating> | string {
  const known = pack.domainRatings.find((candidate) => candidate.id === id);
  if (known === undefined) return `unknown id; there is no such domain rating in the pack ${pack.id}`;
  if (known.fromStandard !== undefined)
    return `not entered here; it is the rating proposed for standard ${known.fromStandard}, so leave it out`;
  return domainRating();
}

function domainRating() {
  return answer(readDomainRating, "a rating or Not rated");
}

function isEnteredShare({ cases }: Pack, id: string): boolean {
  return (
    cases?.enteredShares.some(({ keyQuestions }) => keyQuestions.some((each) => each.id === id)) ?? false
  );
}

function settingsShape(pack: Pack): Reader<Settings> {
  const usual = defaultSettings(pack);
  const tags = idsAmong(pack.optionalDiversityTags);
  return fields<Settings>({
    largeMajorityIncludes80: flag(usual.largeMajorityIncludes80),
    smallBase: whole(0, 1000, usual.smallBase),
    includeStd34: flag(usual.includeStd34),
    default34ByAnalogy: flag(usual.default34ByAnalogy),
    pct11Base: whole(1, 1000, usual.pct11Base),
    extraDiversityTags: (input, path) => tags(input ?? usual.extraDiversityTags, path),
    publishedPractice: flag(usual.publishedPractice),
    bankHolidays: flag(usual.bankHolidays),
  });
}

/** A text that may be absent. */
function optionalText(input: unknown, path: string): ReturnType<Reader<string | null>> {
  return input === undefined || input === null ? { value: null, problems: [] } : text(input, path);
}

/** A field whose value was checked before the shape. */
function constant<const Value>(value: Value): Reader<Value> {
  return () => ({ value, problems: [] });
}
