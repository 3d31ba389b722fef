import { assessInspection } from "../../src/domain/inspection/assessInspection";
import { readInspection } from "../../src/domain/inspection/readInspection";
import type { Inspection } from "../../src/domain/inspection/Inspection";
import { findKeyQuestion, findMeasure, findPrompt, findStandard } from "../../src/domain/framework/find";
import { listPacks, loadPack, loadSample, youthJustice202406 as pack } from "../../src/packs";

describe("the shipped packs", () => {
  it("are listed with title and edition", () => {
    expect(listPacks()).toEqual([
      {
        id: "youth-justice/2024-06",
        title: "Youth justice services: domain one, out-of-court disposals and resettlement",
        edition: "v3.4, June 2024",
      },
    ]);
  });

  it("are found by id", () => {
    expect(loadPack("youth-justice/2024-06")).toEqual({ ok: true, value: pack });
  });

  it.each(["", "youth-justice", "youth-justice/2030-01", "__proto__"])("do not include %p", (id) => {
    expect(loadPack(id)).toEqual({
      ok: false,
      problems: [{ path: "pack", message: "unknown pack; the packs here are: youth-justice/2024-06" }],
    });
  });
});

describe("the sample inspection", () => {
  const sampled = async (): Promise<Inspection> => {
    const read = readInspection(pack, await loadSample());
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    return read.value;
  };

  it("answers only what the pack asks", async () => {
    const { standards, keyQuestions, prompts, domainRatings } = await sampled();
    const measures = Object.values(prompts).flatMap((prompt) => Object.keys(prompt.measures));
    expect(Object.keys(standards).filter((id) => !findStandard(pack, id))).toEqual([]);
    expect(Object.keys(keyQuestions).filter((id) => !findKeyQuestion(pack, id))).toEqual([]);
    expect(Object.keys(prompts).filter((id) => !findPrompt(pack, id))).toEqual([]);
    expect(measures.filter((id) => !findMeasure(pack, id))).toEqual([]);
    expect(
      Object.keys(domainRatings).filter((id) => !pack.domainRatings.some((rating) => rating.id === id)),
    ).toEqual([]);
  });

  it("is half filled in: two standards whole, three in part, 4.1 blank with cases", async () => {
    const { standards } = assessInspection(pack, await sampled());
    expect(
      standards.map(({ id, applicable, answered, toAnswer }) => [id, applicable, answered, toAnswer]),
    ).toEqual([
      ["1.1", true, 22, 22],
      ["1.2", true, 26, 26],
      ["1.3", true, 9, 18],
      ["1.4", true, 6, 22],
      ["3.4", true, 5, 25],
      ["4.1", true, 0, 25],
    ]);
  });

  it("[R27] proposes Outstanding for 1.1 against a rule, whatever the reason", async () => {
    const found = assessInspection(pack, await sampled()).standards[0];
    expect(found?.status).toBe("blocked");
    expect(found?.reason).not.toBe("");
    expect(found?.messages.map(({ code }) => code)).toContain("RULE-1.1-O");
  });

  it("[R3] [R8] [R19] shows a critical shortfall, an override with its reason and a missing reason", async () => {
    const [, staff, services] = assessInspection(pack, await sampled()).standards;
    expect(staff?.keyQuestions[0]?.messages.map(({ code }) => code)).toEqual(["KQ-CRITICAL"]);
    expect([staff?.default, staff?.proposed, staff?.status]).toEqual(["Requires improvement", "Good", "ok"]);
    expect(services?.keyQuestions[1]?.prompts[0]?.status).toBe("reason-needed");
  });
});
