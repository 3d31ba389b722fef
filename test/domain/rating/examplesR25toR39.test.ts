import type { Example } from "./exampleCalls";
import { decide, eleven, thirteen, fits, overall, everythingRated } from "./exampleCalls";
const examples: readonly Example[] = [
  [
    "R25",
    "Outstanding barred, reason typed",
    () => eleven("GGGGGGGR", "Outstanding", "Outstanding", "strong").status,
    "blocked",
  ],
  [
    "R25",
    "guidance not met, reason typed",
    () => eleven("GGGGGRRR", "Good", "Good", "strong").status,
    "ok-with-reason",
  ],
  [
    "R26",
    "seven Good, one missing, proposed Good",
    () => eleven("GGGGGGG_", "Good", "Good"),
    fits(null, "unknown", "DR-RATINGS-INCOMPLETE"),
  ],
  ["R26", "G G G G G RI RI + one Not rated", () => eleven("GGGGGRR-", "Good", "Good"), fits(["Good"], "ok")],
  [
    "R26",
    "the same leaves a share of seven",
    () => decide("1.1", "GGGGGRR-", "Good", "Good").goodShare,
    "71.4",
  ],
  [
    "R27",
    "all eight O or G, qual O",
    () => eleven("OGGGOGGG", "Outstanding", "Outstanding"),
    fits(["Outstanding", "Good"], "ok"),
  ],
  [
    "R27",
    "one RI among eight",
    () => eleven("GGGGGGGR", "Outstanding", "Outstanding"),
    fits(["Good"], "blocked", "RULE-1.1-O"),
  ],
  [
    "R26, R27",
    "one RI among seven known, one missing",
    () => eleven("GGGGGGR_", "Outstanding", "Outstanding"),
    fits(null, "blocked", "DR-RATINGS-INCOMPLETE", "RULE-1.1-O"),
  ],
  ["R28", "six G, two RI, qual G", () => eleven("GGGGGGRR", "Good", "Good"), fits(["Good"], "ok")],
  [
    "R29",
    "three G, four RI, one I, qual RI",
    () => eleven("GGGRRRRI", "Requires improvement", "Requires improvement"),
    fits(["Requires improvement"], "ok"),
  ],
  [
    "R30",
    "two G, two RI, four I, qual I",
    () => eleven("GGRRIIII", "Inadequate", "Inadequate"),
    fits(["Inadequate"], "ok"),
  ],
  [
    "R31",
    "five G, three RI (62.5)",
    () => eleven("GGGGGRRR", "Good", "Good"),
    fits([], "reason-needed", "GUID-1.1-G", "GUID-1.1-GAP"),
  ],
  [
    "R31",
    "seven G, one I",
    () => eleven("GGGGGGGI", "Good", "Good"),
    fits([], "reason-needed", "GUID-1.1-G", "GUID-1.1-GAP"),
  ],
  [
    "R31",
    "three G, three RI, two I",
    () => eleven("GGGRRRII", "Requires improvement", "Requires improvement"),
    fits([], "reason-needed", "GUID-1.1-GAP", "GUID-1.1-RI"),
  ],
  [
    "R32",
    "2.3 O, 3.3 O, qual O",
    () => thirteen("OO", "Outstanding", "Outstanding"),
    fits(["Outstanding", "Good", "Requires improvement"], "ok"),
  ],
  [
    "R32",
    "2.3 O, 3.3 O, qual G, proposed O",
    () => thirteen("OO", "Good", "Outstanding"),
    fits(["Outstanding", "Good", "Requires improvement"], "blocked", "RULE-1.3-O-QUAL"),
  ],
  [
    "R32",
    "2.3 G, 3.3 O, qual G, proposed O: both parts fail",
    () => thirteen("GO", "Good", "Outstanding", "r").codes,
    ["RULE-1.3-O", "RULE-1.3-O-QUAL"],
  ],
  [
    "R33",
    "G and RI, qual G",
    () => thirteen("GR", "Good", "Good"),
    fits(["Good", "Requires improvement"], "ok"),
  ],
  [
    "R33",
    "O and G, qual G, proposed G",
    () => thirteen("OG", "Good", "Good"),
    fits(["Good", "Requires improvement"], "ok", "GUID-1.3-AT-LEAST"),
  ],
  [
    "R34",
    "G and G, qual RI, proposed RI",
    () => thirteen("GG", "Requires improvement", "Requires improvement"),
    fits(["Good", "Requires improvement"], "ok"),
  ],
  ["R35", "RI and I, qual I", () => thirteen("RI", "Inadequate", "Inadequate"), fits(["Inadequate"], "ok")],
  [
    "R35",
    "RI and I, qual RI, proposed I",
    () => thirteen("RI", "Requires improvement", "Inadequate"),
    fits(["Inadequate"], "reason-needed", "GUID-1.3-I-TEXT-CONFLICT", "GUID-1.3-QUAL"),
  ],
  [
    "R36",
    "G and I",
    () => thirteen("GI", "Good", "Good"),
    fits([], "reason-needed", "GUID-1.3-G", "GUID-1.3-NOMATCH"),
  ],
  [
    "R36",
    "RI and RI, qual I",
    () => thirteen("RR", "Inadequate", "Inadequate"),
    fits(["Good", "Requires improvement", "Inadequate"], "ok"),
  ],
  [
    "R36",
    "RI and RI, qual RI, proposed G",
    () => thirteen("RR", "Requires improvement", "Good"),
    fits(["Good", "Requires improvement", "Inadequate"], "reason-needed", "GUID-1.3-QUAL"),
  ],
  [
    "R37",
    "4.1 I, overall O",
    () => overall("Inadequate", "Outstanding", "Sufficient"),
    ["blocked", "RULE-4.1-OVERALL"],
  ],
  ["R37", "4.1 I, overall G", () => overall("Inadequate", "Good", "Sufficient"), ["ok"]],
  [
    "R37",
    "4.1 due but unrated, overall O",
    () => overall(null, "Outstanding", "Sufficient"),
    ["unknown", "RULE-4.1-PENDING"],
  ],
  ["R38", "all ratings entered, overall still empty", () => everythingRated().overall.proposed, null],
  ["R38", "all ratings entered, 4.1 not counted", () => everythingRated().composite?.score, 24],
  [
    "R39",
    "overall O, diversity insufficient",
    () => overall("Good", "Outstanding", "Insufficient"),
    ["reason-needed", "LIM-DIVERSITY"],
  ],
  ["R39", "overall O, no view", () => overall("Good", "Outstanding", null), ["ok", "LIM-DIVERSITY-CHECK"]],
];

describe("the worked examples of the specification", () => {
  it.each(examples)("[%s] %s", (_rule, _title, got, expected) => {
    expect(got()).toEqual(expected);
  });
});
