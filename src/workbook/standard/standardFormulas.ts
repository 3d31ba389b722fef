import type { Pack, Standard } from "../../domain/framework/Pack";
import { signalsOf } from "../../domain/framework/signalsOf";
import { signalMark } from "../../domain/inspection/signalMark";
import { isRuled } from "../../domain/rating/isRuled";
import {
  areaReference,
  cellReference,
  rowCellReference,
  textConstant,
  blankSafe,
} from "../formula/cellReference";
import { call, nothing } from "../formula/functionCall";
import type { InspectionReferences } from "../inspection/inspectionReferences";
import type { StandardField } from "../names";
import { ownRows } from "./ownRows";
import {
  bodyColumn,
  standardColumn,
  standardRows,
  type BodyRow,
  type StandardLayout,
} from "./standardLayout";
import { signalTexts } from "./signalTexts";
import { texts } from "../strings";

type SignalRow = Extract<BodyRow, { kind: "signal" }>;

/**
 * The field of the marks beside facts. A prompt's messages read the facts from here and not from the answers, so that
 * answering one prompt makes no other prompt's function work again.
 */
export const markField = "diversity" satisfies StandardField;

/** The formulas of a standard's sheet. */
export interface StandardFormulas {
  readonly defaultRating: string;
  readonly explanation: string;
  readonly yesCount: string;
  readonly answeredCount: string;
  readonly positiveShare: string;
  readonly positiveBand: string;
  readonly permitted: string;
  readonly messages: string;
  /** Notes pasted beside several prompts. */
  readonly notes: string;
  readonly suggestion: (row: BodyRow) => string;
  readonly keyQuestionMessages: (row: BodyRow) => string;
  readonly promptMessages: (row: BodyRow) => string;
  /** The mark beside a fact that speaks against its prompt; what is none of its answers stands there as it is. */
  readonly mark: (row: SignalRow) => string;
  /** What is none of its answers is named beside it too; everything else the prompt's row says. */
  readonly signalMessage: (row: SignalRow) => string;
  readonly share: (row: BodyRow) => string;
  readonly band: (row: BodyRow) => string;
}

/**
 * Every range is the whole body with its header, read beside the column of identities: sorting, filtering
 * and inserting rows change nothing. Cells of the row itself are referred to by column only (`$G9`).
 */
export function standardFormulas(
  pack: Pack,
  standard: Standard,
  layout: StandardLayout,
  inspection: InspectionReferences,
): StandardFormulas {
  const body = (field: StandardField): string => areaReference(bodyColumn(layout, field));
  const own = (row: BodyRow, field: StandardField): string =>
    rowCellReference(row.row, standardColumn(field));
  const count = (row: BodyRow, field: "positive" | "base"): string => blankSafe(own(row, field));
  const top = (row: number, field: StandardField): string => cellReference(row, standardColumn(field));
  const [answers, ids] = [body("answer"), body("id")];
  const subject = textConstant(standard.id);
  const { default: defaultRow, positive, qualitative, proposed } = standardRows;
  // Arguments that say nothing about this standard stay empty, so that it is not worked out again for them.
  const cases = standard.conditional ? inspection.cases : nothing;
  const analogy = standard.defaultBasis === "by-analogy" ? inspection.setting("default34ByAnalogy") : nothing;
  const hasRules = isRuled(pack, standard);
  const ratingsIf = (needed: boolean): readonly string[] =>
    needed ? [inspection.ratings, inspection.ratingIds] : [nothing, nothing];
  const includeStd34If = (needed: boolean): string => (needed ? inspection.setting("includeStd34") : nothing);
  const isCompared = hasRules || standard.domain === "one";
  const eighty = inspection.setting("largeMajorityIncludes80");
  const counted = (answer: string): string =>
    `COUNTIFS(${answers},${textConstant(answer)},${ownRows(layout, standard.id)})`;
  const permitted = call(
    "PERMITTED_RATINGS",
    subject,
    top(defaultRow, "suggested"),
    top(qualitative, "answer"),
    ...ratingsIf(hasRules),
    includeStd34If(hasRules),
  );
  return {
    defaultRating: call("RATE_STANDARD", answers, ids, subject, cases, analogy),
    explanation: call("EXPLAIN_RATING", answers, ids, subject, cases, analogy),
    yesCount: `=${counted("Yes")}`,
    answeredCount: `=${counted("Yes")}+${counted("No")}`,
    positiveShare: call("PERCENT_POSITIVE", answers, ids, subject),
    positiveBand: call("PERCENT_BAND", top(positive, "positive"), top(positive, "base"), eighty),
    permitted: standard.defaultBasis === "by-analogy" ? unlessNo(analogy, permitted) : permitted,
    messages: call(
      "CHECK_STANDARD",
      subject,
      answers,
      ids,
      top(proposed, "answer"),
      top(proposed, "reason"),
      top(qualitative, "answer"),
      ...ratingsIf(isCompared),
      cases,
      includeStd34If(isCompared),
      analogy,
    ),
    notes: call("CHECK_NOTES", body("note"), ids),
    suggestion: (row) => call("JUDGE_KEY_QUESTION", answers, body("critical"), ids, textConstant(row.id)),
    keyQuestionMessages: (row) =>
      call("CHECK_KEY_QUESTION", textConstant(row.id), answers, body("critical"), body("reason"), ids),
    promptMessages: (row) => {
      const entry = [textConstant(row.id), own(row, "answer"), own(row, "reason"), own(row, "critical")];
      const isMeasured = row.kind === "prompt" && row.measure !== null;
      const hasSignals = row.kind === "prompt" && signalsOf(row.prompt).length > 0;
      // Without a measure or a fact of its own the prompt need not be looked at again when some count or mark changes.
      const measures = isMeasured
        ? [ids, body("positive"), body("base"), inspection.setting("smallBase"), eighty]
        : [hasSignals ? ids : nothing, nothing, nothing, nothing, nothing];
      const marks = hasSignals ? body(markField) : nothing;
      return call("CHECK_PROMPT", ...entry, ...measures, blankSafe(own(row, "note")), marks);
    },
    mark: (row) => {
      const [against, fine] = row.signal.answers.map(textConstant);
      const answer = own(row, "answer");
      return `=IF(${answer}=${fine},"",IF(${answer}=${against},${textConstant(signalMark)},${blankSafe(answer)}))`;
    },
    signalMessage: (row) => {
      const mark = own(row, markField);
      const said = textConstant(signalTexts.unread(row.signal));
      return `=IF(${mark}="","",IF(${mark}=${textConstant(signalMark)},"",${said}))`;
    },
    share: (row) => call("SHARE", count(row, "positive"), count(row, "base")),
    band: (row) => call("PERCENT_BAND", count(row, "positive"), count(row, "base"), eighty),
  };
}

/** With the default switched off, which ratings are free no longer follows from it, and nothing is said. */
function unlessNo(setting: string, formula: string): string {
  return `=IF(${setting}=${textConstant(texts.no)},"",${formula.slice(1)})`;
}
