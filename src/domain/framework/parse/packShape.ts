import type {
  Ambiguity,
  DecisionRule,
  MessageDefinition,
  Pack,
  RuleDefinition,
  SettingDefinition,
  SourceDocument,
} from "../Pack";
import type { CaseRatingPractice, PublishedPractice, RatingRange } from "../PublishedPractice";
import { ratings } from "../Rating";
import { numbered, sourceRef, standardShape } from "./standardShape";
import { either, flag, list, nothing, object, oneOf, optional, perRating, text, whole } from "./validators";

const ruleId = text({ form: /^[PR]\d{1,3}$/, says: "R or P and a number, such as R7" });
const ambiguityId = text({ form: /^A\d{1,3}$/, says: "A and a number, such as A1" });
const messageCode = text({ form: /^[A-Z0-9]+([.-][A-Z0-9]+)*$/, says: "a code in capitals, such as KQ-TIE" });
const rating = oneOf(ratings);

const sourceDocument = object<SourceDocument>({
  key: text({ form: /^[\w-]{1,40}$/, says: "a short key, such as 004" }),
  title: text(),
  edition: text(),
  sha256: text({ form: /^[0-9a-f]{64}$/, says: "64 hexadecimal digits in lower case" }),
});

const domainRating = object<Pack["domainRatings"][number]>({
  id: numbered,
  name: text(),
  basis: oneOf(["source", "inferred"]),
  fromStandard: optional(numbered),
});

const decisionRule = object<DecisionRule>({
  rule: ruleId,
  subject: text(),
  kind: oneOf(["rule", "guidance", "limiter"]),
  rating,
  condition: text(),
  ratingsTest: oneOf([
    "every-good-or-better",
    "most-good-none-inadequate",
    "few-good-rest-mostly-requires-improvement",
    "few-good-rest-mostly-inadequate",
    "both-outstanding",
    "both-requires-improvement-or-better",
    "both-requires-improvement-or-worse",
    "resettlement-not-inadequate",
    "diversity-sufficient",
  ]),
  qualitative: optional(list(rating, 1)),
  qualitativeOtherCopy: optional(list(rating, 1)),
  code: messageCode,
  qualitativeCode: optional(messageCode),
  source: list(sourceRef, 1),
});

const rule = object<RuleDefinition>({
  id: ruleId,
  basis: oneOf(["source", "source+product", "inferred", "product"]),
  title: text(),
  sources: list(sourceRef),
});

/** A message by its code. */
export const message = object<MessageDefinition>({
  code: messageCode,
  severity: oneOf(["block", "warn", "info"]),
  text: text(),
  settled: optional(text()),
  rules: list(ruleId, 1),
});

const settingDefault = either<SettingDefinition["default"]>(
  "true or false, a whole number, a list of ids or null",
  flag(),
  whole(0, 1000),
  list(text()),
  nothing(),
);

const setting = object<SettingDefinition>({
  key: text(),
  label: text(),
  help: text(),
  default: settingDefault,
  readings: optional(list(settingDefault, 2)),
  ambiguity: optional(ambiguityId),
  rule: optional(ruleId),
});

const ambiguity = object<Ambiguity>({
  id: ambiguityId,
  kind: text(),
  issue: text(),
  resolution: text(),
  setting: optional(text()),
  sources: list(sourceRef),
});

const ranges = list(object<RatingRange>({ rating, from: whole(0, 10_000), to: whole(0, 10_000) }), 1);

const publishedPractice = object<PublishedPractice>({
  label: text(),
  composite: object({
    standards: list(numbered, 1),
    notCounted: list(numbered),
    points: perRating(whole(0, 100)),
    ranges,
  }),
  caseRating: optional(
    object<CaseRatingPractice>({
      ranges,
      discretion: object({ points: whole(0, 100), answers: whole(0, 100), base: whole(0, 100) }),
    }),
  ),
});

/** Fields, types and closed lists of words; how the parts fit together is checked afterwards. */
export const packShape = object<Omit<Pack, "cases" | "bankHolidays">>({
  schema: oneOf(["pack/1"]),
  id: text({ form: /^[a-z0-9-]+(\/[a-z0-9-]+)+$/, says: "words in lower case joined by slashes" }),
  title: text(),
  edition: text(),
  version: text({ form: /^\d+\.\d+\.\d+$/, says: "three numbers, such as 1.0.0" }),
  licence: text(),
  sources: list(sourceDocument, 1),
  standards: list(standardShape, 1),
  domainRatings: list(domainRating),
  decisionRules: list(decisionRule),
  rules: list(rule),
  messages: list(message),
  settings: list(setting),
  ambiguities: list(ambiguity),
  optionalDiversityTags: list(text()),
  publishedPractice: optional(publishedPractice),
});
