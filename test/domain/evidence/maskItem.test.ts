import fc from "fast-check";
import { changesBetween, editItem, withdrawItem } from "../../../src/domain/evidence/editItem";
import type { EvidenceItem } from "../../../src/domain/evidence/EvidenceItem";
import { hideAuthors } from "../../../src/domain/evidence/hideAuthors";
import { maskItem } from "../../../src/domain/evidence/maskItem";
import { blankInspection } from "../../../src/domain/inspection/blankInspection";
import { maskIn } from "../../../src/domain/privacy/maskIn";
import { maskPersonalData } from "../../../src/domain/privacy/maskPersonalData";
import { masksAdded } from "../../../src/domain/privacy/masksAdded";
import type { PrivacyPlace } from "../../../src/domain/privacy/PrivacyPlace";
import { privacyPlaces } from "../../../src/domain/privacy/privacyPlaces";
import { isEvidencePart } from "../../../src/domain/privacy/writtenTexts";
import { evidenceExport } from "../../../src/exchange/evidence/evidenceExport";
import { writeCsv } from "../../../src/exchange/writeCsv";
import { youthJustice202406 as pack } from "../../../src/packs";
import labelled from "../privacy/labelled.json";
import { anyItem, item } from "./anyItem";

const mask = maskIn(pack, null);
const stamp = { when: "2024-10-03T14:05:00Z", who: "Siân Jones", mask };
const line = "3 October 2024 at 14:05 UTC, Siân Jones: ";
const told = item({ id: "E-4K7QZ2M", text: "Jayden called from LS8 2QT.", prompts: ["1.1.1a"] });
const blank = blankInspection(pack);

const placesOf = (one: EvidenceItem): readonly PrivacyPlace[] =>
  privacyPlaces(pack, { ...blank, evidence: [one] });

/** Masks whatever the check marks, one text after the other, as a person does who goes through the places. */
function maskedThroughout(one: EvidenceItem): EvidenceItem {
  const [first] = placesOf(one);
  if (first === undefined) return one;
  const { part } = first.about;
  if (!isEvidencePart(part)) throw new Error(`no part: ${part}`);
  return maskedThroughout(maskItem(one, part, maskPersonalData(first.text, first.marks), stamp));
}

const exported = (one: EvidenceItem): string => new TextDecoder().decode(writeCsv(evidenceExport([one])));

describe("[P53] the history of an item", () => {
  it("repeats what was only after masking it", () => {
    const edited = editItem(
      told,
      { ...told, text: "Seen in the plan.", link: "Notes of Chloe Smith" },
      stamp,
    );
    expect(edited.history).toBe(
      `${line}what it says changed from “[name] called from [postcode].” to “Seen in the plan.”; ` +
        "link changed from blank to “Notes of [name]”",
    );
    expect(withdrawItem(told, stamp, "asked for by Jayden").history).toBe(
      `${line}withdrawn: asked for by [name]`,
    );
  });

  it("repeats nothing where the change is the masking, and says whether it is all", () => {
    const { text } = told;
    const said = (after: string): readonly string[] => changesBetween(told, { ...told, text: after }, mask);
    expect(said(mask(text))).toEqual(["what it says: masked (1 postcode, 1 name)"]);
    expect(said("[name] called from LS8 2QT.")).toEqual(["what it says: masked (1 name)"]);
    expect(said("[name] called twice.")).toEqual(["what it says: changed, and masked (1 name)"]);
    // What the check cannot see is masked by hand.
    const lower = { ...told, text: "jayden called" };
    expect(changesBetween(lower, { ...lower, text: "[name] called" }, mask)).toEqual([
      "what it says: masked (1 name)",
    ]);
  });

  it("holds no trace after an edit and a mask, and neither does an export", () => {
    const edited = editItem(told, { ...told, text: `${told.text} Mother is Chloe Smith.` }, stamp);
    const masked = maskedThroughout(edited);
    expect(masked.text).toBe("[name] called from [postcode]. Mother is [name].");
    expect(exported(edited)).toContain("Jayden");
    for (const trace of ["Jayden", "LS8", "Chloe", "Smith"]) expect(exported(masked)).not.toContain(trace);
    expect(placesOf(masked)).toEqual([]);
  });

  it("is marked itself, with the link, where an older workbook repeats a text there; who edits is not", () => {
    const history =
      "2 June 2024 at 09:00 UTC, Siân Jones: what it says changed from “Jayden called from LS8 2QT.” to “[name] called.”; " +
      "logged by changed from “Siân Jones” to “Tom Evans”";
    const old = item({ id: "E-4K7QZ2M", history, link: "Report on Chloe Smith", by: "Tom Evans" });
    expect(placesOf(old).map(({ place, marks }) => [place, marks.map(({ found }) => found)])).toEqual([
      ["E-4K7QZ2M link", ["Chloe Smith"]],
      ["E-4K7QZ2M history", ["Jayden", "LS8 2QT"]],
    ]);
    const masked = maskedThroughout(old);
    expect(masked.history.split("\n")).toEqual([
      history.replace("Jayden", "[name]").replace("LS8 2QT", "[postcode]"),
      `${line}link: masked (1 name)`,
      `${line}history: masked (1 postcode, 1 name)`,
    ]);
    expect(placesOf(masked)).toEqual([]);
  });

  it("names nobody out of sight but who changed and who logged it", () => {
    const history = `${line}source changed from “Jayden” to blank\nJayden: no line of ours`;
    expect(hideAuthors(history)).toBe(
      `${"|".repeat(line.length)}source changed from “Jayden” to blank\nJayden: no line of ours`,
    );
  });

  it("[law] never holds what is marked in the texts before and after", () => {
    const sentence = fc.constantFrom(...labelled.map(({ text }) => text));
    fc.assert(
      fc.property(sentence, sentence, sentence, (text, other, link) => {
        const before = { ...told, text, link };
        const after = { ...before, text: other, source: text, link: "" };
        const { history } = editItem(before, after, stamp);
        const marked = [before, after]
          .flatMap(placesOf)
          .flatMap(({ marks }) => marks.map(({ found }) => found));
        // What is marked only among the words of another text may be: that is new.
        const left = placesOf({ ...told, text: "", history }).flatMap(({ marks }) => marks);
        expect(left.filter(({ found }) => marked.includes(found))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it("[law] marks nothing in the history of what identifies nobody", () => {
    fc.assert(
      fc.property(anyItem(pack), anyItem(pack), (one, other) => {
        const { history } = editItem(one, other, stamp);
        expect(placesOf({ ...one, history }).filter(({ place }) => place.endsWith(" history"))).toEqual([]);
      }),
    );
  });
});

describe("[P53] masksAdded", () => {
  it("[law] tells every masking of a sentence as nothing but that", () => {
    for (const { text } of labelled) {
      const masked = mask(text);
      expect(masksAdded(text, masked)?.isAll ?? true).toBe(true);
      expect(masksAdded(text, masked) === null).toBe(masked === text);
      expect(masksAdded(masked, text)).toBeNull();
    }
  });
});
