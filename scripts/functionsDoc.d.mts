/** The page `docs/functions.md`, made from what Excel is told and from the functions' own comments. */
export function functionsDoc(root: string): Promise<string>;
