/**
 * Somebody’s word that a marked text identifies nobody, and why. The text itself is not kept, only a number by which it is
 * known again; the answer holds while the same text stands at the same place.
 * @see docs/spec.md P52
 */
export interface PrivacyAnswer {
  /** Given once and never used again. */
  readonly id: string;
  /** ISO date and time, UTC. */
  readonly when: string;
  readonly who: string;
  /** Where the text stands, such as `1.1.1a note` or `E-4K7QZ2M text`. */
  readonly place: string;
  /** What it was taken for, in words, such as `date of birth`. */
  readonly kind: string;
  readonly fingerprint: string;
  readonly reason: string;
}
