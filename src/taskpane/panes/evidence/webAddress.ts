/** The address of the web that a link is, and nothing else; `null` for a path, a word or any other kind of address. */
export function webAddress(link: string): string | null {
  const text = link.trim();
  if (!/^https?:\/\//i.test(text)) return null;
  try {
    return new URL(text).href;
  } catch {
    return null;
  }
}
