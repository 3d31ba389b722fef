import type { Pack, RuleDefinition, SourceRef } from "./Pack";

/** A rule that something rests on, with the place in the documents where it stands. */
export interface Citation {
  readonly rule: string;
  readonly title: string;
  readonly basis: RuleDefinition["basis"];
  /** `null` for a rule of our own that the documents do not state. */
  readonly source: SourceRef | null;
}

/**
 * The rules by their ids, each with its source. Where a rule stands in several places, the one inside the passage about
 * `subject`, a standard, key question or `overall`, is taken; otherwise the first. Decision rules of other subjects, which
 * a message shared by several may name, are left out.
 */
export function citeRules(pack: Pack, rules: readonly string[], subject?: string): readonly Citation[] {
  const passage = subject === undefined ? null : passageOf(pack, subject);
  return rules.flatMap((id) => {
    if (subject !== undefined && isOfAnother(pack, id, subject)) return [];
    const rule = pack.rules.find((candidate) => candidate.id === id);
    if (rule === undefined) return [];
    const near = rule.sources.find((source) => passage !== null && isIn(source, passage));
    return [{ rule: id, title: rule.title, basis: rule.basis, source: near ?? rule.sources[0] ?? null }];
  });
}

/** A citation as cells and pane print it: `R7 (004:177)`, or `R4` where the documents do not state it. */
export function citationText({ rule, source }: Pick<Citation, "rule" | "source">): string {
  return source === null ? rule : `${rule} (${source.doc}:${source.line})`;
}

function isOfAnother(pack: Pack, id: string, subject: string): boolean {
  const bound = pack.decisionRules.filter(({ rule }) => rule === id).map((rule) => rule.subject);
  return bound.length > 0 && !bound.some((own) => subject === own || subject.startsWith(`${own}.`));
}

interface Passage {
  readonly doc: string;
  readonly from: number;
  /** The line where the next one begins. */
  readonly to: number;
}

/** From the line of a standard or key question to that of the next. */
function passageOf(pack: Pack, subject: string): Passage | null {
  const starts = pack.standards.flatMap((standard) => [
    { id: standard.id, level: 1, source: standard.source },
    ...standard.keyQuestions.map(({ id, source }) => ({ id, level: 2, source })),
  ]);
  const own = starts.find(({ id }) => id === subject);
  if (own === undefined) return null;
  const later = starts
    .filter(({ level, source }) => level <= own.level && source.doc === own.source.doc)
    .map(({ source }) => source.line)
    .filter((line) => line > own.source.line);
  return { doc: own.source.doc, from: own.source.line, to: Math.min(...later) };
}

function isIn({ doc, line }: SourceRef, passage: Passage): boolean {
  return doc === passage.doc && line >= passage.from && line < passage.to;
}
