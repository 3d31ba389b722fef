/** An argument that says nothing. */
export const nothing = '""';

/** A formula that calls one of the custom functions. Arguments left empty at the end are left out. */
export function call(name: string, ...parameters: readonly string[]): string {
  if (parameters.at(-1) === nothing) return call(name, ...parameters.slice(0, -1));
  return `=INSPECT.${name}(${parameters.join(",")})`;
}
