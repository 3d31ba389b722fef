import fc from "fast-check";
import { asCellText, longestText } from "../../src/excel/asCellText";

describe("text handed to a cell", () => {
  it.each([
    '=HYPERLINK("https://example.org","press")',
    "+1",
    "-1",
    "@SUM(A1)",
    "1.1",
    "1.1.1",
    "1-2",
    "31/12/2025",
    "50%",
    "TRUE",
    "WAHR",
    "'quoted",
    " =A1",
    "#N/A",
    "May 2024",
    "3 mars",
    "١٢",
    "＝A1",
    "١.١ سؤال",
    "0012",
  ])("[text] %s is kept as text by an apostrophe that Excel takes away", (text) => {
    expect(asCellText(text)).toBe(`'${text}`);
  });

  it.each(["Not judged", "Requires improvement", "Llywodraethu ac arweinyddiaeth", "قيادة قوية"])(
    "[text] %s are plain words and go as they are",
    (text) => {
      expect(asCellText(text)).toBe(text);
    },
  );

  it("[text] an empty text empties the cell", () => {
    expect(asCellText("")).toBe("");
  });

  it("[text] a note as long as a cell allows is not made longer when it begins with a letter", () => {
    const note = "a1".repeat(20_000).slice(0, longestText);
    expect(asCellText(note)).toHaveLength(32767);
  });

  it("[text] whatever the text, what is sent begins with an apostrophe or a letter", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: "grapheme" }), (text) => {
        const sent = asCellText(text);
        expect(sent).toMatch(/^['\p{L}]/u);
        expect(sent === text || sent === `'${text}`).toBe(true);
      }),
    );
  });

  it("[text] a text with a digit, or of a single word, never goes without its apostrophe while it could be a date or a boolean", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z]{1,9}[ -/:.]?[0-9]{0,4}$/), (text) => {
        expect(asCellText(text)).toBe(`'${text}`);
      }),
    );
  });
});
