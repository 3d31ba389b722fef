import { checkStandard, explainRating, permittedRatings, rateStandard } from "../../src/functions/functions";
import { cellError, installCustomFunctions } from "../support/customFunctions";
import { column, lines } from "./cells";

beforeAll(installCustomFunctions);

const domainIds = column(2.1, 2.2, 2.3, 2.4, 3.1, 3.2, 3.3, 3.4);
const allGood = column(...Array(8).fill("Good"));

describe("RATE_STANDARD", () => {
  it.each([
    ["[R7] one No", ["Yes", "No", "Yes"], "Requires improvement"],
    ["[R7] one No among blanks", ["No", "", "", ""], "Requires improvement"],
    ["[R9] all Yes", ["Yes", "Yes", "Yes"], "Good"],
    ["[R7] [R9] blanks and no No", ["Yes", "", "Yes"], ""],
    ["nothing answered", ["", "", ""], ""],
  ])("%s", (_title, answers, rating) => {
    expect(rateStandard(column(...answers))).toBe(rating);
    expect(rateStandard(column(...answers), undefined, "1.2")).toBe(rating);
  });

  it("[R11] applies the default to 3.4 by analogy, unless that is switched off", () => {
    const ids = column("3.4.1", "3.4.2", "3.4.3");
    const answers = column("Yes", "No", "Yes");
    expect(rateStandard(answers, ids, 3.4)).toBe("Requires improvement");
    expect(rateStandard(answers, ids, 3.4, "", "Yes")).toBe("Requires improvement");
    expect(rateStandard(answers, ids, 3.4, "", "No")).toBe("");
    expect(rateStandard(answers, ids, 3.4, "", false)).toBe("");
  });

  it("[R11] has nothing to switch off for a standard with a default of its own", () => {
    expect(rateStandard(column("No"), undefined, "1.2", "", "No")).toBe("Requires improvement");
  });

  it("[R12] says Not applicable for 4.1 without cases, and only for 4.1", () => {
    const ids = column("4.1.1", "4.1.2", "4.1.3");
    const answers = column("Yes", "Yes", "Yes");
    expect(rateStandard(answers, ids, 4.1, 0)).toBe("Not applicable");
    expect(rateStandard(column("", "", ""), ids, 4.1, "0")).toBe("Not applicable");
    expect(rateStandard(answers, ids, 4.1, 3)).toBe("Good");
    expect(rateStandard(answers, ids, 4.1, "")).toBe("Good");
    expect(rateStandard(answers, undefined, 1.2, 0)).toBe("Good");
  });

  it("[P1] takes what cannot be read beside an identity as blank, as its own row says so", () => {
    const ids = column("1.1.1", "1.1.2", "1.1.3");
    expect(rateStandard(column("Yes", "na", "Yes"), ids, 1.1)).toBe("");
    expect(rateStandard(column("Yes", "na", "No"), ids, 1.1)).toBe("Requires improvement");
    expect(lines(explainRating(column("Yes", "na", "No"), ids, 1.1))[0]).toBe(
      "3 key questions: 1 Yes, 1 No, 1 blank.",
    );
  });

  it("gives #VALUE! for an answer or a count outside what is allowed", () => {
    expect(cellError(() => rateStandard(column("Not judged")))).toEqual({
      code: "#VALUE!",
      message: '"Not judged" cannot be used here. Use Yes or No, or leave the cell blank.',
    });
    expect(cellError(() => rateStandard(column("Yes"), undefined, 4.1, "some")).message).toMatch(
      /^"some" cannot be used here\. Use a whole number/,
    );
  });
});

describe("EXPLAIN_RATING", () => {
  it("[R7] says what went in, how it was counted and by which rule", () => {
    expect(lines(explainRating(column("Yes", "No", "")))).toEqual([
      "3 key questions: 1 Yes, 1 No, 1 blank.",
      "1 key question is No, and one is enough: the default is Requires improvement. R7 (004:177)",
      "Good, the next rating up, needs a reason.",
      "Good replaces the default of Requires improvement. Record why that is appropriate. R8 (004:177)",
    ]);
  });

  it("[R8] [R28] cites the passage about the standard, and says what binds the next rating up", () => {
    const answers = column("Yes", "No", "Yes");
    expect(lines(explainRating(answers, undefined, "1.3")).slice(1)).toEqual([
      "1 key question is No, and one is enough: the default is Requires improvement. R7 (004:1160)",
      expect.stringMatching(
        /^Good, the next rating up, is bound by guidance: 2\.3 and 3\.3 each .* R33 \(004:117\)$/,
      ),
      "Good replaces the default of Requires improvement. Record why that is appropriate. R8 (004:1160)",
    ]);
  });

  it("[R11] says of 3.4 that its default is ours, or switched off", () => {
    const answers = column("Yes", "Yes", "Yes");
    expect(explainRating(answers, undefined, "3.4")).toMatch(
      /R9 \(004:141\)\n.*by analogy\. R11 \(004:1984\)\n/,
    );
    expect(explainRating(answers, undefined, "3.4", "", "No")).toMatch(/switched off\. R11 \(004:1984\)$/);
  });

  it("[R12] says why 4.1 is not applicable", () => {
    expect(explainRating(column(""), column("4.1.1"), 4.1, 0)).toMatch(
      /^No resettlement case .* R12 \(004:43\)$/,
    );
  });

  it("[R27] explains the proposed rating by the domain ratings, and what blocks the next one up", () => {
    const answers = column("Yes", "Yes", "Yes");
    const told = (proposed: string) =>
      lines(explainRating(answers, undefined, 1.1, "", "", proposed, "", "Outstanding", allGood, domainIds));
    expect(told("Good")).toContain(
      "Domain two and three ratings: 8 of 8 Good or Outstanding = 100.0 per cent. R26 (004:43)",
    );
    expect(told("Good").slice(-2)).toEqual([
      "Outstanding, the next rating up, needs a reason.",
      expect.stringMatching(/^Outstanding is never worked out from answers.* R10 \(004:177\)$/),
    ]);
    expect(told("Outstanding")).toContain("Proposed: Outstanding: a reason is needed.");
    expect(cellError(() => told("Excellent"))).toMatchObject({ code: "#VALUE!" });
  });

  it("is empty while nothing is answered", () => {
    expect(explainRating(column("", "", ""))).toBe("");
  });

  it("takes the answers of prompts among those of key questions", () => {
    const ids = column("1.1.1", "1.1.1a", "1.1.2", "1.1.3", "1.1.1b");
    expect(explainRating(column("Yes", "No", "Yes", "Yes", "Not judged"), ids, 1.1)).toMatch(
      /^3 key questions: 3 Yes, 0 No, 0 blank\./,
    );
  });
});

describe("PERMITTED_RATINGS", () => {
  it("[R8] [R10] lets a default be, and asks a reason for any other", () => {
    const [permitted, withReason, ...why] = lines(permittedRatings("1.2", "Requires improvement"));
    expect(permitted).toBe("Permitted: Requires improvement");
    expect(withReason).toBe("With a reason: Outstanding, Good, Inadequate");
    expect(why).toHaveLength(3);
    expect(why.every((line) => /^⚠ (Outstanding|Good|Inadequate): /.test(line))).toBe(true);
  });

  it("[R27] bars Outstanding for 1.1 and says why, first of all", () => {
    const ratings = column("Good", "Good", "Good", "Inadequate", "Good", "Good", "Good", "Good");
    const found = lines(permittedRatings(1.1, "Good", "Outstanding", ratings, domainIds));
    expect(found).toContain("Not permitted: Outstanding");
    expect(found.find((line) => line.startsWith("⛔"))).toMatch(
      /^⛔ Outstanding: 1\.1 cannot be Outstanding unless/,
    );
  });

  it("[R26] takes ratings without identities in order, and leaves 3.4 out where asked", () => {
    const ratings = column(...Array(7).fill("Good"), "Inadequate");
    expect(permittedRatings(1.1, "Good", "Good", ratings)).not.toMatch(/^Permitted: Good/);
    expect(permittedRatings(1.1, "Good", "Good", ratings, undefined, "No")).toMatch(/^Permitted: Good/);
  });

  it("[R26] does not know yet while ratings are missing", () => {
    const found = lines(permittedRatings("1.1", "Good", "Outstanding", column("Good"), column(2.1)));
    expect(found).toContain("Not known yet: Good");
    expect(found.at(-1)).toMatch(/^ℹ Some domain two and three ratings are missing/);
  });

  it("[R12] says Not applicable where the default says so", () => {
    expect(permittedRatings("4.1", "Not applicable")).toBe("Not applicable");
  });

  it("[R37] bars an overall Outstanding where 4.1 is Inadequate", () => {
    const found = permittedRatings("overall", "", "", column("Inadequate"), column(4.1), "", "Sufficient");
    expect(lines(found)).toEqual([
      "Permitted: Good, Requires improvement, Inadequate",
      "Not permitted: Outstanding",
      expect.stringMatching(/^⛔ Outstanding: 4\.1 is Inadequate/),
    ]);
  });

  it("[R12] [R37] leaves 4.1 out of the overall rating where it does not apply", () => {
    const permitted = (cases: unknown) =>
      permittedRatings("Overall", "", "", column(""), column(4.1), "", "Sufficient", cases);
    expect(permitted(3)).toMatch(/\nNot known yet: Outstanding\n/);
    expect(permitted(0)).toBe("Permitted: Outstanding, Good, Requires improvement, Inadequate");
  });

  it("[R39] asks a reason for an overall Outstanding where diversity practice is insufficient", () => {
    expect(permittedRatings("overall", "", "", column("Good"), column(4.1), "", "insufficient")).toMatch(
      /\nWith a reason: Outstanding\n⚠ Outstanding: .*panel will challenge/,
    );
  });

  it("is empty where nothing is given", () => {
    expect(permittedRatings("")).toBe("");
    expect(permittedRatings("1.2", "")).toBe("");
    expect(permittedRatings("1.1", "", "", column("", ""), column(2.1, 2.2))).toBe("");
    expect(permittedRatings("overall", "", "", column(""), column(4.1))).toBe("");
  });

  it("[P1] takes a rating that cannot be read as blank beside what it rates, and one that no rule asks for as well", () => {
    const ratings = column("Fair", ...allGood.slice(1).flat());
    expect(lines(permittedRatings(1.1, "Good", "Good", ratings, domainIds))).toContain("Not known yet: Good");
    expect(permittedRatings(1.2, "Good", "Fair")).toBe(permittedRatings(1.2, "Good"));
    expect(cellError(() => permittedRatings(1.1, "Good", "Fair")).message).toMatch(/^"Fair" cannot be used/);
  });

  it("gives #VALUE! for a subject, a rating, a default or too many ratings", () => {
    expect(cellError(() => permittedRatings("2.1", "Good")).message).toBe(
      '"2.1" is not in this framework. Use a standard (1.1, 1.2, 1.3, 1.4, 3.4, 4.1) or the word overall.',
    );
    expect(cellError(() => permittedRatings(1.1, "Fine")).message).toMatch(/^"Fine" cannot be used here/);
    expect(cellError(() => permittedRatings(1.1, "Good", "", column("Fair"))).message).toMatch(
      /^"Fair" cannot be used here\. Use Outstanding, Good/,
    );
    expect(cellError(() => permittedRatings(1.1, "Good", "", column(...Array(9).fill("Good")))).message).toBe(
      "There are 9 ratings for 8 standards. Give the identities beside them.",
    );
  });
});

describe("CHECK_STANDARD", () => {
  const ids = column("1.1.1", "1.1.2", "1.1.3");
  const check = (proposed: unknown, reason: unknown, qualitative: unknown = "Good", ratings = allGood) =>
    checkStandard("1.1", column("Yes", "Yes", "No"), ids, proposed, reason, qualitative, ratings, domainIds);

  it("is empty while nothing is entered", () => {
    expect(checkStandard("1.1", column("", "", ""), ids, "", "", "", column(""), column(2.1))).toBe("");
    expect(checkStandard("", column("Yes"), column("1.1.1"))).toBe("");
  });

  it("[R7] tells where the default comes from", () => {
    expect(checkStandard("1.2", column("No"), column("1.2.1"))).toMatch(/^ℹ At least one key question is No/);
  });

  it("[R8] asks why Good replaces the default, whatever the reason warns no less", () => {
    expect(check("Good", "")).toMatch(/⚠ Good replaces the default/);
  });

  it("[R25] [R27] blocks what a rule bars, with a reason as without", () => {
    for (const reason of ["", "A very good reason"]) {
      expect(check("Outstanding", reason)).toMatch(/^⛔ 1\.1 cannot be Outstanding unless your qualitative/);
    }
  });

  it("[R36] tells that no rating of 1.3 fits one Good and one Inadequate", () => {
    const ratings = column("Good", "Inadequate");
    const found = checkStandard(
      "1.3",
      column("Yes"),
      column("1.3.1"),
      "Good",
      "",
      "Good",
      ratings,
      column(2.3, 3.3),
    );
    expect(found).toMatch(/⚠ .*1\.3/);
  });

  it("[R12] tells that 4.1 is not applicable, even while nothing is answered", () => {
    const found = checkStandard("4.1", column(""), column("4.1.1"), "", "", "", "" as never, "" as never, 0);
    expect(found).toMatch(/^ℹ There was no resettlement case .* does not apply\.$/);
  });

  it("[R11] says nothing of an analogy that is switched off", () => {
    const on = checkStandard("3.4", column("No"), column("3.4.1"));
    const off = checkStandard("3.4", column("No"), column("3.4.1"), "", "", "", [], [], "", "", "No");
    expect(on).toMatch(/analogy/);
    expect(off).not.toMatch(/analogy/);
  });

  it("[P1] names a proposal and a qualitative judgement that cannot be read, and takes the rest as blank", () => {
    expect(check("Very good", "")).toMatch(/^⛔ “Very good” cannot be read here and counts as blank/);
    expect(check("Not rated", "")).toMatch(/^⛔ “Not rated” cannot be read here/);
    const ids = column("1.1.1", "1.1.2", "1.1.3");
    const unread = checkStandard(
      "1.1",
      column("x", "No", ""),
      ids,
      "Good",
      "",
      "fine",
      column("?"),
      column("2.1"),
    );
    expect(unread.split("\n").map((line) => line.slice(0, 8))).toEqual([
      "⛔ “fine”",
      "⚠ Good r",
      "ℹ At lea",
      "ℹ Some k",
      "ℹ Some d",
      "ℹ Your o",
    ]);
  });

  it("[P5] asks why a domain one rating is far from the domain two and three ratings", () => {
    const of = (standard: string, reason: string) =>
      checkStandard(
        standard,
        column("Yes"),
        column("1.2.1"),
        "Good",
        reason,
        "",
        column("Inadequate"),
        column("2.1"),
      );
    expect(of("1.2", "")).toMatch(/^⚠ .*two levels or more .*\(Inadequate\)\. Record the reason\./);
    expect(of("1.2", "New staff since")).toMatch(/^ℹ .*two levels or more .*Your reason is recorded\./);
    expect(of("3.4", "")).not.toMatch(/two levels/);
  });
});
