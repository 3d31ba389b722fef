import { sourceRef } from "../framework/parse/standardShape";
import { list, object, oneOf, optional, text } from "../framework/parse/validators";
import { checkShape } from "./checkShape";
import { practiceId } from "./factShape";
import type { Expectation, Timescale } from "./Practice";

const fields = {
  id: practiceId,
  topic: text(),
  text: text(),
  strength: text(),
  who: optional(text()),
  prompts: list(text()),
  questions: list(text()),
  note: optional(text()),
  rule: oneOf(["R49", "R50", "R51", "R52"]),
  source: sourceRef,
  alsoAt: optional(list(sourceRef, 1)),
};

/** What the guidance expects, with its check where it has one. */
export const expectationShape = object<Expectation>({ ...fields, check: optional(checkShape) });

/** An expectation that can be checked. */
export const timescaleShape = object<Timescale>({ ...fields, check: checkShape });
