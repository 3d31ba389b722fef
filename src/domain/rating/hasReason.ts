/** Whether a reason was written: blanks and invisible characters alone are none. */
export function hasReason(text: string): boolean {
  return /[^\s\p{Cf}\p{Cc}]/u.test(text);
}
