import { findKeyQuestion, findPrompt, findStandard } from "../domain/framework/find";
import type { KeyQuestion, Pack, Prompt, Standard } from "../domain/framework/Pack";
import { cellText } from "./cellText";
import { rejectCell } from "./rejectCell";
import { identityOf } from "./rowFinder";
import { texts } from "./strings";

/** The standard a cell names, as the number 1.1 or the text; `null` where it names none. */
export function standardIn(pack: Pack, cell: unknown): Standard | null {
  return subjectIn(cell, (id) => findStandard(pack, id), texts.allowed.standard(idsOf(pack)));
}

/**
 * The standard to go by where none is named: one with the default that most of them share (R7, R9). It bears no id, so
 * that no decision rule binds it and no passage of its own is cited.
 */
export function usualStandard(pack: Pack): Standard {
  const usual = pack.standards.find(
    ({ defaultBasis, conditional }) => defaultBasis === "source" && !conditional,
  );
  if (usual === undefined) throw new Error(`The pack ${pack.id} has no standard with a default of its own.`);
  return { ...usual, id: "" };
}

/** The key question a cell names; `null` where it names none. */
export function keyQuestionIn(pack: Pack, cell: unknown): KeyQuestion | null {
  return subjectIn(cell, (id) => findKeyQuestion(pack, id), texts.allowed.keyQuestion);
}

/** The prompt a cell names; `null` where it names none. */
export function promptIn(pack: Pack, cell: unknown): Prompt | null {
  return subjectIn(cell, (id) => findPrompt(pack, id), texts.allowed.prompt);
}

/** A standard or the overall rating, for the decision rules; `null` where the cell names neither. */
export function ruleSubjectIn(pack: Pack, cell: unknown): Standard | "overall" | null {
  const find = (id: string) => (id === "overall" ? "overall" : findStandard(pack, id));
  return subjectIn(cell, find, texts.allowed.standardOrOverall(idsOf(pack)));
}

function subjectIn<Subject>(
  cell: unknown,
  find: (id: string) => Subject | undefined,
  allowed: string,
): Subject | null {
  const id = identityOf(cell);
  if (id === "") return null;
  return find(id) ?? rejectCell(texts.unknownSubject(cellText(cell), allowed));
}

function idsOf(pack: Pack): readonly string[] {
  return pack.standards.map((standard) => standard.id);
}
