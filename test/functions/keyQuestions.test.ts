import { checkKeyQuestion, checkNotes, checkPrompt, judgeKeyQuestion } from "../../src/functions/functions";
import { cellError, installCustomFunctions } from "../support/customFunctions";
import { column, lines } from "./cells";

beforeAll(installCustomFunctions);

describe("JUDGE_KEY_QUESTION", () => {
  it.each([
    ["[R2] more above than below", ["Yes", "Yes", "No"], "Yes"],
    ["[R2] more below than above", ["Yes", "No", "No", "No"], "No"],
    ["[R6] as many above as below", ["Yes", "Yes", "No", "No"], "Decide"],
    ["[R4] a blank among them", ["Yes", "Yes", ""], ""],
    ["[R4] none judged", ["Not judged", "Not judged"], ""],
  ])("%s", (_title, answers, suggestion) => {
    expect(judgeKeyQuestion(column(...answers))).toBe(suggestion);
  });

  it.each([["Yes"], ["Critical"], ["critical "], [true]])(
    "[R3] one No marked critical with %j makes it No, whatever the count and the blanks",
    (mark) => {
      expect(judgeKeyQuestion(column("Yes", "Yes", "No", ""), column("", "", mark, ""))).toBe("No");
    },
  );

  it("[R3] a mark beside a Yes, and one that says No, change nothing", () => {
    expect(judgeKeyQuestion(column("Yes", "Yes", "No"), column("Critical", "", "No"))).toBe("Yes");
    expect(judgeKeyQuestion(column("Yes", "Yes", "No"), column("", "", false))).toBe("Yes");
  });

  it("gives #VALUE! for a mark that is none", () => {
    expect(cellError(() => judgeKeyQuestion(column("No"), column("a bit")))).toEqual({
      code: "#VALUE!",
      message: '"a bit" cannot be used here. Use Yes where a shortfall is critical, or leave the cell blank.',
    });
  });
});

describe("CHECK_KEY_QUESTION", () => {
  const ids = column("1.1.2", "1.1.2a", "1.1.2b", "1.1.2c", "1.1.2d", "1.1.2e");

  it("says nothing while nothing is answered", () => {
    expect(checkKeyQuestion("1.1.2", column("", "", "", "", "", ""), "" as never, "" as never, ids)).toBe("");
    expect(checkKeyQuestion("", column("Yes"))).toBe("");
  });

  it("says nothing where the answer follows the suggestion", () => {
    expect(checkKeyQuestion("1.1.2", column("Yes", "Yes", "Yes", "Yes", "No", "No"))).toBe("");
  });

  it("[R5] asks for a reason where the answer differs, whichever way round the rows stand", () => {
    const answers = column("No", "Yes", "Yes", "Yes", "No", "No");
    const differs = /^⚠ .*differs.*reason/i;
    expect(checkKeyQuestion("1.1.2", answers)).toMatch(differs);
    const turned = (range: unknown[][]) => [...range].reverse();
    expect(checkKeyQuestion("1.1.2", turned(answers), undefined, undefined, turned(ids))).toMatch(differs);
  });

  it("[R3] [R5] puts what blocks before what informs, one message a line", () => {
    const answers = column("Yes", "Yes", "Yes", "Yes", "No", "");
    const critical = column("", "", "", "", "Critical", "");
    const found = lines(checkKeyQuestion("1.1.2", answers, critical));
    expect(found.map((line) => line.slice(0, 2))).toEqual(["⛔ ", "ℹ ", "ℹ "]);
    expect(found[0]).toMatch(/marked as critical/);
  });

  it("[R1] blocks a Not judged without its own reason, and only that", () => {
    const answers = column("Yes", "Not judged", "Yes", "Yes", "Yes", "Yes");
    const blocked = /^⛔ .*Not judged needs a reason/;
    expect(checkKeyQuestion("1.1.2", answers)).toMatch(blocked);
    const elsewhere = column("", "", "Seen in two files", "", "", "");
    expect(checkKeyQuestion("1.1.2", answers, undefined, elsewhere, ids)).toMatch(blocked);
    const beside = column("", "No case of this kind", "", "", "", "");
    expect(checkKeyQuestion("1.1.2", answers, undefined, beside, ids)).toBe("");
  });

  it("[P1] names its own answer where that cannot be read, and takes that of a prompt as blank", () => {
    expect(checkKeyQuestion("1.1.2", column("Not judged", "Yes", "Yes", "Yes", "Yes", "Yes"))).toBe(
      "⛔ “Not judged” cannot be read here and counts as blank. Choose Yes or No.",
    );
    const prompt = column("Yes", "Yes", "Yes", "So so", "Yes", "Yes");
    expect(checkKeyQuestion("1.1.2", prompt)).toMatch(/^⚠ .*while prompts are still blank/);
    expect(checkKeyQuestion("1.1.2", column("x", "", "", "", "", ""))).toMatch(/^⛔ “x” [^\n]*$/);
  });

  it.each(["na", 1, "x", true, "n/a", "Yes?"])("[P1] never guesses what %j means", (typed) => {
    expect(checkKeyQuestion("1.1.2", column(typed, "Yes", "Yes", "Yes", "Yes", "Yes"))).toMatch(/^⛔ “/);
    expect(checkPrompt("1.1.1a", typed)).toMatch(/^⛔ “.*” cannot be read here and counts as blank/);
  });

  it("gives #VALUE! for more rows than the key question has, without identities", () => {
    const { message } = cellError(() => checkKeyQuestion("1.1.2", column(...Array(7).fill("Yes"))));
    expect(message).toMatch(/^One range has 7 cells/);
  });
});

describe("CHECK_PROMPT", () => {
  it("says nothing of an answer that nothing stands against", () => {
    expect(checkPrompt("1.1.1a", "Yes")).toBe("");
    expect(checkPrompt("1.1.1a", "")).toBe("");
    expect(checkPrompt("", "Yes")).toBe("");
    expect(checkPrompt("1.2.2b", "Yes", "", "", column("1.2.2b"), column(17), column(20))).toBe("");
  });

  it("[R1] blocks Not judged until there is a reason", () => {
    expect(checkPrompt("1.1.1a", "Not judged")).toMatch(/^⛔ .*needs a reason/);
    expect(checkPrompt("1.1.1a", "Not judged", "   ")).toMatch(/^⛔ .*needs a reason/);
    expect(checkPrompt("1.1.1a", "Not judged", "No case of this kind")).toBe("");
  });

  it("[R19] asks for a reason for Yes against a signal that would lead to No", () => {
    const ids = column("1.2.3a", "1.2.3a.2");
    const found = lines(checkPrompt("1.2.3a", "Yes", "", "", ids, column(12, 18), column(20, 20)));
    expect(found).toHaveLength(2);
    expect(found.every((line) => line.startsWith("⚠ "))).toBe(true);
    expect(found[1]).toMatch(/Record the reason/);
  });

  it("[R19] says of a soft signal only that it is there", () => {
    const check = () => checkPrompt("1.4.3a", "Yes", "", "", column("1.4.3a"), column(11), column(20));
    expect(lines(check())).toEqual([expect.stringMatching(/^⚠ Fewer than 65 per cent/)]);
  });

  it("[R19] finds the second measure of a prompt on its own row, wherever that stands", () => {
    const ids = column("1.2.3a.2", "", "1.2.3a");
    expect(checkPrompt("1.2.3a", "No", "", "", ids, column(3, "x", 18), column(20, "y", 20))).toMatch(
      /^⚠ Fewer than 65 per cent/,
    );
    expect(checkPrompt("1.2.3a", "No", "", "", ids, column(18, "x", 18), column(20, "y", 20))).toBe("");
  });

  it("[R20] asks for a reason where too few middle managers confirm 1.2.1c", () => {
    const ids = column("1.2.1c", "1.2.1c.2");
    const found = checkPrompt("1.2.1c", "Yes", "", "", ids, column(18, 3), column(20, 5));
    expect(found).toMatch(/⚠ .*middle managers/);
  });

  it("[R21] tells of a majority that is not reached, and reads 80 per cent as asked", () => {
    const check = (eighty: unknown) =>
      checkPrompt("1.2.2b", "Yes", "", "", column("1.2.2b"), column(16), column(20), "", eighty);
    expect(check("No")).toMatch(/⚠ The share does not reach the majority/);
    expect(check("Yes")).not.toMatch(/does not reach the majority/);
  });

  it("[R16] points a small base out, and what is small can be set", () => {
    const check = (smallBase: unknown) =>
      checkPrompt("1.3.2a", "Yes", "", "", column("1.3.2a"), column(4), column(4), smallBase);
    expect(check("")).toMatch(/^ℹ Only a few answers/);
    expect(check(3)).toBe("");
  });

  it("[R16] blocks a count that does not fit its base", () => {
    const check = () => checkPrompt("1.3.2a", "Yes", "", "", column("1.3.2a"), column(5), column(4));
    expect(check()).toMatch(/^⛔ The count does not fit its base/);
  });

  it("reads the measure by hand from two cells, without identities", () => {
    expect(checkPrompt("1.4.3a", "Yes", "", "", "" as never, column(11), column(20))).toMatch(
      /^⚠ Fewer than/,
    );
  });

  it("gives #VALUE! for a prompt that is none", () => {
    expect(cellError(() => checkPrompt("1.1.9a", "Yes")).message).toBe(
      '"1.1.9a" is not in this framework. Use a prompt, such as 1.1.1a.',
    );
  });

  it("[P1] names an answer, a mark and a count that cannot be read, and takes them as blank", () => {
    const ids = column("1.2.3a", "1.2.3a.2");
    expect(lines(checkPrompt("1.2.3a", "na", "", "x", ids, column("most", 2), column(20, "1.5")))).toEqual([
      "⛔ “na” cannot be read here and counts as blank. Choose Yes, No or Not judged.",
      "⛔ “x” cannot be read here and counts as blank. Choose Critical, or leave it blank.",
      "⛔ “most” cannot be used as a count and is treated as blank. Enter a whole number of 0 or more.",
      "⛔ “1.5” cannot be used as a count and is treated as blank. Enter a whole number of 0 or more.",
    ]);
    const unread = checkPrompt("1.4.3a", "Yes", "", "", column("1.4.3a"), column(3), column(20), "few", "?");
    expect(unread).toMatch(/^⚠ Fewer than 65 per cent[^\n]*$/);
  });

  it("[P1] is judged by nothing: it counts as blank beside an identity, and is refused without one", () => {
    const ids = column("1.4.2a", "1.4.2b", "1.4.2c");
    const judge = (answer: unknown, mark: unknown, beside: unknown[][] | undefined) =>
      judgeKeyQuestion(column(answer, "Yes", "No"), column(mark, "", ""), beside, "1.4.2");
    expect(judge("Yes", "", ids)).toBe("Yes");
    expect(judge("Yes", "maybe", ids)).toBe("Yes");
    for (const unread of ["na", 1, true]) {
      expect(judge(unread, "", ids)).toBe("");
      expect(cellError(() => judge(unread, "", undefined)).code).toBe("#VALUE!");
    }
  });

  it("[P2] [P3] points out a note that is missing, a critical shortfall first, where the note is given", () => {
    const check = (answer: string, critical: string, note: unknown) =>
      checkPrompt("1.1.1a", answer, "", critical, "" as never, "" as never, "" as never, "", "", note);
    expect(check("Yes", "", "")).toBe("ℹ There is no note beside this answer yet. Say what you found.");
    expect(check("No", "Critical", " ")).toMatch(/^⚠ A shortfall is marked as critical but has no note/);
    expect(check("No", "Critical", "No minutes for a year")).toBe("");
    expect(check("", "", "")).toBe("");
    expect(check("Yes", "", null)).toBe("");
    expect(lines(check("x", "", "")).map((line) => line.slice(0, 1))).toEqual(["⛔"]);
  });

  it("puts the worst message first", () => {
    const ids = column("1.2.3a", "1.2.3a.2");
    const found = lines(
      checkPrompt("1.2.3a", "Yes", "", "", ids, column(12, 9), column(20, 3), "", "", ""),
    ).map((line) => line.slice(0, 1));
    expect(found).toEqual(["⛔", "⚠", "⚠", "ℹ"]);
  });
});

describe("CHECK_NOTES", () => {
  const note = "Board minutes, seen from May to July.";

  it("[P4] names the prompts of each note that stands more than once, in the framework's order", () => {
    const ids = column("Row", "1.1.1b", "1.1.1", "1.1.1a", "", "1.1.3c");
    expect(checkNotes(column("Note", note, "", `  ${note.toUpperCase()}`, note, note), ids)).toBe(
      "⚠ The same note stands beside 1.1.1(a), 1.1.1(b), 1.1.3(c). Say for each prompt what it rests on.",
    );
  });

  it("[P4] says nothing of notes that differ, are short or are blank", () => {
    const ids = column("1.1.1a", "1.1.1b", "1.1.1c", "1.1.1d", "1.1.1e", "1.1.1f");
    expect(checkNotes(column(note, `${note} And June.`, "See above", "See above", "", ""), ids)).toBe("");
    expect(checkNotes(column(note, note), "" as never)).toBe("");
  });
});
