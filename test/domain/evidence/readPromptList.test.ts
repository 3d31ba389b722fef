import fc from "fast-check";
import { readPromptList } from "../../../src/domain/evidence/readPromptList";
import { whyUnknownPrompt } from "../../../src/domain/evidence/whyUnknownPrompt";
import { writePromptList } from "../../../src/domain/evidence/writePromptList";
import { promptsOf } from "../../../src/domain/framework/find";
import { youthJustice202406 as pack } from "../../../src/packs";

const aToD = ["1.1.1a", "1.1.1b", "1.1.1c", "1.1.1d"];

describe("[P44] readPromptList", () => {
  it.each([
    ["1.1.1a", ["1.1.1a"]],
    ["1.1.1(a)", ["1.1.1a"]],
    ["1.1.1 a", ["1.1.1a"]],
    ["1.1.1A", ["1.1.1a"]],
    ["1.1.1 (A)", ["1.1.1a"]],
    ["(1.1.1a)", ["1.1.1a"]],
    ["1.1.1.a", ["1.1.1a"]],
    ["1.1.1a.", ["1.1.1a"]],
    ["１.１.１ａ", ["1.1.1a"]],
    ["1.1.1a-d", aToD],
    ["1.1.1 a – d", aToD],
    ["1.1.1(a) to (d)", aToD],
    ["1.1.1(a)-1.1.1(d)", aToD],
    ["1.1.1a through d", aToD],
    ["1.1.1a, b; c\nd", aToD],
    ["1.1.1(a), (b), (c) and (d)", aToD],
    ["1.1.1a/b & c + d", aToD],
    ["1.1.1a, 1.2.3b; 1.4.1(a)\r\n3.4.1 a and 4.1.1H", ["1.1.1a", "1.2.3b", "1.4.1a", "3.4.1a", "4.1.1h"]],
    ["1.2.3b 1.1.1a 1.2.3b", ["1.2.3b", "1.1.1a"]],
    ["", []],
    [" ,;\n", []],
  ])("reads %j", (text, prompts) => {
    expect(readPromptList(pack, text)).toEqual({ prompts, unknown: [] });
  });

  it.each([
    ["1.1.1", [], ["1.1.1"]],
    ["1.1.1 to 1.1.2", [], ["1.1.1 to 1.1.2"]],
    ["1.1.1z", [], ["1.1.1z"]],
    ["1.1.1ab", [], ["1.1.1ab"]],
    ["9.9.9a, 1.1.1a", ["1.1.1a"], ["9.9.9a"]],
    ["1.1.1a-z", [], ["1.1.1a-z"]],
    ["1.1.1d-a", [], ["1.1.1d-a"]],
    ["1.1.1a-1.1.2b", [], ["1.1.1a-1.1.2b"]],
    ["1.2.3a.1", [], ["1.2.3a.1"]],
    ["1.1.1b is a problem", ["1.1.1b"], ["is a problem"]],
    ["9.9.9a, b", [], ["9.9.9a", "b"]],
    ["see 1.1.1a; see 1.1.1b", ["1.1.1a", "1.1.1b"], ["see"]],
    ["=1+1", [], ["=1+1"]],
  ])("keeps what is no prompt of %j apart and guesses nothing", (text, prompts, unknown) => {
    expect(readPromptList(pack, text)).toEqual({ prompts, unknown });
  });

  it("reads 40,000 characters of anything", () => {
    for (const text of ["1.1.1 x ", "(", "1.", " ", "1.1.1a-"]) {
      const { prompts } = readPromptList(pack, text.repeat(40_000 / text.length));
      expect(prompts.length).toBeLessThanOrEqual(1);
    }
  });

  it("[law] reads back every list that it writes, whatever its order", () => {
    const ids = promptsOf(pack).map(({ id }) => id);
    fc.assert(
      fc.property(fc.shuffledSubarray(ids), (some) => {
        expect(readPromptList(pack, writePromptList(some))).toEqual({ prompts: some, unknown: [] });
      }),
    );
  });

  it("[law] never loses a letter or digit of what it cannot read, and never invents a prompt", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("1.1.1", "a", "(b)", "-", "to", ", ", " ", "x", "9", "1.2.3a"), {
          maxLength: 8,
        }),
        (parts) => {
          const text = parts.join("");
          const { prompts, unknown } = readPromptList(pack, text);
          const known = new Set(promptsOf(pack).map(({ id }) => id));
          expect(prompts.filter((id) => !known.has(id))).toEqual([]);
          for (const word of unknown) expect(text.replace(/\s+/g, " ")).toContain(word);
          if (/[\p{L}\p{N}]/u.test(text.replace(/\bto\b/g, "")))
            expect(prompts.length + unknown.length).toBeGreaterThan(0);
        },
      ),
    );
  });
});

describe("whyUnknownPrompt", () => {
  it("asks for the prompts of a whole key question, and says how to write any other", () => {
    expect(whyUnknownPrompt(pack, "1.1.1")).toBe(
      "1.1.1 is a whole key question. Name the prompts it bears on, such as 1.1.1a, or 1.1.1a-h for all of them.",
    );
    expect(whyUnknownPrompt(pack, "9.9.9a")).toContain("“9.9.9a” is none of this framework's prompts.");
  });
});
