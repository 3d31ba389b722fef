import { bandShare } from "../../../src/domain/rating/bandShare";
import { checkWorkload } from "../../../src/domain/rating/checkWorkload";
import { diversityPrompts } from "../../../src/domain/rating/diversityPrompts";
import { judgeKeyQuestion } from "../../../src/domain/rating/judgeKeyQuestion";
import { judgeProposal } from "../../../src/domain/rating/judgeProposal";
import { rateStandard } from "../../../src/domain/rating/rateStandard";
import { ratePercentagesRow } from "../../../src/domain/rating/ratePercentagesRow";
import { youthJustice202406 as pack } from "../../../src/packs/index";
import type { Example } from "./exampleCalls";
import {
  keyQuestion,
  standardOf,
  standard,
  said,
  row,
  threshold,
  condition,
  trigger,
  policies,
} from "./exampleCalls";
const examples: readonly Example[] = [
  ["R1, R2", "1.2.2 Y Y N, answer Yes", () => keyQuestion("1.2.2", "YYN", "Yes"), ["Yes", "ok"]],
  [
    "R1",
    "1.4.3 Y Y Not judged, no reason",
    () => keyQuestion("1.4.3", "YY?", null),
    ["Yes", "blocked", "KQ-NOTJUDGED-NO-REASON"],
  ],
  ["R2", "1.3.2 Y N N N", () => keyQuestion("1.3.2", "YNNN", null), ["No", "unanswered"]],
  [
    "R3",
    "4.1.2 seven Y, a = N critical, answer No",
    () => keyQuestion("4.1.2", "!YYYYYYY", "No"),
    ["No", "ok", "KQ-CRITICAL"],
  ],
  [
    "R3",
    "critical flag left on a Y prompt",
    () => judgeKeyQuestion({ prompts: [{ answer: "Yes", critical: true }], answer: "Yes" }).codes,
    [],
  ],
  ["R4", "1.4.2 Y Y blank", () => keyQuestion("1.4.2", "YY_", null), [null, "unanswered", "KQ-INCOMPLETE"]],
  [
    "R3, R4",
    "1.4.2 b = N critical, others blank, answer No",
    () => keyQuestion("1.4.2", "_!_", "No"),
    ["No", "ok", "KQ-CRITICAL", "KQ-INCOMPLETE"],
  ],
  [
    "R5",
    "1.1.2 Y Y Y N N, answer No, no reason",
    () => keyQuestion("1.1.2", "YYYNN", "No"),
    ["Yes", "reason-needed", "KQ-DIFFERS"],
  ],
  [
    "R5",
    "1.3.3 one N critical, answer Yes with a reason",
    () => keyQuestion("1.3.3", "Y!YYY", "Yes", "strong elsewhere"),
    ["No", "blocked", "KQ-CRITICAL", "KQ-CRITICAL-CONFLICT"],
  ],
  ["R6", "1.2.3 Y Y N N, answer Yes", () => keyQuestion("1.2.3", "YYNN", "Yes"), ["Decide", "ok", "KQ-TIE"]],
  ["R7", "1.1 Yes No Yes", () => standard("1.1", "YNY").default, "Requires improvement"],
  [
    "R7",
    "1.4 No, three blank",
    () => standard("1.4", "N___"),
    said("Requires improvement", "unproposed", "STD-DEFAULT-RI", "STD-INCOMPLETE"),
  ],
  [
    "R8",
    "1.2 one No, proposed Good, no reason",
    () => standard("1.2", "YYNYY", "Good"),
    said("Requires improvement", "reason-needed", "STD-DEFAULT-RI", "STD-OVERRIDE-GOOD"),
  ],
  [
    "R9",
    "1.3 all Yes",
    () => rateStandard({ answers: ["Yes", "Yes", "Yes"], proposed: null, defaultBasis: "source" }),
    { default: "Good", basis: "inferred", status: "unproposed", codes: ["STD-DEFAULT-GOOD-INFERRED"] },
  ],
  [
    "R10",
    "1.1 one No, proposed Outstanding",
    () => standard("1.1", "YYN", "Outstanding"),
    said("Requires improvement", "reason-needed", "STD-DEFAULT-RI", "STD-OUTSTANDING-WITH-NO"),
  ],
  [
    "R10",
    "1.2 all Yes, proposed RI",
    () => standard("1.2", "YYYYY", "Requires improvement"),
    said("Good", "reason-needed", "STD-BELOW-DEFAULT", "STD-DEFAULT-GOOD-INFERRED"),
  ],
  [
    "R11",
    "3.4 Yes No Yes",
    () => standard("3.4", "YNY"),
    said("Requires improvement", "unproposed", "STD-34-BY-ANALOGY", "STD-DEFAULT-RI"),
  ],
  [
    "R12",
    "4.1, 0 cases",
    () =>
      judgeProposal(pack, standardOf("4.1"), {
        answers: [null, null, null],
        proposed: null,
        resettlementCases: 0,
      }),
    {
      default: "Not applicable",
      basis: "source",
      status: "ok",
      codes: ["STD-41-NOT-APPLICABLE"],
      decision: null,
    },
  ],
  [
    "R13",
    "characteristics are no input: nothing answered, no rating",
    () => standard("1.2", "_____").default,
    null,
  ],
  ["R14", "81/100", () => bandShare({ count: 81, base: 100 }).band, "Large majority"],
  ["R14", "64", () => bandShare({ percent: "64" }).band, "Too few"],
  ["R14", "50", () => bandShare({ percent: "50" }).band, "Too few"],
  ["R14", "49.9", () => bandShare({ percent: "49.9" }).band, "Minority"],
  [
    "R15",
    "8/10 = 80",
    () => bandShare({ count: 8, base: 10 }),
    { percent: "80.0", band: "Reasonable majority", flags: ["BAND-GAP-79-80", "BAND-AT-80"] },
  ],
  [
    "R15",
    "79.5",
    () => bandShare({ percent: "79.5" }),
    { percent: "79.5", band: "Reasonable majority", flags: ["BAND-GAP-79-80"] },
  ],
  [
    "R15",
    "64.5",
    () => bandShare({ percent: "64.5" }),
    { percent: "64.5", band: "Too few", flags: ["BAND-GAP-64-65"] },
  ],
  [
    "R15",
    "13/20 = 65",
    () => bandShare({ count: 13, base: 20 }),
    { percent: "65.0", band: "Reasonable majority", flags: [] },
  ],
  [
    "R16",
    "0/0",
    () => bandShare({ count: 0, base: 0 }),
    { percent: null, band: null, flags: ["BAND-NO-BASE"] },
  ],
  [
    "R16",
    "3/4",
    () => bandShare({ count: 3, base: 4 }),
    { percent: "75.0", band: "Reasonable majority", flags: ["BAND-SMALL-BASE"] },
  ],
  [
    "R16",
    "7/6",
    () => bandShare({ count: 7, base: 6 }),
    { percent: null, band: null, flags: ["BAND-INVALID"] },
  ],
  ["R17, R18", "18/22", () => row(18, 22), ["81.8", "Outstanding"]],
  ["R18", "15/22", () => row(15, 22), ["68.2", "Good"]],
  ["R18", "14/22", () => row(14, 22), ["63.6", "Requires improvement"]],
  [
    "R18",
    "10/22",
    () => ratePercentagesRow(10, 22),
    {
      percent: "45.5",
      rating: null,
      candidates: ["Requires improvement", "Inadequate"],
      codes: ["PCT11-GAP-40-50"],
    },
  ],
  ["R18", "8/22", () => row(8, 22), ["36.4", "Inadequate"]],
  ["R18", "16/20 (two not judged)", () => row(16, 20), ["80.0", "Good", "PCT11-AT-80"]],
  [
    "R19",
    "1.2.3a first measure 12/20, Yes",
    () => threshold("1.2.3a", 12, "Yes"),
    ["reason-needed", "THR-BELOW-65", "THR-CONFLICT"],
  ],
  ["R19", "1.4.3a 11/20, Yes", () => threshold("1.4.3a", 11, "Yes"), ["ok", "THR-BELOW-65"]],
  ["R19", "1.3.2a 13/20", () => threshold("1.3.2a", 13, "No"), ["ok"]],
  [
    "R20",
    "practitioners yes, managers no, answer Yes",
    () =>
      checkWorkload({ answer: "Yes", reason: "r", practitionersManageable: true, managersManageable: false }),
    { status: "blocked", codes: ["THR-121C-BOTH"] },
  ],
  [
    "R20",
    "both yes, middle managers 3/5, Yes",
    () =>
      checkWorkload({
        answer: "Yes",
        practitionersManageable: true,
        managersManageable: true,
        middleManagers: { count: 3, base: 5 },
      }),
    { status: "reason-needed", codes: ["THR-121C-MM"] },
  ],
  ["R21", "1.2.2b 16/20 = 80", () => condition("1.2.2b", 16, 20), [false, "COND-NOT-MET"]],
  ["R21", "3.4.2d 6/12", () => condition("3.4.2d", 6, 12), [false, "COND-NOT-MET"]],
  ["R21", "3.4.2d 7/12", () => condition("3.4.2d", 7, 12), [true]],
  [
    "R22",
    "1.3.3b breakdown ticked, Yes",
    () => trigger("1.3.3b"),
    { status: "reason-needed", codes: ["TRIG-NEGATIVE"] },
  ],
  ["R22", "1.2.3d ticked, Yes", () => trigger("1.2.3d"), { status: "ok", codes: ["TRIG-NEGATIVE"] }],
  [
    "R23",
    "1.4.1a lone working missing, Yes",
    () => policies(["home visits/lone working"]),
    { missing: ["home visits/lone working"], status: "reason-needed", codes: ["TRIG-141A"] },
  ],
  [
    "R23",
    "1.4.1a only resettlement missing, Yes",
    () => policies(["resettlement"]),
    { missing: ["resettlement"], status: "ok", codes: ["TRIG-141A-RESETTLEMENT"] },
  ],
  [
    "R24",
    "1.4 diversity set",
    () =>
      diversityPrompts(pack)
        .map(({ id }) => id)
        .filter((id) => id.startsWith("1.4")),
    ["1.4.1d", "1.4.1e", "1.4.2c", "1.4.3c", "1.4.4e"],
  ],
  ["R24", "nineteen diversity prompts", () => diversityPrompts(pack).length, 19],
];

describe("the worked examples of the specification", () => {
  it.each(examples)("[%s] %s", (_rule, _title, got, expected) => {
    expect(got()).toEqual(expected);
  });
});
