import fc from "fast-check";
import type { Check } from "../../src/domain/checks/Check";
import { checkInspection } from "../../src/domain/checks/checkInspection";
import { noteMessages } from "../../src/domain/checks/noteMessages";
import type { Pack, Standard } from "../../src/domain/framework/Pack";
import { signalsOf } from "../../src/domain/framework/signalsOf";
import type { Message } from "../../src/domain/inspection/Assessment";
import { assessInspection } from "../../src/domain/inspection/assessInspection";
import {
  keyQuestionEntry,
  measureEntry,
  promptEntry,
  standardEntry,
} from "../../src/domain/inspection/entryOf";
import type { Inspection } from "../../src/domain/inspection/Inspection";
import {
  checkKeyQuestion,
  checkNotes,
  checkOverall,
  checkPrompt,
  checkStandard,
  judgeKeyQuestion,
  percentPositive,
  permittedRatings,
  rateOverall,
  rateStandard,
} from "../../src/functions/functions";
import { youthJustice202406 as pack } from "../../src/packs/index";
import { messageLines } from "../../src/domain/rating/messageLines";
import { installCustomFunctions } from "../support/customFunctions";
import { arbitraryInspection } from "../workbook/arbitraryInspection";
import { columnOf } from "./cells";

beforeAll(installCustomFunctions);

interface Row {
  readonly id: unknown;
  readonly answer: unknown;
  readonly critical: unknown;
  readonly reason: unknown;
  readonly note: unknown;
  readonly positive: unknown;
  readonly base: unknown;
}

const foreignRow: fc.Arbitrary<Row> = fc.record({
  id: fc.constantFrom("", null, "Row", "my note", "1.1:proposed", "9.9.9a"),
  answer: fc.constantFrom("", "Perhaps", "No", 12, null),
  critical: fc.constantFrom("", "Critical", "x"),
  reason: fc.constantFrom("", "Seen on the day"),
  note: fc.constantFrom("", "Board minutes, seen from May to July."),
  positive: fc.constantFrom("", 3, "many"),
  base: fc.constantFrom("", 4, "more"),
});

/** The rows of a standard's sheet as entered, with a second measure and each fact on a row of its own. */
function rowsOf(standard: Standard, inspection: Inspection): readonly Row[] {
  const blank = { answer: "", critical: "", reason: "", note: "", positive: "", base: "" };
  return standard.keyQuestions.flatMap((keyQuestion) => {
    const { answer, reason } = keyQuestionEntry(inspection, keyQuestion.id);
    const prompts = keyQuestion.prompts.flatMap((prompt) => {
      const entry = promptEntry(inspection, prompt.id);
      const measures = prompt.measures.map(({ id }) => {
        const { positive, base } = measureEntry(entry, id);
        return { ...blank, id, positive: positive ?? "", base: base ?? "" };
      });
      const [first = blank, ...further] = measures;
      const own = {
        ...first,
        id: prompt.id,
        answer: entry.answer ?? "",
        critical: entry.critical ? "Critical" : "",
        reason: entry.reason,
        note: entry.note,
      };
      const facts = signalsOf(prompt).map(({ id }) => ({
        ...blank,
        id,
        answer: inspection.signals[id] ?? "",
      }));
      return [own, ...further, ...facts];
    });
    return [{ ...blank, id: keyQuestion.id, answer: answer ?? "", reason }, ...prompts];
  });
}

/** Any inspection with the rows of one standard, rows of the inspectors' own among them, in any order. */
const sheets = fc
  .tuple(arbitraryInspection(pack), fc.constantFrom(...pack.standards))
  .chain(([inspection, standard]) =>
    fc
      .array(foreignRow, { maxLength: 4 })
      .map((foreign) => [...rowsOf(standard, inspection), ...foreign])
      .chain((rows) => fc.shuffledSubarray(rows, { minLength: rows.length }))
      .map((rows) => ({ inspection: plainReasons(inspection), standard, rows: rows.map(plainReason) })),
  );

function domainRatings(inspection: Inspection): { id: string; rating: unknown }[] {
  const { domainRatings: rated } = assessInspection(pack, inspection);
  return rated.map(({ id, rating }) => ({ id, rating: rating ?? "" }));
}

describe("functions over a sheet in any order, with foreign rows", () => {
  it("[R2] [R3] [R4] [R6] suggest what the assessment suggests, and [R5] check what it checks", () => {
    fc.assert(
      fc.property(sheets, ({ inspection, standard, rows }) => {
        const assessment = standardIn(pack, standard, inspection);
        const [answers, critical] = [columnOf(rows, "answer"), columnOf(rows, "critical")];
        const [reasons, ids] = [columnOf(rows, "reason"), columnOf(rows, "id")];
        for (const keyQuestion of assessment.keyQuestions) {
          expect(judgeKeyQuestion(answers, critical, ids, keyQuestion.id)).toBe(keyQuestion.suggestion ?? "");
          const isBlank =
            keyQuestion.answer === null && keyQuestion.prompts.every(({ answer }) => answer === null);
          expect(checkKeyQuestion(keyQuestion.id, answers, critical, reasons, ids)).toBe(
            isBlank ? "" : once(keyQuestion.messages),
          );
        }
      }),
      { numRuns: 20, endOnFailure: true },
    );
  });

  it("[R1] [R16] [R19] [R20] [R21] [R22] [R23] check a prompt, its measures and its facts as the assessment does", () => {
    fc.assert(
      fc.property(sheets, ({ inspection, standard, rows }) => {
        const { smallBase, largeMajorityIncludes80 } = inspection.settings;
        const [ids, positives, bases] = [
          columnOf(rows, "id"),
          columnOf(rows, "positive"),
          columnOf(rows, "base"),
        ];
        for (const prompt of standardIn(pack, standard, inspection).keyQuestions.flatMap(
          ({ prompts }) => prompts,
        )) {
          const row = rows.find(({ id }) => id === prompt.id);
          const messages = prompt.measures.flatMap(({ share, messages: own }) => [...share.messages, ...own]);
          expect(
            checkPrompt(
              prompt.id,
              row?.answer,
              row?.reason,
              row?.critical,
              ids,
              positives,
              bases,
              smallBase,
              largeMajorityIncludes80,
              row?.note,
              columnOf(rows, "answer"),
            ),
          ).toBe(once([...prompt.messages, ...messages, ...notesOn(inspection, prompt.id)]));
        }
      }),
      { numRuns: 20, endOnFailure: true },
    );
  });

  it("[R7] [R9] [R11] [R12] [R17] [R25] rate, count and check a standard as the assessment does", () => {
    fc.assert(
      fc.property(sheets, ({ inspection, standard, rows }) => {
        const assessment = standardIn(pack, standard, inspection);
        const { proposed, qualitative } = standardEntry(inspection, standard.id);
        const { default34ByAnalogy } = inspection.settings;
        const cases = inspection.details.resettlementCases ?? "";
        const [answers, ids] = [columnOf(rows, "answer"), columnOf(rows, "id")];
        expect(rateStandard(answers, ids, standard.id, cases, default34ByAnalogy)).toBe(
          assessment.default ?? "",
        );
        const { count, base } = assessment.positive;
        expect(percentPositive(answers, ids, standard.id)).toBe(base === 0 ? "" : count / base);

        const rated = domainRatings(inspection);
        const found = standardCheck(standard, inspection, rows);
        const isBlank =
          assessment.keyQuestions.every(({ answer }) => answer === null) &&
          proposed === null &&
          qualitative === null &&
          (!["1.1", "1.3"].includes(standard.id) || rated.every(({ rating }) => rating === "")) &&
          (standard.id !== "4.1" || cases !== 0);
        const apart = checksAbout(inspection, standard.id).filter(({ code }) => code === "RATINGS-DISAGREE");
        expect(found).toBe(isBlank ? "" : once([...apart, ...assessment.messages]));
      }),
      { numRuns: 20, endOnFailure: true },
    );
  });

  it("[P1] to [P7] show in a standard's cells every check of it, and no other", () => {
    fc.assert(
      fc.property(sheets, ({ inspection, standard, rows }) => {
        const cells = shownOn(standard, inspection, rows);
        const assessment = standardIn(pack, standard, inspection);
        fc.pre(assessment.applicable);
        // What the sheet says of the share of positive answers stands in its band, of evidence in columns of its own,
        // of expected evidence on the checklist, of what may tell who a person is on the Privacy sheet, of the panel's
        // ratings on the Inspection sheet.
        const checks = checkInspection(pack, inspection).filter(
          (check) =>
            check.standard === standard.id &&
            !/^(EVID|PRIVACY)-/.test(check.code) &&
            check.subject.kind !== "expected" &&
            check.subject.kind !== "panel" &&
            !(check.subject.kind === "standard" && check.field === "measure"),
        );
        expect(new Set(checks.map((check) => messageLines([check])))).toEqual(
          new Set(cells.flatMap((cell) => cell.split("\n")).filter((line) => line !== "")),
        );
      }),
      { numRuns: 20, endOnFailure: true },
    );
  });

  it("[R25] permit, need a reason and bar what the assessment does", () => {
    fc.assert(
      fc.property(sheets, ({ inspection, standard }) => {
        const assessment = standardIn(pack, standard, inspection);
        // Switched off, 3.4 has no default to tell by that its key questions are answered.
        fc.pre(assessment.default !== null);
        const rated = domainRatings(inspection);
        const found = permittedRatings(
          standard.id,
          assessment.default,
          assessment.qualitative,
          columnOf(rated, "rating"),
          columnOf(rated, "id"),
          inspection.settings.includeStd34,
        );
        const listed = (permission: string, label: string) => {
          const of = assessment.permitted.filter((entry) => entry.permission === permission);
          return of.length === 0 ? [] : [`${label}: ${of.map(({ rating }) => rating).join(", ")}`];
        };
        const kinds = [
          ...listed("permitted", "Permitted"),
          ...listed("with-reason", "With a reason"),
          ...listed("barred", "Not permitted"),
          ...listed("unknown", "Not known yet"),
        ];
        expect(found.split("\n").slice(0, kinds.length || 1)).toEqual(
          kinds.length ? kinds : ["Not applicable"],
        );
      }),
      { numRuns: 20, endOnFailure: true },
    );
  });

  it("[R37] [R38] [R39] rate and check the inspection as a whole as the assessment does", () => {
    fc.assert(
      fc.property(arbitraryInspection(pack).map(plainReasons), (inspection) => {
        const assessment = assessInspection(pack, inspection);
        const rated = [
          ...pack.standards
            .filter(({ id }) => !pack.domainRatings.some((other) => other.id === id))
            .map(({ id }) => ({ id, rating: (standardEntry(inspection, id).proposed ?? "") as unknown })),
          ...domainRatings(inspection),
        ];
        const [ratings, ids] = [columnOf(rated, "rating"), columnOf(rated, "id")];
        const { proposed, reason } = inspection.overall;
        const cases = inspection.details.resettlementCases ?? "";
        expect(checkOverall(proposed, reason, ratings, ids, cases, inspection.diversity)).toBe(
          once(assessment.overall.messages),
        );
        const composite = assessment.composite;
        if (composite?.rating) expect(rateOverall(ratings, ids)).toBe(composite.rating);
        else if (composite) expect(rateOverall(ratings, ids)).toMatch(/^$|^No composite yet\. Not rated: /);
      }),
      { numRuns: 20, endOnFailure: true },
    );
  });
});

/** What `CHECK_STANDARD` says with everything its cell hands over. */
function standardCheck(standard: Standard, inspection: Inspection, rows: readonly Row[]): string {
  const { proposed, reason, qualitative } = standardEntry(inspection, standard.id);
  const { includeStd34, default34ByAnalogy } = inspection.settings;
  const rated = domainRatings(inspection);
  return checkStandard(
    standard.id,
    columnOf(rows, "answer"),
    columnOf(rows, "id"),
    proposed,
    reason,
    qualitative,
    columnOf(rated, "rating"),
    columnOf(rated, "id"),
    inspection.details.resettlementCases ?? "",
    includeStd34,
    default34ByAnalogy,
  );
}

/** The message cells of a standard's sheet. */
function shownOn(standard: Standard, inspection: Inspection, rows: readonly Row[]): readonly string[] {
  const range = (field: keyof Row): unknown[][] => columnOf(rows, field);
  const [answers, ids, critical, reasons] = [
    range("answer"),
    range("id"),
    range("critical"),
    range("reason"),
  ];
  const { smallBase, largeMajorityIncludes80 } = inspection.settings;
  return [
    standardCheck(standard, inspection, rows),
    checkNotes(range("note"), ids),
    ...standard.keyQuestions.flatMap((keyQuestion) => [
      checkKeyQuestion(keyQuestion.id, answers, critical, reasons, ids),
      ...keyQuestion.prompts.map(({ id }) => {
        const row = rows.find((candidate) => candidate.id === id);
        return checkPrompt(
          id,
          row?.answer,
          row?.reason,
          row?.critical,
          ids,
          range("positive"),
          range("base"),
          smallBase,
          largeMajorityIncludes80,
          row?.note,
          answers,
        );
      }),
    ]),
  ];
}

function checksAbout(inspection: Inspection, subject: string): readonly Check[] {
  return checkInspection(pack, inspection).filter((check) => check.subject.id === subject);
}

function notesOn(inspection: Inspection, prompt: string): readonly Message[] {
  return noteMessages(pack, promptEntry(inspection, prompt));
}

function standardIn(of: Pack, standard: Standard, inspection: Inspection) {
  const found = assessInspection(of, inspection).standards.find(({ id }) => id === standard.id);
  if (found === undefined) throw new Error(`No assessment of ${standard.id}`);
  return found;
}

/** The words the workbook carries for these messages, each once. */
function once(messages: readonly Message[]): string {
  return messageLines(
    messages.filter((one, index) => messages.findIndex(({ text }) => text === one.text) === index),
  );
}

/** A reason that spells an error is an error to Excel, and no reason. */
function plainReasons(inspection: Inspection): Inspection {
  const plain = <Entry extends { readonly reason: string }>(entries: Readonly<Record<string, Entry>>) =>
    Object.fromEntries(Object.entries(entries).map(([id, entry]) => [id, plainReason(entry)]));
  return {
    ...inspection,
    standards: plain(inspection.standards),
    keyQuestions: plain(inspection.keyQuestions),
    prompts: plain(inspection.prompts),
    overall: plainReason(inspection.overall),
  };
}

function plainReason<Entry extends { readonly reason: unknown }>(entry: Entry): Entry {
  return entry.reason === "#N/A" ? { ...entry, reason: "" } : entry;
}
