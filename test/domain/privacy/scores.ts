import { findPersonalData } from "../../../src/domain/privacy/findPersonalData";
import { personalDataKinds, type PersonalDataKind } from "../../../src/domain/privacy/PersonalData";
import { kindTexts } from "../../../src/domain/privacy/strings";

export interface LabelledSentence {
  readonly text: string;
  readonly marks: readonly {
    readonly kind: string;
    readonly from: number;
    readonly to: number;
    readonly found: string;
  }[];
}

/** How often marks and labels agree, kind and exact place; `all` sums the kinds up. */
export interface Score {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

/** The sentences were written as of this day. */
export const writtenAround = "2024-06-12";

export function scoresOf(
  sentences: readonly LabelledSentence[],
): ReadonlyMap<PersonalDataKind | "all", Score> {
  const compared = sentences.flatMap(({ text, marks }) => {
    const found = findPersonalData(text, { around: writtenAround }).map(keyOf);
    const labels = marks.map(keyOf);
    return [
      ...found.map((key) => ({ kind: kindOf(key), is: labels.includes(key) ? "right" : "wrong" })),
      ...labels.filter((key) => !found.includes(key)).map((key) => ({ kind: kindOf(key), is: "missed" })),
    ];
  });
  const score = (kind?: string): Score => {
    const count = (is: string): number =>
      compared.filter((each) => each.is === is && (kind === undefined || each.kind === kind)).length;
    return { right: count("right"), wrong: count("wrong"), missed: count("missed") };
  };
  return new Map([...personalDataKinds.map((kind) => [kind, score(kind)] as const), ["all", score()]]);
}

export const precision = ({ right, wrong }: Score): number => right / (right + wrong);
export const recall = ({ right, missed }: Score): number => right / (right + missed);

/** A row of the table in docs/privacy.md. */
export function rowOf(kind: PersonalDataKind | "all", { right, wrong, missed }: Score): string {
  const name = kind === "all" ? "all kinds" : kindTexts[kind].label;
  const share = (of: number, from: number): string => (from === 0 ? "–" : (of / from).toFixed(2));
  return [
    name,
    right + missed,
    right,
    wrong,
    missed,
    share(right, right + wrong),
    share(right, right + missed),
  ].join(" | ");
}

function keyOf({
  kind,
  from,
  to,
}: {
  readonly kind: string;
  readonly from: number;
  readonly to: number;
}): string {
  return `${kind} ${from} ${to}`;
}

function kindOf(key: string): string {
  return key.split(" ")[0] ?? "";
}
