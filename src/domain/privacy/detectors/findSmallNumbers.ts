import type { Passage, Span } from "../PersonalData";

const figures = "one|two|three|four|[1-4]";
const count = new RegExp(`(?<![\\p{L}\\d.,/£%:+-])(?:${figures}|a single|only)(?![\\p{L}\\d])`, "giu");
/** How far behind a count its noun may stand. */
const reach = 120;

/** What children are called, and what makes the same word part of something else: `two children's homes`. */
const nouns =
  "children|child|girls|girl|boys|boy|young (?:people|persons|person|women|woman|men|man|adults|adult)|teenagers|teenager|" +
  "siblings|sibling|pupils|pupil|students|student|adolescents|adolescent|minors|minor|yps|yp|care leavers|care leaver";
const notTheirs =
  "(?!['\\p{L}\\d-]| (?:protection|exploitation|safeguarding|services?|first|health|mental|criminal|sexual|social|" +
  "homes?|benefits?|care|support|champions?|forums?|panels?|focus|abuse|poverty|development|welfare|friendly|" +
  "centred|councils?|and famil(?:y|ies)|in need (?:plan|meeting)|offenders? (?:institution|team)|looked[ -]after (?:nurse|reviews?)|at a time)\\b)";
const kinds =
  "black|white|asian|mixed|dual|muslim|christian|jewish|sikh|hindu|catholic|gypsy|roma|traveller|irish|chinese|somali|" +
  "polish|romanian|albanian|vietnamese|kurdish|afghan|syrian|arab|indian|pakistani|bangladeshi|african|caribbean|british|" +
  "welsh|english|european|disabled|autistic|deaf|blind|pregnant|looked after|unaccompanied|trafficked|exploited|missing|" +
  "remanded|sentenced|detained|transgender|trans|gay|lesbian|bisexual|male|female|teenage|vulnerable|homeless|adopted|" +
  "fostered|refugee|migrant|ethnic|minority|bilingual|young|younger|older|other|more|further|such|known|particular|" +
  "very|same|different|new|local|eligible|sampled|named|open";
const adjectives = `(?:(?:${kinds}|\\p{L}+-\\p{L}+|(?:\\d{1,2}|\\p{L}+)-year-old)[ ,-] ?){0,5}`;
const total =
  "(?: \\(?(?:out )?of (?:the |these |those |our |all )?(?:\\d{1,4}|two|three|four|five|six|seven|eight|nine|ten)\\)?(?! per ))?";
const counted = new RegExp(
  `^(?<total>${total}) (?:of (?:the |these |those |our ))?${adjectives}(?:${nouns})${notTheirs}`,
  "iu",
);
const said = new RegExp(
  `^(?: of (?:whom|them|these|those))? (?:was|were|is|are) (?:an? )?${adjectives}(?:${nouns})${notTheirs}`,
  "iu",
);
const alone = new RegExp(
  `^ ${adjectives}(?:child|girl|boy|young (?:person|woman|man)|teenager|sibling|pupil)${notTheirs}`,
  "iu",
);
const listed = new RegExp(
  `(?<![\\p{L}\\d])(?:${nouns})(?: ?\\((?:n ?= ?)?|: ?| ?= ?)([1-4])(?![\\d%/:\\p{L}]|[.,]\\d| ?-| (?:to|per|of|in|out)\\b)`,
  "giu",
);
/** A label with a number, a share, or a number that is at least so much says nothing about anybody. */
const notACount =
  /(?:\b(?:year|phase|tier|band|priority|level|stage|category|cases?|group|page|item|standard|domain|child|section|room|question|prompt|key stage|figure|table|age|aged|at least|one in|\d in|more than one|every|each|any)|[$£€#]) ?$/i;

/**
 * Counts of children below five, which can tell who is meant: `2 girls`, `3 of 4 children`, `the only boy`, `Girls: 3`. What
 * is marked is the count, with its total; counts of staff, meetings or papers are none.
 */
export function findSmallNumbers({ text }: Passage): readonly Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(count)) {
    const from = match.index;
    const end = from + match[0].length;
    if (notACount.test(text.slice(Math.max(0, from - 24), from))) continue;
    const behind = text.slice(end, end + reach);
    const isOnly = match[0].toLowerCase() === "only";
    if (isOnly) {
      if (alone.test(behind)) spans.push({ from, to: end });
      continue;
    }
    const whole = counted.exec(behind);
    if (whole !== null) spans.push({ from, to: end + (whole.groups?.["total"] ?? "").length });
    else if (said.test(behind)) spans.push({ from, to: end });
  }
  for (const match of text.matchAll(listed)) {
    const to = match.index + match[0].length;
    spans.push({ from: to - 1, to });
  }
  return spans;
}
