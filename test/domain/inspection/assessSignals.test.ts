import { checkInspection } from "../../../src/domain/checks/checkInspection";
import { canSignOff } from "../../../src/domain/checks/canSignOff";
import { findPrompt, promptsOf } from "../../../src/domain/framework/find";
import { signalsOf, type SignalAnswer } from "../../../src/domain/framework/signalsOf";
import { assessInspection } from "../../../src/domain/inspection/assessInspection";
import { assessSignals } from "../../../src/domain/inspection/assessSignals";
import { explainStandard } from "../../../src/domain/inspection/explainStandard";
import { explainRating } from "../../../src/functions/functions";
import { installCustomFunctions } from "../../support/customFunctions";
import { blankInspection } from "../../../src/domain/inspection/blankInspection";
import type { Inspection, PromptAnswer } from "../../../src/domain/inspection/Inspection";
import { youthJustice202406 as pack } from "../../../src/packs";

beforeAll(installCustomFunctions);

describe("triggers (R22)", () => {
  it.each([
    // A strong one warns until the answer follows it or a reason is there.
    ["1.3.3b", null, "", "ok", "warn"],
    ["1.3.3b", "Yes", "", "reason-needed", "warn"],
    ["1.3.3b", "Yes", "They meet again since May.", "ok", "info"],
    ["1.3.3b", "No", "", "ok", "info"],
    ["1.1.3b", "Yes", "", "reason-needed", "warn"],
    // The softer ones only inform.
    ["1.2.3d", "Yes", "", "ok", "info"],
    ["1.2.1a", null, "", "ok", "info"],
    ["1.1.3f", "Yes", "", "ok", "info"],
  ] as const)(
    "[R22] %s that applies, answer %s, reason “%s”: %s, %s",
    (id, answer, reason, status, severity) => {
      const found = assess(id, { [`${id}:trigger.1`]: "Yes" }, answer, reason);
      expect(found.status).toBe(status);
      expect(found.messages.map(({ code }) => code)).toEqual(["TRIG-NEGATIVE"]);
      expect(found.messages[0]?.severity).toBe(severity);
    },
  );

  it("[R22] says which fact it is, how strongly the text speaks and what is asked for", () => {
    const text = (id: string, reason = "") =>
      assess(id, { [`${id}:trigger.1`]: "Yes" }, "Yes", reason).messages[0]?.text;
    expect(text("1.3.3b")).toBe(
      "This applies: “Serious breakdown of relationships in one key area”. The text says that it should lead to No; with Yes, record the reason.",
    );
    expect(text("1.3.3b", "Settled.")).toBe(
      "This applies: “Serious breakdown of relationships in one key area”. The text says that it should lead to No; your reason is recorded.",
    );
    expect(text("1.2.3d")).toBe(
      "This applies: “Poor-performance processes are ineffective or weakly applied”. The text says that it might lead to No; weigh it, and the answer stays yours.",
    );
  });

  it("[P31] a blank one and one that does not apply say nothing", () => {
    const quiet: readonly Signals[] = [{}, { "1.3.3b:trigger.1": null }, { "1.3.3b:trigger.1": "No" }];
    for (const signals of quiet)
      expect(assess("1.3.3b", signals, "Yes")).toEqual({ status: "ok", messages: [] });
  });
});

describe("policies of 1.4.1a (R23)", () => {
  it("[R23] a key policy missing asks for a reason with Yes and is named", () => {
    const missing = { "1.4.1a:policy.4": "Missing", "1.4.1a:policy.1": "In place" } as const;
    const found = assess("1.4.1a", missing, "Yes");
    expect(found.status).toBe("reason-needed");
    expect(found.messages.map(({ severity, text }) => [severity, text])).toEqual([
      [
        "warn",
        "Missing from the key policies: home visits/lone working. The answer should be No; with Yes, record the reason.",
      ],
    ]);
    expect(assess("1.4.1a", missing, "No").messages.map(({ severity }) => severity)).toEqual(["info"]);
    expect(assess("1.4.1a", missing, "Yes", "A draft is in use.").status).toBe("ok");
  });

  it("[R23] the policy that only the guidance lists informs", () => {
    const found = assess("1.4.1a", { "1.4.1a:policy.9": "Missing" }, "Yes");
    expect(found.status).toBe("ok");
    expect(found.messages.map(({ code }) => code)).toEqual(["TRIG-141A-RESETTLEMENT"]);
  });

  it("[P31] policies that nobody looked for are not missing", () => {
    expect(assess("1.4.1a", { "1.4.1a:policy.2": "In place" }, "Yes").messages).toEqual([]);
  });
});

describe("workloads of 1.2.1c (R20)", () => {
  it.each([
    ["Yes", "No", "blocked"],
    ["No", null, "blocked"],
    [null, "No", "blocked"],
    ["Yes", "Yes", "ok"],
    ["Yes", null, "ok"],
    [null, null, "ok"],
  ] as const)("[R20] practitioners %s, managers %s: a Yes is %s", (practitioners, managers, status) => {
    const signals = { "1.2.1c:practitioners": practitioners, "1.2.1c:managers": managers };
    const found = assess("1.2.1c", signals, "Yes", "A reason lifts no block.");
    expect(found.status).toBe(status);
    expect(found.messages.map(({ code, severity }) => [code, severity])).toEqual(
      status === "blocked" ? [["THR-121C-BOTH", "block"]] : [],
    );
    expect(assess("1.2.1c", signals, "No").status).toBe("ok");
  });
});

describe("in the checks of an inspection", () => {
  it("[R22] a strong trigger waits for the reason in the prompt's cell, a softer one asks for nothing", () => {
    const checks = checksOf("1.3.3b", "", { "1.3.3b:trigger.1": "Yes" });
    expect(checks[0]).toMatchObject({
      field: "reason",
      settledByReason: true,
      severity: "warn",
      standard: "1.3",
    });
    const settled = checksOf("1.3.3b", "Settled in May.", { "1.3.3b:trigger.1": "Yes" });
    expect(settled[0]).toMatchObject({ settledByReason: true, severity: "info" });
    const soft = checksOf("1.2.3d", "", { "1.2.3d:trigger.1": "Yes" });
    expect(soft[0]).toMatchObject({ settledByReason: false, severity: "info" });
  });

  it("[R20] [P7] two groups not both manageable stand in the way of a sign-off", () => {
    const inspection = inspectionWith("1.2.1c", "Yes", "", { "1.2.1c:managers": "No" });
    const standard = assessInspection(pack, inspection).standards.find(({ id }) => id === "1.2");
    if (standard === undefined) throw new Error("no 1.2");
    const { obstacles } = canSignOff(standard, checkInspection(pack, inspection));
    expect(obstacles).toContainEqual(
      expect.objectContaining({ kind: "block", subject: { kind: "prompt", id: "1.2.1c" } }),
    );
  });

  it("[P30] expected evidence that is not available waits for a reason; blank, seen and asked for say nothing", () => {
    const expected = {
      "1.1.1a:evidence.1": { state: "Not available", reason: " " },
      "1.1.1a:evidence.2": { state: "Not available", reason: "The action plan is part of the plan." },
      "1.1.1a:evidence.3": { state: "Seen", reason: "" },
      "1.1.1a:evidence.4": { state: "Asked for", reason: "" },
    } as const;
    const found = checkInspection(pack, { ...blankInspection(pack), expected });
    expect(found.map(({ code, severity, subject, field }) => [code, severity, subject.id, field])).toEqual([
      ["EXPECTED-NOT-AVAILABLE", "warn", "1.1.1a:evidence.1", "reason"],
      ["EXPECTED-NOT-AVAILABLE", "info", "1.1.1a:evidence.2", "answer"],
    ]);
    expect(found[0]?.text).toBe(
      "Expected evidence is not available: “Approved youth justice/business plan and any draft successor”. Say why.",
    );
  });
});

it("[P31] every trigger of the pack warns or informs by its own strength", () => {
  const hard: string[] = [];
  const soft: string[] = [];
  for (const prompt of promptsOf(pack))
    for (const { id, kind } of signalsOf(prompt)) {
      if (kind !== "trigger") continue;
      const { status } = assess(prompt.id, { [id]: "Yes" }, "Yes");
      (status === "reason-needed" ? hard : soft).push(prompt.id);
    }
  expect(hard.join(" ")).toBe(
    "1.1.1h 1.1.2b 1.1.3b 1.1.3e 1.2.1b 1.2.2c 1.2.4a 1.2.5d 1.3.1f 1.3.3a 1.3.3b 1.3.3c 1.3.3d 1.4.2a 1.4.2b 1.4.2c",
  );
  expect(soft.join(" ")).toBe("1.1.3f 1.2.1a 1.2.3a 1.2.3b 1.2.3d 1.2.5a 1.2.5b 1.2.5c 1.4.3a");
});

type Signals = Readonly<Record<string, SignalAnswer | null>>;

function assess(id: string, signals: Signals, answer: PromptAnswer | null, reason = "") {
  const prompt = findPrompt(pack, id);
  if (prompt === undefined) throw new Error(`There is no prompt ${id}.`);
  return assessSignals(pack, prompt, { answer, reason }, signals);
}

function inspectionWith(id: string, answer: PromptAnswer, reason: string, signals: Signals): Inspection {
  const entry = { answer, critical: false, measures: {}, note: "Seen.", reason };
  return { ...blankInspection(pack), prompts: { [id]: entry }, signals };
}

function checksOf(id: string, reason: string, signals: Signals) {
  const checks = checkInspection(pack, inspectionWith(id, "Yes", reason, signals));
  return checks.filter(({ code }) => code === "TRIG-NEGATIVE");
}

describe("in the explanation of a rating", () => {
  const inspection: Inspection = {
    ...inspectionWith("1.2.1c", "No", "", {
      "1.2.1c:managers": "No",
      "1.2.1b:trigger.1": "Yes",
      "1.2.3a:trigger.1": "No",
      "1.4.1a:policy.3": "Missing",
    }),
    keyQuestions: { "1.2.1": { answer: "No", reason: "" } },
  };
  const said = "Facts that speak against Yes are entered below 1.2.1(b), 1.2.1(c).";

  it("[R20] [R22] a standard names the prompts below which facts speak against Yes, and no others", () => {
    const standard = pack.standards.find(({ id }) => id === "1.2");
    const assessed = assessInspection(pack, inspection).standards.find(({ id }) => id === "1.2");
    if (!standard || !assessed) throw new Error("There is no 1.2.");
    const lines = explainStandard(pack, standard, inspection, assessed);
    const [line] = lines.filter(({ text }) => text.startsWith("Facts"));
    expect(line?.text).toBe(said);
    expect(line?.rules.map(({ rule }) => rule)).toEqual(["R20", "R22"]);
    const blank = { ...inspection, signals: {} };
    expect(
      explainStandard(pack, standard, blank, assessed).filter(({ text }) => text.startsWith("Facts")),
    ).toEqual([]);
  });

  it("[R22] EXPLAIN_RATING reads them from the answers, told by their identities", () => {
    const rows = [
      ["1.2.1", "No"],
      ["1.2.1b:trigger.1", "y"],
      ["1.2.1c:managers", "No"],
      ["1.2.3a:trigger.1", "perhaps"],
    ] as const;
    const text = explainRating(
      rows.map(([, answer]) => [answer]),
      rows.map(([id]) => [id]),
      "1.2",
    );
    expect(text).toContain(said);
  });
});
