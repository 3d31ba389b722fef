import type { Citation } from "../framework/citeRules";
import { citationText, citeRules } from "../framework/citeRules";
import type { Pack } from "../framework/Pack";
import { explanationTexts as texts } from "./strings";

/** One sentence of an explanation, and the rules it rests on. */
export interface ExplanationLine {
  readonly text: string;
  readonly rules: readonly Citation[];
}

/** Writes lines that cite a pack's rules where they speak of this standard, key question or the whole. */
export function lineWriter(
  pack: Pack,
  subject?: string,
): (text: string, rules?: readonly string[]) => ExplanationLine {
  return (text, rules = []) => ({ text, rules: citeRules(pack, rules, subject) });
}

/** The line as a cell prints it: the sentence, then its rules: `… Requires improvement. R7 (004:177)`. */
export function lineText({ text, rules }: ExplanationLine): string {
  return [text, rules.map(citationText).join(", ")].filter((part) => part !== "").join(" ");
}

/** The lines as a cell prints them: as many whole ones as fit into so many characters. */
export function linesThatFit(lines: readonly ExplanationLine[], most: number): readonly string[] {
  const all = lines.map(lineText);
  if (all.join("\n").length <= most) return all;
  const room = most - texts.more.length;
  const fitting = all.filter((_line, place) => all.slice(0, place + 1).join("\n").length < room);
  return [...fitting, texts.more];
}
