/** Changes the parts of a formula that stand outside text constants and quoted sheet names. */
export function outsideQuotes(formula: string, change: (part: string) => string): string {
  return formula
    .split(quoted)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join("");
}

/** A doubled quote inside is two quoted stretches next to each other, which changes nothing. */
const quoted = /("[^"]*"|'[^']*')/;
