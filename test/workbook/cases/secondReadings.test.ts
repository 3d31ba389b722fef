import fc from "fast-check";
import type { CaseForm } from "../../../src/domain/cases/CaseForms";
import type { CaseReading } from "../../../src/domain/cases/CaseReading";
import { blankInspection } from "../../../src/domain/inspection/blankInspection";
import { readInspection } from "../../../src/domain/inspection/readInspection";
import { isReported } from "../../../src/domain/privacy/isReported";
import { writtenTexts } from "../../../src/domain/privacy/writtenTexts";
import { youthJustice202406 as pack } from "../../../src/packs";
import { caseForms as forms } from "../../../src/packs/youth-justice/2024-06/caseForms";
import { blocksOfPlan } from "../../../src/workbook/blocks/blocksOfPlan";
import { readFields, writeFields } from "../../../src/domain/cases/fieldLines";
import { readingCells, readingOfRow, withReadingField } from "../../../src/workbook/cases/readingCells";
import { examineWorkbook } from "../../../src/workbook/integrity/examineWorkbook";
import { planRepair } from "../../../src/workbook/integrity/planRepair";
import { surveyOfPlan } from "../../../src/workbook/integrity/surveyOfPlan";
import { surveyRequest } from "../../../src/workbook/integrity/surveyRequest";
import { planOnce } from "../../support/planOnce";
import { readWorkbook } from "../../../src/workbook/readWorkbook";
import { arbitraryCase } from "./arbitraryCase";

const [form, resettlement] = forms.forms as readonly [CaseForm, CaseForm];
const stamp = { engine: "0.1.0", writtenAt: "2026-11-22T10:00:00Z" };

const open: CaseReading = {
  id: "R-0000001",
  part: "second",
  caseId: "C-0000001",
  reference: "OOC-1",
  who: "Beth",
  begun: "2024-09-30T09:00:00Z",
  locked: "",
  seal: "",
  answers: { "A 1.1": "No" },
  sections: {},
  notes: {},
};

describe("[P67] the sheet of second readings", () => {
  it("holds any reading, a line a field, and gives it back", () => {
    fc.assert(
      fc.property(
        arbitraryCase(forms, form),
        fc.constantFrom("first" as const, "second" as const),
        (entry, part) => {
          const { answers, sections, notes } = entry;
          const reading = { ...open, part, answers, sections, notes };
          const row = readingCells(forms, form, reading).map((cell) => cell ?? "");
          expect(readingOfRow(forms, form, row)).toEqual(reading);
          expect(readingOfRow(forms, resettlement, row)).toBeNull();
        },
      ),
      { numRuns: 25 },
    );
  });

  it("takes no line of a text for another field, and a line that somebody typed as it is meant", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("a: 1", "  b: 2", "b:", "", " c"), { minLength: 1 }), (lines) => {
        const fields = new Map([
          ["a", lines.join("\n")],
          ["b", "Yes"],
        ]);
        expect(readFields(["a", "b"], writeFields(fields))).toEqual(fields);
      }),
    );
    expect([...readFields(["A 1.1", "A1 notes"], "lost\na 1.1:Yes\nA1 notes: one\ntwo\nC: three")]).toEqual([
      ["A 1.1", "Yes"],
      ["A1 notes", "one\ntwo\nC: three"],
    ]);
  });

  it("[P50] is looked through for personal data once both have locked, as its cells hold the texts", () => {
    const texts = (...readings: readonly CaseReading[]) =>
      writtenTexts(pack, { ...blankInspection(pack), readings: { [form.id]: readings } })
        .filter(({ about }) => about.subject.kind === "reading")
        .map(({ place, text }) => [place, text]);
    const second = { ...open, notes: { A1: "Seen by Jane" }, locked: "2024-09-30T10:00:00Z" };
    const first = { ...second, id: "R-0000002", part: "first" as const };
    expect(texts(open, first)).toEqual([]);
    expect(texts(second)).toEqual([]);
    expect(texts(second, first)).toEqual([
      ["R-0000002 notes", "A1 notes: Seen by Jane"],
      ["R-0000001 notes", "A1 notes: Seen by Jane"],
    ]);
    expect(readingCells(forms, form, second)).toContain("A1 notes: Seen by Jane");
    const about = { subject: { kind: "reading", id: "R-0000001" }, field: "note", standard: null } as const;
    expect(isReported({ about })).toBe(false);
  });

  it("[P20] is missed where it is gone, as in a workbook of before, and comes back hidden", () => {
    const plan = planOnce(pack, blankInspection(pack), stamp);
    const without = {
      ...plan,
      sheets: plan.sheets.filter(({ id }) => id !== "readings"),
      names: plan.names.filter(({ name }) => name !== "Second_Readings"),
    };
    const found = examineWorkbook(pack, surveyOfPlan(without, surveyRequest(plan)), { stamp, hash: String });
    expect(found.map(({ code, sheet }) => [code, sheet])).toEqual([["sheet-missing", "Second readings"]]);
    expect(planRepair(found)).toEqual([
      expect.objectContaining({
        kind: "addSheet",
        name: "Second_Readings",
        sheet: expect.objectContaining({ visibility: "hidden", protected: true }) as unknown,
      }),
    ]);
  });

  it("is hidden, follows one field at a time, and comes back with the workbook and the inspection file", () => {
    const changed = withReadingField(forms, form, open, "A1 notes", "Seen late\nA 1.1: no plan");
    expect(changed.notes).toEqual({ A1: "Seen late", "A 1.1": "no plan" });
    expect(withReadingField(forms, form, changed, "A 1.1", "").answers).toEqual({});
    const locked = { ...changed, id: "R-0000002", locked: "2024-09-30T10:00:00Z", seal: "ab" };
    const other = { ...open, id: "R-0000003", answers: { "CAG-R1": "Yes" } };
    const readings = { [form.id]: [changed, locked], [resettlement.id]: [other] };
    const inspection = { ...blankInspection(pack), readings };
    const plan = planOnce(pack, inspection, stamp);
    const sheet = plan.sheets.find(({ id }) => id === "readings");
    expect([sheet?.name, sheet?.visibility, sheet?.protected]).toEqual(["Second readings", "hidden", true]);
    expect(readWorkbook(pack, blocksOfPlan(plan)).inspection.readings).toEqual(readings);
    const file = readInspection(pack, JSON.parse(JSON.stringify(inspection)));
    expect(file).toMatchObject({ ok: true, value: { readings } });
    const older = Object.entries(blocksOfPlan(plan)).filter(([name]) => name !== "Second_Readings");
    expect(readWorkbook(pack, Object.fromEntries(older))).toMatchObject({
      inspection: { readings: {} },
      findings: [],
    });
  });
});
