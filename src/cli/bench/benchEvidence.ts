import { checkInspection } from "../../domain/checks/checkInspection";
import { blankItem } from "../../domain/evidence/blankItem";
import { evidenceChecks } from "../../domain/evidence/evidenceChecks";
import { directions, sourceTypes, type EvidenceItem } from "../../domain/evidence/EvidenceItem";
import { indexEvidence, type EvidenceIndex } from "../../domain/evidence/indexEvidence";
import { searchEvidence } from "../../domain/evidence/searchEvidence";
import { promptsOf } from "../../domain/framework/find";
import type { Assessment } from "../../domain/inspection/Assessment";
import { assessInspection } from "../../domain/inspection/assessInspection";
import { blankInspection } from "../../domain/inspection/blankInspection";
import type { Inspection } from "../../domain/inspection/Inspection";
import { youthJustice202406 as pack } from "../../packs";
import type { Figure } from "./Figure";
import { timeOf } from "./medianTime";

/** Each size is measured beside the one before it. */
const steps = [
  { from: 1_000, to: 10_000 },
  { from: 10_000, to: 50_000 },
] as const;
/** Milliseconds within which the log answers at 10,000 items. */
const limit = 100;
const rounds = 11;
const warmUp = 2;

/** A log as it is read, and what has been made of it. */
interface Log {
  readonly inspection: Inspection;
  readonly index: EvidenceIndex;
  readonly assessment: Assessment;
}

/**
 * What is measured. `times`: work that takes much less than a clock can tell is done so often. `isFirst`: on a log that was
 * never searched or checked before, so every round has logs of its own.
 */
interface Work {
  readonly name: string;
  readonly times: number;
  readonly isFirst: boolean;
  readonly run: (log: Log) => unknown;
}

const first = { times: 1, isFirst: true } as const;
const later = { times: 20, isFirst: false } as const;
const filters = { type: "Interview", direction: "Against", from: "2024-06-01" } as const;

/**
 * Opening the view (the index and its first page), the first search of a log, the first checks, a later search, filtering,
 * filtering for a prompt, and later checks.
 */
const works: readonly Work[] = [
  { ...first, name: "open", run: ({ inspection }) => indexOf(inspection).newestFirst.slice(0, 50) },
  {
    ...first,
    name: "firstSearch",
    run: ({ inspection }) => searchEvidence(indexOf(inspection), { words: "superv" }),
  },
  {
    ...first,
    name: "firstCheck",
    run: ({ inspection }) => evidenceChecks(pack, inspection, indexOf(inspection)),
  },
  {
    ...later,
    name: "search",
    run: ({ index }) => searchEvidence(index, { words: "supervision plan wee" }),
  },
  { ...later, name: "filter", run: ({ index }) => searchEvidence(index, filters) },
  {
    ...later,
    name: "filterPrompt",
    run: ({ index }) => searchEvidence(index, { ...filters, prompt: "1.2.3a" }),
  },
  {
    ...later,
    times: 1,
    name: "check",
    run: ({ inspection, assessment }) => checkInspection(pack, inspection, assessment),
  },
];

/**
 * What the evidence log costs as it grows, each size against linear growth from the size before, and at 10,000 items
 * against the limit. Both sides of a comparison do the same for as many items, in turns: ten logs of 1,000 items and one
 * of 10,000. A log of 1,000 alone would be quicker by what no growth has to do with: it stays in the processor's memory,
 * and the fastest of its runs is one in which nothing had to be cleared away, which 10,000 items cannot do without.
 */
export async function benchEvidence(): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const { from, to } of steps) {
    const parts = to / from;
    for (const { name, before, after } of await measure(from, to)) {
      const figure = { name: `evidence.${name}.ms`, unit: "ms" };
      if (from === 1_000) figures.push({ ...figure, value: before / parts, against: `${from} items` });
      figures.push({
        ...figure,
        value: after,
        baseline: before,
        against: `${to} items against ${parts} logs of ${from}, in turns; at most 1 is linear`,
      });
      if (to === 10_000) figures.push(withinLimit(name, after));
    }
  }
  return figures;
}

function withinLimit(name: string, value: number): Figure {
  return { name: `evidence.${name}.10000.ms`, value, unit: "ms", baseline: limit, against: "limit" };
}

interface Growth {
  readonly name: string;
  /** Milliseconds for as many logs of the smaller size as make up the larger one. */
  readonly before: number;
  /** Milliseconds for one log of the larger size. */
  readonly after: number;
}

/** The fastest round of each side: whatever else the machine does can only add to it. */
async function measure(from: number, to: number): Promise<readonly Growth[]> {
  const makeBoth = (): Both<readonly Log[]> => ({
    before: Array.from({ length: to / from }, () => makeLog(from)),
    after: [makeLog(to)],
  });
  const kept = makeBoth();
  const growths = works.map((work) => ({ work, before: Infinity, after: Infinity }));
  for (let round = -warmUp; round < rounds; round += 1) {
    const fresh = makeBoth();
    for (const growth of growths) {
      const { work } = growth;
      const logs = work.isFirst ? fresh : kept;
      for (const side of ["before", "after"] as const) {
        const time = await timeOf(() => {
          for (let run = 0; run < work.times; run += 1) logs[side].forEach(work.run);
        });
        if (round >= 0) growth[side] = Math.min(growth[side], time / work.times);
      }
    }
  }
  return growths.map(({ work: { name }, before, after }) => ({ name, before, after }));
}

interface Both<Value> {
  readonly before: Value;
  readonly after: Value;
}

function makeLog(size: number): Log {
  // Written and read, so that every text is as a workbook gives it: in one piece and nobody else's.
  const items = JSON.parse(JSON.stringify(logOf(size))) as readonly EvidenceItem[];
  const inspection = answered(items);
  return { inspection, index: indexOf(inspection), assessment: assessInspection(pack, inspection) };
}

function indexOf({ evidence }: Inspection): EvidenceIndex {
  return indexEvidence(pack, evidence);
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
