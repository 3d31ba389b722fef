/** The files that hold the custom functions: `entry` itself and what it hands on, in the order of Excel's list. */
export function functionSources(entry: string): string[];
