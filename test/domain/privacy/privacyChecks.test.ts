import type { Check } from "../../../src/domain/checks/Check";
import { checkInspection } from "../../../src/domain/checks/checkInspection";
import { blankItem } from "../../../src/domain/evidence/blankItem";
import { copiedHistory } from "../../../src/domain/evidence/copiedHistory";
import type { EvidenceItem } from "../../../src/domain/evidence/EvidenceItem";
import { blankInspection } from "../../../src/domain/inspection/blankInspection";
import type { Inspection } from "../../../src/domain/inspection/Inspection";
import { answerPrivacy } from "../../../src/domain/privacy/answerPrivacy";
import { fingerprintOf } from "../../../src/domain/privacy/fingerprintOf";
import type { PrivacyAnswer } from "../../../src/domain/privacy/PrivacyAnswer";
import { privacyPlaces, privacyPlacesIn } from "../../../src/domain/privacy/privacyPlaces";
import { reportTexts } from "../../../src/domain/privacy/writtenTexts";
import { youthJustice202406 as pack } from "../../../src/packs";

const blank = blankInspection(pack);
const prompt = { answer: null, critical: false, measures: {}, note: "", reason: "" } as const;

const withNote = (note: string, more: Partial<Inspection> = {}): Inspection => ({
  ...blank,
  prompts: { "1.1.1a": { ...prompt, note } },
  ...more,
});

const raised = (inspection: Inspection): readonly Check[] =>
  checkInspection(pack, inspection).filter(({ code }) => code.startsWith("PRIVACY"));

const answerTo = (
  place: string,
  kind: "name" | "postcode",
  found: string,
  reason = "Invented.",
): PrivacyAnswer =>
  answerPrivacy(
    place,
    { kind, found },
    { id: "P-0000001", when: "2026-11-22T09:00:00Z", who: "A. Lead", reason },
  );

describe("[P50] checks about text that may identify a person", () => {
  it("say what was found, and point to the field", () => {
    expect(raised(withNote("Jayden and Chloe live in LS8 2QT."))).toEqual([
      expect.objectContaining({
        code: "PRIVACY-PERSON",
        severity: "warn",
        text: "This may tell who a person is: 1 postcode, 2 names. Mask it, or say why it identifies nobody.",
        rules: ["P50"],
        subject: { kind: "prompt", id: "1.1.1a" },
        field: "note",
        standard: "1.1",
        settledByReason: false,
      }),
    ]);
  });

  it("[P51] tell a small number apart, which only informs", () => {
    expect(
      raised(withNote("Of the cohort, 2 girls were remanded.")).map(({ code, severity }) => [code, severity]),
    ).toEqual([["PRIVACY-SMALL-NUMBER", "info"]]);
  });

  it("look at every text that is written freely, and at no field that asks for a name", () => {
    const name = "Jayden said so.";
    const layer = { rating: null, reason: name };
    const inspection: Inspection = {
      ...blank,
      details: { ...blank.details, service: "Westmarch", leadInspector: "Jayden Smith", team: "Chloe Evans" },
      standards: { "1.1": { qualitative: null, proposed: null, reason: name } },
      keyQuestions: { "1.1.1": { answer: null, reason: name } },
      prompts: { "1.1.1a": { ...prompt, note: name, reason: name } },
      expected: { "1.1.1a:evidence.1": { state: null, reason: name } },
      overall: { proposed: null, reason: name },
      panel: { "1.1": { decided: layer, published: layer } },
      domainReasons: { "2.1": name },
      evidence: [
        {
          ...blankItem,
          id: "E-0000001",
          text: name,
          source: name,
          followUp: name,
          link: name,
          history: name,
          by: "Jayden Smith",
        },
      ],
    };
    expect(privacyPlaces(pack, inspection).map(({ place }) => place)).toEqual([
      "1.1 reason",
      "1.1.1 reason",
      "1.1.1a note",
      "1.1.1a reason",
      "1.1.1a:evidence.1 reason",
      "overall reason",
      "decided:1.1 reason",
      "published:1.1 reason",
      "2.1 reason",
      "E-0000001 source",
      "E-0000001 text",
      "E-0000001 followUp",
      "E-0000001 link",
      "E-0000001 history",
    ]);
  });

  it("look at the notes of cases", () => {
    const [form] = pack.cases?.forms ?? [];
    const sample = { home: null, livedOutside: null, responsible: null, decision: null, reason: "" };
    const entry = {
      id: "C-0000001",
      reference: "Case 07",
      by: "",
      born: null,
      answers: {},
      sections: {},
      facts: {},
    };
    const inspection: Inspection = {
      ...blank,
      cases: { [form?.id ?? ""]: [{ ...entry, sample, notes: { A1: "Chloe told her worker." } }] },
    };
    expect(privacyPlaces(pack, inspection).map(({ place, open }) => [place, open[0]?.found])).toEqual([
      ["C-0000001 A1 note", "Chloe"],
    ]);
  });

  it("take the boxes of the report as well", () => {
    const [box] = privacyPlacesIn(
      pack,
      blank,
      reportTexts({ summary: "Jayden said so.", areas: "Nothing." }),
    );
    expect([box?.place, box?.open.length]).toEqual(["report summary", 1]);
  });

  it("take the start of fieldwork as the time of writing", () => {
    const born = "Kian (19/09/2007) was not told.";
    const details = { ...blank.details, fieldworkStart: "2024-06-10" };
    const kinds = (inspection: Inspection): readonly string[] =>
      privacyPlaces(pack, inspection).flatMap(({ open }) => open.map(({ kind }) => kind));
    expect(kinds(withNote(born))).toEqual(["name"]);
    expect(kinds(withNote(born, { details }))).toEqual(["name", "dateOfBirth"]);
  });

  it("do not look through a log again that did not change", () => {
    const evidence = [{ ...blankItem, id: "E-0000001", text: "Jayden said so." }];
    const marks = (note: string) => privacyPlaces(pack, withNote(note, { evidence })).at(-1)?.marks;
    expect(marks("one")).toBe(marks("two"));
  });
});

describe("[P52] an answer that it identifies nobody", () => {
  const note = "Jayden lives in LS8 2QT.";
  const name = answerTo("1.1.1a note", "name", "Jayden");

  it("settles its mark and no other, and stays visible with its reason", () => {
    const checks = raised(withNote(note, { privacy: [name] }));
    expect(checks.map(({ code, severity, text }) => [code, severity, text])).toEqual([
      ["PRIVACY-PERSON", "warn", expect.stringContaining("1 postcode.")],
      ["PRIVACY-ANSWERED", "info", "Answered as identifying nobody (1 name). The reason: Invented."],
    ]);
    const both = [name, answerTo("1.1.1a note", "postcode", "LS8 2QT")];
    expect(raised(withNote(note, { privacy: both })).map(({ severity }) => severity)).toEqual([
      "info",
      "info",
    ]);
  });

  it("holds while the same text stands there, whatever else changes around it", () => {
    const open = (text: string): number =>
      privacyPlaces(pack, withNote(text, { privacy: [name] }))[0]?.open.length ?? 0;
    expect(open("Jayden agreed.")).toBe(0);
    expect(open("The worker of JAYDEN agreed.")).toBe(0);
    expect(open("Jaden agreed.")).toBe(1);
  });

  it("holds in a copy of an item of evidence that says the same, and in a copy of that", () => {
    const stamp = { who: "A. Analyst", when: "2026-11-22T09:00:00.000Z", mask: (text: string) => text };
    const first = { ...blankItem, id: "E-0000001", text: "Jayden said so.", source: "Jayden" };
    const copyOf = (item: EvidenceItem, id: string): EvidenceItem => ({
      ...item,
      id,
      history: copiedHistory(item, item, stamp),
    });
    const second = copyOf(first, "E-0000002");
    const evidence = [first, second, { ...copyOf(second, "E-0000003"), text: "Jaden said so." }];
    const answers = ["E-0000001 text", "E-0000002 source"].map((place) => answerTo(place, "name", "Jayden"));
    const open = (privacy: readonly PrivacyAnswer[]): readonly string[] =>
      privacyPlaces(pack, { ...blank, evidence, privacy }).flatMap((place) =>
        place.open.length > 0 ? place.place : [],
      );
    expect(open([])).toHaveLength(6);
    expect(open(answers)).toEqual(["E-0000001 source", "E-0000003 text"]);
  });

  it("holds at its place only, for its kind only, and only with a reason", () => {
    const open = (answer: PrivacyAnswer): number =>
      privacyPlaces(pack, withNote("Jayden agreed.", { privacy: [answer] }))[0]?.open.length ?? 0;
    expect(open(name)).toBe(0);
    expect(open({ ...name, place: "1.1.1a reason" })).toBe(1);
    expect(open({ ...name, kind: "postcode" })).toBe(1);
    expect(open({ ...name, reason: " " })).toBe(1);
  });

  it("keeps a number of five signs and nothing of the text", () => {
    expect(JSON.stringify(name)).not.toContain("Jayden");
    expect(name.fingerprint).toMatch(/^[0-9a-f]{5}$/);
    expect(fingerprintOf("Ｊａｙｄｅｎ")).toBe(fingerprintOf(" jayden "));
    expect(fingerprintOf("Jayden")).not.toBe(fingerprintOf("Jaden"));
  });
});
