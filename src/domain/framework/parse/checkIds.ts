import type { Problem } from "../../result";
import type { Pack } from "../Pack";
import type { Located } from "./located";
import { locatedKeyQuestions, locatedMeasures, locatedPrompts, locatedStandards } from "./located";

/** Ids are permanent names: no two alike, and each begins with the id of what holds it. */
export function checkIds(pack: Pack): readonly Problem[] {
  return [
    ...duplicates(
      "key",
      fieldsOf("sources", pack.sources, (source) => source.key),
    ),
    ...duplicates("id", idsOf(locatedStandards(pack))),
    ...duplicates("id", idsOf(locatedKeyQuestions(pack))),
    ...duplicates("id", idsOf(locatedPrompts(pack))),
    ...duplicates("id", idsOf(locatedMeasures(pack))),
    ...duplicates(
      "id",
      fieldsOf("domainRatings", pack.domainRatings, (rating) => rating.id),
    ),
    ...duplicates(
      "id",
      fieldsOf("rules", pack.rules, (rule) => rule.id),
    ),
    ...duplicates(
      "code",
      fieldsOf("messages", pack.messages, (message) => message.code),
    ),
    ...duplicates(
      "key",
      fieldsOf("settings", pack.settings, (setting) => setting.key),
    ),
    ...duplicates(
      "id",
      fieldsOf("ambiguities", pack.ambiguities, (ambiguity) => ambiguity.id),
    ),
    ...duplicates(
      "",
      fieldsOf("optionalDiversityTags", pack.optionalDiversityTags, (id) => id),
    ),
    ...strayKeyQuestions(pack),
    ...strayPrompts(pack),
  ];
}

function idsOf(parts: readonly Located<{ readonly id: string }>[]): readonly Located<string>[] {
  return parts.map(({ path, part }) => ({ path, part: part.id }));
}

function fieldsOf<Part>(
  field: string,
  parts: readonly Part[],
  name: (part: Part) => string,
): readonly Located<string>[] {
  return parts.map((part, index) => ({ path: `${field}[${index}]`, part: name(part) }));
}

/** A problem for each name that stood before, with the place of the first. */
function duplicates(field: string, names: readonly Located<string>[]): readonly Problem[] {
  const suffix = field === "" ? "" : `.${field}`;
  const first = new Map<string, string>();
  return names.flatMap(({ path, part }) => {
    const before = first.get(part);
    if (before === undefined) {
      first.set(part, path);
      return [];
    }
    return [{ path: path + suffix, message: `duplicate; "${part}" is already at ${before}` }];
  });
}

function strayKeyQuestions(pack: Pack): readonly Problem[] {
  return locatedStandards(pack).flatMap(({ path, part: standard }) =>
    standard.keyQuestions.flatMap(({ id }, index) =>
      id.startsWith(`${standard.id}.`)
        ? []
        : [
            {
              path: `${path}.keyQuestions[${index}].id`,
              message: `expected an id that begins with ${standard.id}., found "${id}"`,
            },
          ],
    ),
  );
}

function strayPrompts(pack: Pack): readonly Problem[] {
  return locatedKeyQuestions(pack).flatMap(({ path, part: keyQuestion }) =>
    keyQuestion.prompts.flatMap(({ id }, index) =>
      id.startsWith(keyQuestion.id) && /^[a-z]+$/.test(id.slice(keyQuestion.id.length))
        ? []
        : [
            {
              path: `${path}.prompts[${index}].id`,
              message: `expected ${keyQuestion.id} and a letter, found "${id}"`,
            },
          ],
    ),
  );
}
