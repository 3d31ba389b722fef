import { blankItem } from "../../src/domain/evidence/blankItem";
import { evidenceIndexOf } from "../../src/domain/evidence/evidenceIndexOf";
import type { EvidenceItem } from "../../src/domain/evidence/EvidenceItem";
import { youthJustice202406 as pack } from "../../src/packs";
import {
  blankDraft,
  draftOf,
  mergedDraft,
  nextDraft,
  problemsOf,
  withDraft,
} from "../../src/taskpane/panes/evidence/evidenceDraft";
import { filterEvidence, filtersOn } from "../../src/taskpane/panes/evidence/filterEvidence";
import { promptsLike } from "../../src/taskpane/panes/evidence/promptsLike";
import { noPrompt } from "../../src/taskpane/panes/evidence/useEvidenceDesk";
import { webAddress } from "../../src/taskpane/panes/evidence/webAddress";

const item: EvidenceItem = {
  ...blankItem,
  id: "E-0000001",
  date: "2026-10-01",
  type: "Interview",
  source: "Team manager",
  text: "Supervision happens every month.",
  prompts: ["1.2.3a", "1.2.3b"],
  unknownPrompts: ["9.9.9z"],
  direction: "Supports",
};

describe("what the form holds", () => {
  it("changes nothing in an item that is opened and saved as it is", () => {
    expect(withDraft(pack, item, draftOf(item))).toEqual(item);
  });

  it("[P49] leaves what somebody changed in the item meanwhile, apart from what was changed in the form", () => {
    const start = draftOf(item);
    const draft = { ...start, text: "Supervision happens every week." };
    const now = draftOf({ ...item, source: "Head of service" });
    expect(mergedDraft(draft, start, now)).toEqual({ ...now, text: "Supervision happens every week." });
  });

  it("asks for what it says, where it comes from, which way it points and, once, who logs it", () => {
    expect(Object.keys(problemsOf(blankDraft, null)).sort()).toEqual(["by", "direction", "text", "type"]);
    expect(problemsOf(draftOf(item), "A. Analyst")).toEqual({});
  });

  it("[R16] refuses more positive answers than were asked, and asks for both counts", () => {
    const counted = { ...draftOf(item), measure: "1.2.3a.1", positive: "7", base: "6" };
    expect(problemsOf(counted, "A").positive).toBe("7 positive answers are more than 6 asked");
    expect(Object.keys(problemsOf({ ...counted, positive: "", base: "x" }, "A"))).toEqual([
      "positive",
      "base",
    ]);
    expect(problemsOf({ ...counted, measure: "" }, "A")).toEqual({});
  });

  it("says how much too long a text is for a cell", () => {
    expect(problemsOf({ ...draftOf(item), text: "a".repeat(40_000) }, "A").text).toBe(
      "A cell holds at most 32,767 characters; this has 40,000",
    );
  });

  it("repeats type, source and date for the next item, and nothing else", () => {
    expect(nextDraft(draftOf(item))).toEqual({
      ...blankDraft,
      type: "Interview",
      source: "Team manager",
      date: "2026-10-01",
    });
  });
});

describe("prompts by type-ahead", () => {
  const ids = (text: string, chosen: readonly string[] = []): readonly string[] =>
    promptsLike(pack, text, chosen).map(({ id }) => id);

  it.each(["1.1.1a", "1.1.1(a)", "1.1.1 A", "111a"])("finds 1.1.1a for %s", (text) => {
    expect(ids(text)).toEqual(["1.1.1a"]);
  });

  it("finds the prompts of a key question, and those by the beginnings of their words", () => {
    expect(ids("1.1.1").every((id) => id.startsWith("1.1.1"))).toBe(true);
    const label = pack.standards[0]?.keyQuestions[0]?.prompts[0]?.label ?? "";
    const words = label.split(" ").slice(0, 5).join(" ");
    expect(ids(words)).toContain("1.1.1a");
  });

  it("leaves out what is chosen already", () => {
    expect(ids("1.1.1a", ["1.1.1a"])).toEqual([]);
    expect(ids("")).toEqual([]);
  });
});

describe("the search of the log", () => {
  const items: readonly EvidenceItem[] = [
    item,
    {
      ...item,
      id: "E-0000002",
      prompts: ["1.1.1a"],
      unknownPrompts: [],
      text: "The board meets.",
      by: "B. Analyst",
    },
    { ...item, id: "E-0000003", prompts: [], unknownPrompts: [], text: "Nothing yet." },
    { ...item, id: "E-0000004", prompts: ["1.1.1a"], unknownPrompts: [], withdrawn: true },
  ];
  const found = (filters: Parameters<typeof filterEvidence>[2]): readonly string[] =>
    filterEvidence(pack, evidenceIndexOf(pack, items), filters)
      .map(({ id }) => id.slice(-1))
      .sort();

  it("[P49] narrows down to a standard, a prompt, or what bears on none", () => {
    expect(found({})).toEqual(["1", "2", "3"]);
    expect(found({ about: "1.2" })).toEqual(["1"]);
    expect(found({ about: "1.1.1a" })).toEqual(["2"]);
    expect(found({ about: noPrompt })).toEqual(["1", "3"]);
    expect(found({ about: "1.1.1a", withdrawn: "only" })).toEqual(["4"]);
  });

  it("[P49] takes a reference among the words for the prompt, and the rest for words", () => {
    expect(found({ words: "1.1.1(a)" })).toEqual(["2"]);
    expect(found({ words: "1.2.3 b supervision" })).toEqual(["1"]);
    expect(found({ words: "1.2.3b board" })).toEqual([]);
  });

  it("counts the filters that are on besides the words", () => {
    expect(filtersOn({ words: "board" })).toBe(0);
    expect(filtersOn({ about: "1.1", type: null, by: "", openFollowUps: true, withdrawn: "only" })).toBe(3);
  });
});

describe("a link", () => {
  it.each(["javascript:alert(1)", "file:///etc/passwd", "Q:\\folder\\minutes.docx", "https://", "minutes"])(
    "is text only where it is %s",
    (link) => expect(webAddress(link)).toBeNull(),
  );

  it("can be followed where it is an address of the web", () => {
    expect(webAddress(" https://example.test/minutes ")).toBe("https://example.test/minutes");
  });
});
