import type { Problem } from "../../result";
import { promptsOf } from "../find";
import type { Pack } from "../Pack";
import { known } from "./known";
import { requiredCodes } from "./requiredCodes";

/** Every id, code and key that one part of the pack uses of another exists there. */
export function checkReferences(pack: Pack): readonly Problem[] {
  return [...toRules(pack), ...toMessages(pack), ...toAmbiguities(pack), ...toStandards(pack)];
}

function toRules(pack: Pack): readonly Problem[] {
  const rules = new Set(pack.rules.map((rule) => rule.id));
  return [
    ...pack.decisionRules.flatMap(({ rule }, index) =>
      known(rules, rule, `decisionRules[${index}].rule`, "rule"),
    ),
    ...pack.messages.flatMap((message, index) =>
      message.rules.flatMap((rule, at) => known(rules, rule, `messages[${index}].rules[${at}]`, "rule")),
    ),
    ...pack.settings.flatMap(({ rule }, index) => known(rules, rule, `settings[${index}].rule`, "rule")),
  ];
}

function toMessages(pack: Pack): readonly Problem[] {
  const codes = new Set(pack.messages.map((message) => message.code));
  return [
    ...requiredCodes.flatMap((code) =>
      codes.has(code) ? [] : [{ path: "messages", message: `missing; no message has the code "${code}"` }],
    ),
    ...pack.decisionRules.flatMap(({ code, qualitativeCode }, index) => [
      ...known(codes, code, `decisionRules[${index}].code`, "message"),
      ...known(codes, qualitativeCode, `decisionRules[${index}].qualitativeCode`, "message"),
    ]),
    ...pack.messages.flatMap(({ severity, settled }, index) =>
      settled === undefined || severity === "warn"
        ? []
        : [{ path: `messages[${index}].settled`, message: "out of place; a reason settles warnings only" }],
    ),
  ];
}

function toAmbiguities(pack: Pack): readonly Problem[] {
  const ids = new Set(pack.ambiguities.map((ambiguity) => ambiguity.id));
  const keys = new Set(pack.settings.map((setting) => setting.key));
  return [
    ...pack.settings.flatMap(({ ambiguity }, index) =>
      known(ids, ambiguity, `settings[${index}].ambiguity`, "ambiguity"),
    ),
    ...pack.ambiguities.flatMap(({ setting }, index) =>
      known(keys, setting, `ambiguities[${index}].setting`, "setting"),
    ),
  ];
}

function toStandards(pack: Pack): readonly Problem[] {
  const standards = new Set(pack.standards.map((standard) => standard.id));
  const prompts = new Set(promptsOf(pack).map((prompt) => prompt.id));
  return [
    ...pack.domainRatings.flatMap(({ fromStandard }, index) =>
      known(standards, fromStandard, `domainRatings[${index}].fromStandard`, "standard"),
    ),
    ...pack.optionalDiversityTags.flatMap((id, index) =>
      known(prompts, id, `optionalDiversityTags[${index}]`, "prompt"),
    ),
  ];
}
