import fc from "fast-check";
import { findAddresses } from "../../../src/domain/privacy/detectors/findAddresses";
import { findPersonalData } from "../../../src/domain/privacy/findPersonalData";
import { foldText } from "../../../src/domain/privacy/foldText";
import { maskPersonalData } from "../../../src/domain/privacy/maskPersonalData";
import { findNames } from "../../../src/domain/privacy/names/findNames";
import { personalDataKinds, type PrivacyOptions } from "../../../src/domain/privacy/PersonalData";
import { wordsIn } from "../../../src/domain/privacy/words";

const around = "2024-06-12";
const found = (text: string, options: PrivacyOptions = { around }): readonly string[] =>
  findPersonalData(text, options).map((mark) => `${mark.kind}: ${mark.found}`);
const masked = (text: string): string => maskPersonalData(text, findPersonalData(text, { around }));

describe("[P50] text that may identify a person", () => {
  it.each([
    ["The mother of Aaliyah Hussain rang.", ["name: Aaliyah Hussain"]],
    ["Mrs Patel and Cllr Hughes came.", ["name: Patel", "name: Hughes"]],
    ["J.D. was seen; R. Thistlewood signed.", ["name: J.D.", "name: R. Thistlewood"]],
    ["Her son Xavi and child AB were there.", ["name: Xavi", "name: AB"]],
    ["We met Siân ap Gwilym and Llŷr.", ["name: Siân ap Gwilym", "name: Llŷr"]],
    ["SMITH, Jayden; O'Brien, Kayleigh-Ann", ["name: SMITH, Jayden", "name: O'Brien, Kayleigh-Ann"]],
    ["The plan of Will says so, and Mark's mum agrees.", ["name: Will", "name: Mark"]],
    ["The Hargreaves family moved.", ["name: Hargreaves"]],
    ["It was Abdullahi’s idea.", ["name: Abdullahi"]],
  ])("finds names in: %s", (text, marks) => expect(found(text)).toEqual(marks));

  it.each([
    "Will the Board know by May?",
    "Chase up the data. Mark it as final. Grace period ends in June.",
    "Jordan House, Charlotte Street, St Thomas Hospital and Milton Keynes.",
    "The Charlie Taylor Review and the King's Trust.",
    "Case 07, E-4K7QZ2M, 1.2.3 and 1.1.1(a).",
    "In 2 of 4 prompts, 3 of 4 practitioners and 2 case managers.",
    "Two children's homes, one child protection plan and three youth workers.",
    "Minutes of 03/04/2023; LASPO of 3 December 2012; data as at 31/03/2024.",
    "0 10 20 30 40 50 and 4012345678 rows, 12/2345 and 2018/19.",
    "15 Crown Court reports; room 12; A1 paper; M3 2nd edition.",
  ])("finds nothing in: %s", (text) => expect(found(text)).toEqual([]));

  it("passes over words that are known here, such as those of the standards", () => {
    expect(found("Her worker Turnstile came.")).toEqual(["name: Turnstile"]);
    expect(found("Her worker Turnstile came.", { knownWords: new Set(["turnstile"]) })).toEqual([]);
  });

  it("takes a full date for one of birth where a word says so, or where it makes a child", () => {
    expect(found("DOB 14/02/2009, seen on 14/02/2024")).toEqual(["dateOfBirth: 14/02/2009"]);
    expect(found("Kian (19/09/2007)")).toEqual(["name: Kian", "dateOfBirth: 19/09/2007"]);
    expect(found("Kian (19/09/2007)", {})).toEqual(["name: Kian"]);
    expect(found("Date of birth not known at the review on 12 March 2024.")).toEqual([]);
  });

  it("holds NHS numbers against their check digit, unless words say that it is one", () => {
    expect(found("Record 999 110 6847")).toEqual(["nhsNumber: 999 110 6847"]);
    expect(found("Record 999 110 6848")).toEqual([]);
    expect(found("NHS no. 999 110 6848")).toEqual(["nhsNumber: 999 110 6848"]);
  });

  it("holds short police numbers against their check letter, and long ones against their form", () => {
    expect(found("2022/0197828P and 22/197828P")).toEqual([
      "policeNumber: 2022/0197828P",
      "policeNumber: 22/197828P",
    ]);
    expect(found("22/197828Q")).toEqual([]);
    expect(found("2003/1234567A")).toEqual(["policeNumber: 2003/1234567A"]);
    expect(found("CRO 311593/20T, custody record 01CW/2214/23")).toEqual([
      "policeNumber: 311593/20T",
      "policeNumber: 01CW/2214/23",
    ]);
    expect(found("Custody 2017 and custody, 2019.")).toEqual([]);
  });

  it("knows letters that no National Insurance number has", () => {
    expect(found("CE123987B but DE123987B, BG123987B and CO123987B")).toEqual(["niNumber: CE123987B"]);
    expect(found("NI number QQ 12 34 56 C")).toEqual(["niNumber: QQ 12 34 56 C"]);
  });

  it.each(["0113 496 0018", "(029) 2018 0456", "+44 7700 900789", "+44 (0)7700 900 333", "07700900456"])(
    "knows %s for a phone number",
    (number) => expect(found(`Ring ${number}.`)).toEqual([`phone: ${number}`]),
  );

  it("believes the surer of two that share a place", () => {
    expect(found("kelly.marsh@example.org")).toEqual(["email: kelly.marsh@example.org"]);
    expect(found("9 Victoria Parade, LS8 2QT")).toEqual(["address: 9 Victoria Parade", "postcode: LS8 2QT"]);
  });

  it("explains each mark in a sentence", () => {
    for (const { why, mask } of findPersonalData("Jayden, LS8 2QT")) {
      expect(why).toMatch(/^[A-Z].*\.$/);
      expect(mask).toMatch(/^\[.+\]$/);
    }
  });
});

describe("[P51] small numbers of children", () => {
  it.each([
    ["There were 2 girls.", "2"],
    ["3 of 4 children were Black.", "3 of 4"],
    ["The only boy left.", "only"],
    ["Girls: 3, boys: 41", "3"],
    ["Two out of three looked-after children", "Two out of three"],
  ])("finds the count in: %s", (text, count) => expect(found(text)).toEqual([`smallNumber: ${count}`]));

  it.each([
    "12 girls",
    "1,204 children",
    "One in four children",
    "Year 2 children",
    "at least two children",
    "4% of children",
  ])("finds none in: %s", (text) => expect(found(text)).toEqual([]));
});

describe("[P50] letters that look alike", () => {
  it.each([
    ["Ｊａｙｄｅｎ said so", "Ｊａｙｄｅｎ"],
    ["𝐉𝐚𝐲𝐝𝐞𝐧 said so", "𝐉𝐚𝐲𝐝𝐞𝐧"],
    ["Jаydеn said so", "Jаydеn"],
    ["Jay\u200bden\u00ad said so", "Jay\u200bden"],
    ["Zoe\u0308 said so", "Zoe\u0308"],
  ])("are read as what they look like: %s", (text, name) => {
    expect(found(text).map((mark) => mark.replace(/\u00ad/g, ""))).toEqual([`name: ${name}`]);
  });

  it("hide no postcode and no number", () => {
    expect(found("ＬＳ８\u00a02ＱＴ")).toEqual(["postcode: ＬＳ８\u00a02ＱＴ"]);
    expect(found("0113\u2011496\u20110018")).toEqual(["phone: 0113\u2011496\u20110018"]);
  });
});

describe("[P53] masking", () => {
  it("replaces each mark as a whole and nothing else", () => {
    expect(masked("Jayden, DOB 14/02/2009, 14 Mill Lane, LS8 2QT; 07700 900123; a@example.org")).toBe(
      "[name], DOB [date of birth], [address], [postcode]; [phone number]; [e-mail address]",
    );
    expect(masked("NHS 999 110 6847, NI CE123987B, PNC 2022/0197828P, YJS-2023-0417, 2 girls")).toBe(
      "NHS [NHS number], NI [National Insurance number], PNC [police number], [case reference], [fewer than five] girls",
    );
  });

  it("keeps emoji and accents beside a mark whole", () => {
    expect(masked("👨‍👩‍👧 Zoe\u0308😀 said é\u0301")).toBe("👨‍👩‍👧 [name]😀 said é\u0301");
  });

  it("leaves nothing of a mark and finds nothing of that kind again, whatever stands around it", () => {
    const piece = fc.constantFrom(
      ..."Jayden|Siân ap Gwilym|LS8 2QT|07700 900123|DOB 14/02/2009|😀|é\u0301|2 girls|the Board|, |. | |\n|x|14 Mill Lane|\u200b|YJS-2023-0417".split(
        "|",
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join(" ");
        const marks = findPersonalData(text, { around });
        let end = 0;
        for (const mark of marks) {
          expect(mark.from).toBeGreaterThanOrEqual(end);
          expect(mark.to).toBeGreaterThan(mark.from);
          expect(text.slice(mark.from, mark.to)).toBe(mark.found);
          expect(personalDataKinds).toContain(mark.kind);
          end = mark.to;
        }
        const rest = marks.reduceRight(
          (kept, { from, to, mask }) => kept.slice(0, from) + mask + kept.slice(to),
          text,
        );
        expect(maskPersonalData(text, marks)).toBe(rest);
        expect(findPersonalData(rest, { around }).map(({ found: again }) => again)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

describe("[P50] hostile text", () => {
  const seeds =
    "a|A|A |A.|A. |A-|one |one of |1 |1|0|0 |01 |+4|@|a@|a@a.|1/|1/1A|1-1-|dob |born |May |1 May |Heol y |1 Mill |St |Jayden |Jayden-|Jayden, |J.D.|Jayden al |Mr |Mr. |\u0301|a\u0301|\u200b|ﷺ|👨‍👩‍👧|custody record |PNC 1|mosaic ref ref |AA1 |AB12 |999 |one a-a-|one Black |children: |\n|(0|lives on A |Flat 1, |a'B|x's |\ud800".split(
      "|",
    );

  it("of 40,000 characters is looked through all the same: a detector that takes ever longer never ends here", () => {
    for (const seed of seeds) {
      const text = seed.repeat(Math.ceil(40_000 / seed.length)).slice(0, 40_000);
      const marks = findPersonalData(text, { around });
      expect(marks.every(({ from, to }) => from < to && to <= text.length)).toBe(true);
    }
  });

  it("costs twice as much where there is twice as much of it: the detectors that go from word to word look at few others", () => {
    const looks = (seed: string, length: number): number => {
      const { text } = foldText(seed.repeat(Math.ceil(length / seed.length)).slice(0, length));
      let count = 0;
      const words = new Proxy(wordsIn(text), {
        get: (target, key, receiver): unknown => {
          count += typeof key === "string" && /^\d+$/.test(key) ? 1 : 0;
          return Reflect.get(target, key, receiver);
        },
      });
      findNames({ text, words }, {});
      findAddresses({ text, words });
      return count;
    };
    for (const seed of seeds) {
      expect(looks(seed, 8_002)).toBeLessThanOrEqual(2.2 * looks(seed, 4_000) + 200);
    }
  });
});
