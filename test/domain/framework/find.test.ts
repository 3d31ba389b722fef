import {
  findKeyQuestion,
  findMeasure,
  findPrompt,
  findStandard,
  keyQuestionOf,
  keyQuestionsOf,
  promptsOf,
  standardOf,
} from "../../../src/domain/framework/find";
import { youthJustice202406 as pack } from "../../../src/packs";

describe("find", () => {
  it("finds a standard, a key question, a prompt and a measure by id", () => {
    expect(findStandard(pack, "1.2")?.name).toBe("Staff");
    expect(findKeyQuestion(pack, "1.4.3")?.label).toBe("ICT helps staff deliver and meets children's needs");
    expect(findPrompt(pack, "1.2.3a")?.label).toBe(
      "Supervision is effective and improves work with children",
    );
    expect(findMeasure(pack, "1.2.3a.2")?.strength).toBe("may");
  });

  it.each(["1.1", "1.1.2", "1.1.2c"])("says which standard holds %s", (id) => {
    expect(standardOf(pack, id)?.id).toBe("1.1");
  });

  it("says which standard and key question hold a measure", () => {
    expect(standardOf(pack, "3.4.2d.1")?.id).toBe("3.4");
    expect(keyQuestionOf(pack, "3.4.2d.1")?.id).toBe("3.4.2");
    expect(keyQuestionOf(pack, "3.4.2")?.id).toBe("3.4.2");
  });

  it.each(["", "9.9", "1.1.1z", "__proto__"])("finds nothing for %p", (id) => {
    expect(findStandard(pack, id)).toBeUndefined();
    expect(findKeyQuestion(pack, id)).toBeUndefined();
    expect(findPrompt(pack, id)).toBeUndefined();
    expect(findMeasure(pack, id)).toBeUndefined();
    expect(standardOf(pack, id)).toBeUndefined();
    expect(keyQuestionOf(pack, id)).toBeUndefined();
  });

  it("lists key questions and prompts in the pack's order", () => {
    expect(
      keyQuestionsOf(pack)
        .map(({ id }) => id)
        .slice(0, 4),
    ).toEqual(["1.1.1", "1.1.2", "1.1.3", "1.2.1"]);
    expect(promptsOf(pack).at(-1)?.id).toBe("4.1.3f");
  });
});
