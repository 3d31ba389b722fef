/** Something wrong with data that came from outside: where it is, what is wrong and what to do. */
export interface Problem {
  /** Dotted path inside the input, such as `standards[2].keyQuestions[0].id`; empty for the whole. */
  readonly path: string;
  /** One plain sentence: what is wrong, and what is expected instead. */
  readonly message: string;
}

/** The outcome of parsing at the door: a trusted value, or every problem found. */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Wraps a value that passed every check. */
export function success<Value>(value: Value): Result<Value> {
  return { ok: true, value };
}

/** Wraps the problems that stopped a value from being trusted. */
export function failure(problems: readonly Problem[]): Result<never> {
  return { ok: false, problems };
}
