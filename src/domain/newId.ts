/** Crockford's base 32: no letter that is mistaken for a digit. */
const signs = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const idLength = 7;
/** With 32⁷ ids, so many tries only fail when the numbers are not random. */
const mostTries = 1000;

/**
 * An id that is not taken: a letter for what it is of and seven signs, such as `E-4K7QZ2M`. `random` gives numbers from 0 up to 1.
 * @throws Error when the numbers given lead to taken ids only.
 */
export function newId(
  letter: string,
  random: () => number,
  taken: { readonly has: (id: string) => boolean },
): string {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const id = `${letter}-${Array.from({ length: idLength }, () => signs[Math.floor(random() * signs.length)] ?? "0").join("")}`;
    if (!taken.has(id)) return id;
  }
  throw new Error("No id is free: the numbers given are not random.");
}

/** Whether a text has the form of such an id. */
export function isIdOf(letter: string, text: string): boolean {
  const [first = "", rest = ""] = [text.slice(0, 2), text.slice(2)];
  return (
    first === `${letter}-` && rest.length === idLength && [...rest].every((sign) => signs.includes(sign))
  );
}
