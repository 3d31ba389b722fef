/** The four ratings of a standard, best first. */
export const ratings = ["Outstanding", "Good", "Requires improvement", "Inadequate"] as const;

export type Rating = (typeof ratings)[number];

/** A domain two or three rating; `Not rated` leaves the base (R26). */
export type DomainRating = Rating | "Not rated";

/** The rating of a standard that has one, or the word for having none (R12). */
export type StandardRating = Rating | "Not applicable";

/** The four bands of a share, lowest first (R14). */
export const bands = ["Minority", "Too few", "Reasonable majority", "Large majority"] as const;

export type Band = (typeof bands)[number];
