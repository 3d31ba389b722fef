import { checkInspection } from "../../domain/checks/checkInspection";
import { blankItem } from "../../domain/evidence/blankItem";
import { evidenceChecks } from "../../domain/evidence/evidenceChecks";
import { directions, sourceTypes, type EvidenceItem } from "../../domain/evidence/EvidenceItem";
import { indexEvidence } from "../../domain/evidence/indexEvidence";
import { searchEvidence } from "../../domain/evidence/searchEvidence";
import { promptsOf } from "../../domain/framework/find";
import { assessInspection } from "../../domain/inspection/assessInspection";
import { blankInspection } from "../../domain/inspection/blankInspection";
import type { Inspection } from "../../domain/inspection/Inspection";
import { youthJustice202406 as pack } from "../../packs";
import { fastestTime } from "./fastestTime";
import type { Figure } from "./Figure";

const sizes = [1_000, 10_000, 50_000] as const;
/** Milliseconds within which the log answers at 10,000 items. */
const limit = 100;
const runs = 15;

/** What one size took, by the name of its figure. */
type Times = Readonly<Record<string, number>>;

/**
 * What the evidence log costs as it grows: opening the view (the index and its first page), the first search of a log, a
 * later search, filtering, the first checks of a log and later ones. Each against what linear growth from the size before
 * would give, and at 10,000 items against the limit.
 */
export async function benchEvidence(): Promise<readonly Figure[]> {
  await measure(1_000);
  const figures: Figure[] = [];
  let before: { readonly size: number; readonly times: Times } | null = null;
  for (const size of sizes) {
    const times = await measure(size);
    for (const [name, value] of Object.entries(times)) {
      figures.push({ name: `evidence.${name}.ms`, value, unit: "ms", ...grownFrom(before, name, size) });
      if (size === 10_000) figures.push(withinLimit(name, value));
    }
    before = { size, times };
  }
  return figures;
}

/** The baseline is what the size before took, so many times as there are more items. */
function grownFrom(
  before: { readonly size: number; readonly times: Times } | null,
  name: string,
  size: number,
): Pick<Figure, "baseline" | "against"> {
  if (before === null) return { against: `${size} items` };
  return {
    baseline: ((before.times[name] ?? 0) * size) / before.size,
    against: `${size} items against ${before.size}, item by item; at most 1 is linear`,
  };
}

function withinLimit(name: string, value: number): Figure {
  return { name: `evidence.${name}.10000.ms`, value, unit: "ms", baseline: limit, against: "limit" };
}

/** Of work that takes much less than a clock can tell, many runs at once. */
async function timeOfEach(times: number, work: () => unknown): Promise<number> {
  const all = await fastestTime(runs, () => {
    for (let run = 0; run < times; run += 1) work();
  });
  return all / times;
}

async function measure(size: number): Promise<Times> {
  const items = logOf(size);
  const index = indexEvidence(pack, items);
  const inspection = answered(items);
  const assessment = assessInspection(pack, inspection);
  return {
    open: await fastestTime(runs, () => indexEvidence(pack, items).newestFirst.slice(0, 50)),
    // Texts are made ready for words once an index, so each run has an index of its own.
    firstSearch: await fastestTime(runs, () =>
      searchEvidence(indexEvidence(pack, items), { words: "superv" }),
    ),
    search: await timeOfEach(20, () => searchEvidence(index, { words: "supervision plan wee" })),
    filter: await timeOfEach(20, () =>
      searchEvidence(index, {
        prompt: "1.2.3a",
        type: "Interview",
        direction: "Against",
        from: "2024-06-01",
      }),
    ),
    firstCheck: await fastestTime(runs, () =>
      evidenceChecks(pack, inspection, indexEvidence(pack, inspection.evidence)),
    ),
    check: await fastestTime(runs, () => checkInspection(pack, inspection, assessment)),
  };
}

const phrases = [
  "Supervision every four weeks, with a plan that changed after the discussion",
  "Minutes of the Board show the figures beside the finance report",
  "Practitioners in the western office describe quick help from housing",
  "Trois équipes se réunissent chaque semaine, à tour de rôle",
  "The referral came later than agreed and the panel asked why",
];

/** A log in which texts, prompts, types, directions and dates vary, the same each time. */
function logOf(size: number): readonly EvidenceItem[] {
  const prompts = promptsOf(pack).map(({ id }) => id);
  return Array.from({ length: size }, (_, place) => ({
    ...blankItem,
    id: `E-${String(place).padStart(7, "0")}`,
    date: `2024-${twoDigits(1 + (place % 10))}-${twoDigits(1 + (place % 28))}`,
    type: sourceTypes[place % sourceTypes.length] ?? null,
    source: `Source ${place % 400}, team ${place % 7}`,
    text: `${phrases[place % phrases.length]}; noted as number ${place} in week ${place % 52}.`,
    prompts: [prompts[place % prompts.length] ?? "", prompts[(place * 7) % prompts.length] ?? ""],
    direction: directions[place % directions.length] ?? null,
    by: `Inspector ${place % 5}`,
    followUp: place % 20 === 0 ? "Ask for the register" : "",
  }));
}

function answered(evidence: readonly EvidenceItem[]): Inspection {
  return {
    ...blankInspection(pack, { fieldworkStart: "2024-11-04" }),
    prompts: Object.fromEntries(
      promptsOf(pack).map(({ id }, place) => [
        id,
        {
          answer: place % 3 === 0 ? ("No" as const) : ("Yes" as const),
          critical: false,
          measures: {},
          note: "Weighed against what the interviews said.",
          reason: "",
        },
      ]),
    ),
    evidence,
  };
}

const twoDigits = (number: number): string => String(number).padStart(2, "0");
