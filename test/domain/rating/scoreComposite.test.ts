import type { DomainRating } from "../../../src/domain/framework/Rating";
import { scoreComposite } from "../../../src/domain/rating/scoreComposite";
import { youthJustice202406 as pack } from "../../../src/packs/index";

const practice = pack.publishedPractice;
if (practice === undefined) throw new Error("The pack has no published practice.");
const { standards } = practice.composite;

describe("scoreComposite", () => {
  it.each([
    [0, "Inadequate"],
    [6, "Inadequate"],
    [7, "Requires improvement"],
    [18, "Requires improvement"],
    [19, "Good"],
    [30, "Good"],
    [31, "Outstanding"],
    [36, "Outstanding"],
  ])("[R38] scores %d points as %s", (score, rating) => {
    expect(scoreComposite(practice, ratingsWorth(score))).toEqual({
      label: practice.label,
      score,
      maximum: 36,
      rating,
      missing: [],
    });
  });

  it("[R38] gives no score but what is missing, and takes Not rated for missing", () => {
    const ratings = new Map<string, DomainRating | null>(ratingsWorth(36));
    ratings.set("2.2", "Not rated");
    ratings.set("3.4", null);
    ratings.delete("1.3");
    expect(scoreComposite(practice, ratings)).toMatchObject({
      score: null,
      rating: null,
      missing: ["1.3", "2.2", "3.4"],
    });
  });

  it("[R38] does not count 4.1", () => {
    const ratings = new Map<string, DomainRating | null>([...ratingsWorth(24), ["4.1", "Outstanding"]]);
    expect(scoreComposite(practice, ratings).score).toBe(24);
  });
});

/** Twelve ratings that add up to a score from 0 to 36. */
function ratingsWorth(score: number): ReadonlyMap<string, DomainRating> {
  const byPoints = ["Inadequate", "Requires improvement", "Good", "Outstanding"] as const;
  return new Map(
    standards.map((id, place) => {
      const points = Math.floor(score / 12) + (place < score % 12 ? 1 : 0);
      return [id, byPoints[points] ?? "Inadequate"];
    }),
  );
}
