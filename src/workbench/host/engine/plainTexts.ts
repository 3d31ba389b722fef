import { ValueObjectFactory } from "@univerjs/engine-formula";

type Create = typeof ValueObjectFactory.create;

/** Texts the engine has found to be no number, date or time. */
const plain = new Set<string>();
const mostTexts = 20_000;

let isRemembering = false;

/**
 * Lets the engine look once at each text in formulas and conditions whether it is a number, a date or a time in some
 * format. By itself it remembers those that are, and looks again at all others whenever a formula is calculated.
 */
export function rememberPlainTexts(): void {
  if (isRemembering) return;
  isRemembering = true;
  const create: Create = ValueObjectFactory.create.bind(ValueObjectFactory);
  ValueObjectFactory.create = (value, isNoNumber = false) => {
    if (isNoNumber || typeof value !== "string") return create(value, isNoNumber);
    if (plain.has(value)) return create(value, true);
    const made = create(value);
    if (!made.isNumber() && plain.size < mostTexts) plain.add(value);
    return made;
  };
}
