import type { CaseFacts } from "../../../src/domain/timescales/CaseFacts";
import { englandAndWales } from "../../../src/packs/bankHolidays/englandAndWales";
import { check } from "./checks";

const outcome = (id: string, facts: CaseFacts) => {
  const { result, codes } = check(id, facts);
  return [result, ...codes];
};

describe("within a limit", () => {
  const told = (placementConfirmed: string | null, parentsInformed: string | null) =>
    outcome("E-PARENTS-24H", { placementConfirmed, parentsInformed });

  it("[R50] measures hours by the clock, the last minute included", () => {
    expect(told("2024-06-03T16:00", "2024-06-04T16:00")).toEqual(["met"]);
    expect(told("2024-06-03T16:00", "2024-06-04T16:01")).toEqual(["late", "TL-LATE"]);
  });

  it("[R50] without a time of day calls it met or late only where every time says the same", () => {
    expect(told("2024-06-03", "2024-06-03")).toEqual(["met"]);
    expect(told("2024-06-03", "2024-06-04")).toEqual(["unknown", "TL-MISSING"]);
    expect(told("2024-06-03T00:00", "2024-06-04")).toEqual(["unknown", "TL-MISSING"]);
    expect(told("2024-06-03", "2024-06-05")).toEqual(["late", "TL-LATE"]);
  });

  it("says what is missing by its label, and what cannot be read is missing", () => {
    expect(
      check("E-PARENTS-24H", { placementConfirmed: "2024-06-03", parentsInformed: "4/6" }),
    ).toMatchObject({
      result: "unknown",
      codes: ["TL-MISSING"],
      arithmetic: ["Not entered yet: Parents or carers told of the placement."],
    });
  });

  it("does not judge dates in the wrong order", () => {
    expect(told("2024-06-03T16:00", "2024-06-03T15:00")).toEqual(["unknown", "TL-ORDER"]);
    expect(outcome("E-MEET-10D", { custodyStart: "2024-03-02", initialMeeting: "2024-03-01" })).toEqual([
      "unknown",
      "TL-ORDER",
    ]);
  });

  it("shows the arithmetic in words, the last day and the source", () => {
    expect(check("E-MEET-10D", { custodyStart: "2024-03-01", initialMeeting: "2024-03-12" })).toEqual({
      id: "E-MEET-10D",
      result: "late",
      codes: ["TL-LATE"],
      due: "2024-03-11",
      dueDates: {},
      gaps: [],
      arithmetic: ["1 March 2024 plus 10 days is 11 March 2024; it was 12 March 2024."],
      rule: "R50",
      source: { doc: "003", line: 786 },
    });
  });

  it("[R50] same day means the same day", () => {
    expect(
      outcome("E-POSTCOURT", { sentence: "2024-03-01T11:00", custodyModuleSent: "2024-03-01T17:00" }),
    ).toEqual(["met"]);
    expect(outcome("E-REL-MEET", { release: "2024-03-01", releaseMeeting: "2024-03-02" })).toEqual([
      "late",
      "TL-LATE",
    ]);
  });

  it("[R50] a letter after a breach is flagged for its unclear wording when late", () => {
    expect(outcome("E-BREACH-24H", { breach: "2024-03-01T09:00", breachLetter: "2024-03-04T09:00" })).toEqual(
      ["late", "TL-LATE", "TL-AMBIGUOUS"],
    );
  });
});

describe("out-of-court timescales", () => {
  const work = { workStart: "2024-01-15", workEnd: "2024-04-20" };

  it("[R49] only delayed restorative work excuses more than three months", () => {
    expect(outcome("T-OOCD-3M", work)).toEqual(["late", "TL-LATE"]);
    expect(outcome("T-OOCD-3M", { ...work, restorativeDelay: false })).toEqual(["late", "TL-LATE"]);
    expect(outcome("T-OOCD-3M", { ...work, restorativeDelay: true })).toEqual([
      "not applicable",
      "TL-EXCEPTION",
    ]);
    expect(outcome("T-OOCD-3M", { ...work, workEnd: "2024-04-15", restorativeDelay: true })).toEqual(["met"]);
  });

  it("[R49] the reply is due in ten days only where an assessment is needed", () => {
    const reply = { referralReceived: "2024-05-01", serviceReply: "2024-05-12" };
    expect(outcome("T-OOCD-10D", { ...reply, assessmentNeeded: true })).toEqual(["late", "TL-LATE"]);
    expect(outcome("T-OOCD-10D", { ...reply, assessmentNeeded: false })).toEqual(["not applicable"]);
  });

  it("[R49] the police refer within 24 hours", () => {
    expect(
      outcome("T-OOCD-24H", { suitability: "2024-05-01T10:00", policeReferral: "2024-05-02T09:59" }),
    ).toEqual(["met"]);
  });
});

describe("working days", () => {
  it("[R50] a safeguarding incident is told in 24 hours or by the end of the next working day", () => {
    const told = (safeguardingTold: string) =>
      outcome("E-SAFEG-24H", { safeguardingIncident: "2024-06-07T20:00", safeguardingTold });
    expect(told("2024-06-08T20:00")).toEqual(["met"]);
    expect(told("2024-06-10T23:59")).toEqual(["met"]);
    expect(told("2024-06-11T00:00")).toEqual(["late", "TL-LATE"]);
  });

  it("[R50] a serious incident is told by the end of the next working day", () => {
    expect(outcome("E-SERIOUS-NWD", { seriousIncident: "2024-06-07", seriousTold: "2024-06-10" })).toEqual([
      "met",
    ]);
    expect(outcome("E-SERIOUS-NWD", { seriousIncident: "2024-06-06", seriousTold: "2024-06-10" })).toEqual([
      "late",
      "TL-LATE",
    ]);
  });

  it("[R50] bank holidays give more time where they are given, and the result says on what it rests", () => {
    const facts = { transfer: "2024-12-20", transferAuthorityUpdated: "2024-12-31" };
    expect(check("E-XFER-5WD", facts)).toMatchObject({ result: "late", due: "2024-12-27" });
    expect(check("E-XFER-5WD", facts).arithmetic[1]).toBe(
      "Monday to Friday are counted as working days, bank holidays among them.",
    );
    expect(check("E-XFER-5WD", facts, { holidays: englandAndWales })).toMatchObject({
      result: "met",
      due: "2024-12-31",
      codes: [],
    });
  });

  it("[R50] beyond the last year covered it says so", () => {
    const facts = { transfer: "2028-01-03", transferAuthorityUpdated: "2028-01-10" };
    const { result, codes, arithmetic } = check("E-XFER-5WD", facts, { holidays: englandAndWales });
    expect([result, ...codes]).toEqual(["met", "TL-HOLIDAYS"]);
    expect(arithmetic[1]).toBe(
      "Bank holidays of England and Wales are known from 2019 to 2027; in 2028 only weekends were left out.",
    );
  });
});

describe("before release", () => {
  const home = (accommodationConfirmed: string, more: CaseFacts = {}) =>
    outcome("E-ACCOM-6W", { release: "2024-10-18", accommodationConfirmed, ...more });

  it("[R50] a home is known six weeks before release; a day later is late", () => {
    expect(home("2024-09-06")).toEqual(["met"]);
    expect(home("2024-09-07")).toEqual(["late", "TL-LATE"]);
  });

  it("[R50] four weeks before early release could be enough, in words that can be read two ways", () => {
    expect(home("2024-09-20", { earlyReleaseSought: true })).toEqual([
      "ambiguous",
      "TL-FALLBACK",
      "TL-AMBIGUOUS",
    ]);
    expect(home("2024-09-21", { earlyReleaseSought: true })).toEqual(["late", "TL-LATE"]);
    expect(home("2024-09-20", { earlyReleaseSought: false })).toEqual(["late", "TL-LATE"]);
    const early = { earlyReleaseDate: "2024-10-18", earlyReleaseSought: true };
    expect(outcome("E-ACCOM-4W", { ...early, accommodationConfirmed: "2024-09-20" })).toEqual(["met"]);
    expect(outcome("E-ACCOM-4W", { ...early, accommodationConfirmed: "2024-09-21" })).toEqual([
      "ambiguous",
      "TL-AMBIGUOUS",
    ]);
    expect(outcome("E-ACCOM-4W", { earlyReleaseSought: false })).toEqual(["not applicable"]);
  });

  it("shows the due date as soon as the release date is entered", () => {
    expect(check("E-ACCOM-6W", { release: "2024-10-18" })).toMatchObject({
      result: "unknown",
      due: "2024-09-06",
    });
  });

  it("[R51] accommodation is settled by the middle of custody, the middle day included", () => {
    const settled = (accommodationConfirmed: string) =>
      outcome("E-ACCOM-MID", { custodyStart: "2024-01-01", release: "2024-01-11", accommodationConfirmed });
    expect(settled("2024-01-06")).toEqual(["met"]);
    expect(settled("2024-01-07")).toEqual(["late", "TL-LATE"]);
  });

  it("[R51] a referral to MAPPA only concerns an eligible child", () => {
    const dates = { earliestRelease: "2024-12-10", mappaReferral: "2024-07-10" };
    expect(outcome("E-MAPPA-6M", { ...dates, mappaEligible: false })).toEqual(["not applicable"]);
    expect(check("E-MAPPA-6M", { ...dates, mappaEligible: true }).rule).toBe("R51");
  });

  it("[R50] a milestone before entry to custody does not apply", () => {
    const dates = (custodyStart: string) => check("E-MEET-PRE", { custodyStart, release: "2024-08-31" });
    expect(dates("2024-07-01")).toMatchObject({
      result: "unknown",
      dueDates: { "3 months": null, "6 weeks": "2024-07-20", "2 weeks": "2024-08-17" },
    });
    expect(dates("2024-08-20")).toMatchObject({ result: "not applicable" });
  });
});

describe("gaps", () => {
  const meetings = (faceToFace: readonly string[] | null, release: string | null = "2024-04-10") =>
    check("E-F2F-MONTH", { custodyStart: "2024-01-05", faceToFace, release });

  it("[R50] names every step that is too long", () => {
    expect(meetings(["2024-03-20", "2024-02-02"])).toMatchObject({
      result: "late",
      gaps: [["2024-02-02", "2024-03-20"]],
      arithmetic: [
        "From 2 February 2024 to 20 March 2024 is more than 1 month; the next was due by 2 March 2024.",
      ],
    });
  });

  it("[R50] an empty list says that none took place; nothing entered says nothing", () => {
    expect(meetings([])).toMatchObject({ result: "late", gaps: [["2024-01-05", "2024-04-10"]] });
    expect(meetings(null)).toMatchObject({ result: "unknown", codes: ["TL-MISSING"] });
    expect(meetings(["2024-02-02", "at some time"])).toMatchObject({
      result: "unknown",
      codes: ["TL-MISSING"],
    });
  });

  it("[R50] without a release date the steps so far are judged, and it says so", () => {
    expect(meetings(["2024-02-05"], null)).toMatchObject({
      result: "met",
      arithmetic: [
        "1 step between dates, none longer than 1 month.",
        "No end date is entered, so this is judged up to 5 February 2024.",
      ],
    });
    expect(meetings([], null)).toMatchObject({ result: "unknown" });
  });

  it("[R50] meetings outside the time in custody do not count", () => {
    expect(meetings(["2024-01-01", "2024-02-05", "2024-03-05", "2024-04-05", "2024-05-01"]).result).toBe(
      "met",
    );
    expect(meetings(["2023-12-30", "2024-04-30"]).gaps).toEqual([["2024-01-05", "2024-04-10"]]);
  });

  it("[R50] looked-after visits: every six weeks in the first year, every three months after it", () => {
    const visits = (id: string, authorityVisits: readonly string[], lookedAfter: boolean | null = true) =>
      check(id, { custodyStart: "2023-01-01", authorityVisits, lookedAfter });
    expect(visits("E-LAC-6W", ["2023-01-08", "2023-02-20"]).gaps).toEqual([["2023-01-08", "2023-02-20"]]);
    expect(visits("E-LAC-6W", ["2023-01-08", "2023-02-19"]).result).toBe("met");
    expect(visits("E-LAC-3M", ["2023-01-08", "2023-02-19"]).result).toBe("not applicable");
    expect(visits("E-LAC-3M", ["2023-12-20", "2024-03-20", "2024-06-20"]).result).toBe("met");
    expect(visits("E-LAC-3M", ["2023-12-20", "2024-03-21"]).result).toBe("late");
    expect(visits("E-LAC-6W", ["2023-12-20", "2024-03-20"]).result).toBe("not applicable");
    expect(visits("E-LAC-6W", ["2023-11-01", "2024-01-01"]).result).toBe("late");
    expect(visits("E-LAC-6W", ["2023-11-01", "2024-01-02"]).result).toBe("not applicable");
    expect(visits("E-LAC-1W", ["2023-01-08", "2023-01-20"]).result).toBe("met");
    expect(visits("E-LAC-1W", ["2023-01-09"]).result).toBe("late");
    expect(visits("E-LAC-1W", ["2023-01-09"], false).result).toBe("not applicable");
  });
});

describe("so many a period", () => {
  const visits = (id: string, familyVisits: readonly string[] | null, remanded: boolean | null) =>
    check(id, { custodyStart: "2024-01-01", release: "2024-01-28", familyVisits, remanded });

  it("[R50] a sentenced child has a visit every two weeks, one at a weekend in four", () => {
    expect(visits("E-FAM-VISIT-S", ["2024-01-06", "2024-01-17"], false).result).toBe("met");
    expect(visits("E-FAM-VISIT-S", ["2024-01-05", "2024-01-17"], false)).toMatchObject({
      result: "not met",
      codes: ["TL-NOT-MET"],
      gaps: [["2024-01-01", "2024-01-28"]],
      arithmetic: ["From 1 January 2024 to 28 January 2024: 0 at a weekend, and 1 expected."],
    });
    expect(visits("E-FAM-VISIT-S", ["2024-01-06"], false).gaps).toEqual([["2024-01-15", "2024-01-28"]]);
  });

  it("[R50] a remanded child has three visits a week, and each rule leaves the other child alone", () => {
    expect(visits("E-FAM-VISIT-R", ["2024-01-02", "2024-01-03", "2024-01-04"], true).gaps).toHaveLength(3);
    expect(visits("E-FAM-VISIT-R", [], false).result).toBe("not applicable");
    expect(visits("E-FAM-VISIT-S", [], true).result).toBe("not applicable");
    expect(visits("E-FAM-VISIT-S", [], null)).toMatchObject({ result: "unknown", codes: ["TL-MISSING"] });
  });

  it("[R50] a time shorter than a period is not judged", () => {
    const facts = { custodyStart: "2024-01-01", release: "2024-01-06", familyVisits: [], remanded: true };
    expect(check("E-FAM-VISIT-R", facts).result).toBe("not applicable");
  });
});

describe("numbers, flags and times of day", () => {
  it.each([
    ["E-FAM-VISIT-H", { visitMinutes: 60 }, ["met"]],
    ["E-FAM-VISIT-H", { visitMinutes: 59 }, ["not met", "TL-NOT-MET"]],
    ["E-EDU-15", { educationHours: 14.5 }, ["not met", "TL-NOT-MET"]],
    ["E-EDU-15", {}, ["unknown", "TL-MISSING"]],
    ["E-DTO-RANGE", { dtoMonths: 4 }, ["met"]],
    ["E-DTO-RANGE", { dtoMonths: 25 }, ["not met", "TL-NOT-MET"]],
    ["E-EARLY-8M", { dtoMonths: 7 }, ["not applicable"]],
    ["E-EARLY-8M", { dtoMonths: 8 }, ["met"]],
    ["E-LIC-ISS", { intensiveSupervision: true }, ["not met", "TL-NOT-MET"]],
    ["E-LIC-ISS", { intensiveSupervision: false }, ["met"]],
    ["E-LIC-ISS", { intensiveSupervision: null }, ["unknown", "TL-MISSING"]],
    ["E-REL-ADULT", { travelledAlone: true }, ["not met", "TL-NOT-MET"]],
    ["E-PLACE-530PM", { documentsSent: "2024-03-01T17:30" }, ["not applicable"]],
    ["E-PLACE-530PM", { documentsSent: "2024-03-01T17:31" }, ["unknown", "TL-MISSING"]],
    ["E-PLACE-530PM", { documentsSent: "2024-03-01T17:31", outOfHoursContacted: true }, ["met"]],
    [
      "E-PLACE-530PM",
      { documentsSent: "2024-03-01T17:31", outOfHoursContacted: false },
      ["not met", "TL-NOT-MET"],
    ],
    ["E-PLACE-530PM", { documentsSent: "2024-03-01" }, ["unknown", "TL-MISSING"]],
    ["E-REL-FRIDAY", { release: "2024-03-01T12:00" }, ["met"]],
    ["E-REL-FRIDAY", { release: "2024-03-01T12:01" }, ["not met", "TL-NOT-MET", "TL-AMBIGUOUS"]],
    ["E-REL-FRIDAY", { release: "2024-03-01" }, ["unknown", "TL-MISSING"]],
    ["E-REL-FRIDAY", { release: "2024-02-29" }, ["met"]],
  ] as const)("[R50] [R52] %s with %j: %j", (id, facts, expected) => {
    expect(outcome(id, facts)).toEqual(expected);
  });
});

describe("the second appointment", () => {
  const second = (
    secondAppointment: string,
    homeSeenOnReleaseDay: boolean | null,
    secondIsHomeVisit: boolean | null,
  ) =>
    outcome("E-REL-5D", {
      release: "2024-07-01",
      secondAppointment,
      homeSeenOnReleaseDay,
      secondIsHomeVisit,
    });

  it("[R50] comes within five days, and at home unless home was seen on release day", () => {
    expect(second("2024-07-06", true, false)).toEqual(["met"]);
    expect(second("2024-07-06", false, true)).toEqual(["met"]);
    expect(second("2024-07-06", null, true)).toEqual(["met"]);
    expect(second("2024-07-06", false, false)).toEqual(["not met", "TL-HOME-VISIT-REQUIRED"]);
    expect(second("2024-07-06", null, false)).toEqual(["unknown", "TL-MISSING"]);
    expect(second("2024-07-06", false, null)).toEqual(["unknown", "TL-MISSING"]);
    expect(second("2024-07-07", true, false)).toEqual(["late", "TL-LATE"]);
    expect(second("2024-07-07", false, false)).toEqual(["late", "TL-LATE", "TL-HOME-VISIT-REQUIRED"]);
  });
});

describe("home detention curfew", () => {
  const facts = {
    section250: true,
    sentenceMonths: 24,
    sentenceDays: 730,
    custodyStart: "2024-01-01",
    conditionalRelease: "2024-12-31",
    curfewBreach: false,
    longRecall: false,
  };

  it("[R52] begins after a quarter of the sentence, and at most six months early", () => {
    expect(check("E-HDC-ELIG", facts)).toMatchObject({
      result: "met",
      due: "2024-07-02",
      arithmetic: [
        "730 days divided by 4 is 183, rounded up; the greater of that and 30 days is 183 days.",
        "1 January 2024 plus 183 days is 2 July 2024.",
        "6 months before 31 December 2024 is 30 June 2024.",
        "The later of the two is 2 July 2024.",
      ],
    });
    const short = { ...facts, sentenceMonths: 3, sentenceDays: 91, conditionalRelease: "2024-02-15" };
    expect(check("E-HDC-ELIG", short).due).toBe("2024-01-31");
    expect(check("E-HDC-ELIG", { ...facts, conditionalRelease: "2025-06-30" }).due).toBe("2024-12-30");
  });

  it.each([
    [{ section250: false }, "not a section 250 sentence"],
    [{ sentenceMonths: 48 }, "four years or more"],
    [{ curfewBreach: true }, "previous curfew breach"],
    [{ longRecall: true }, "previous recall on a long sentence"],
  ])("[R52] %j rules it out", (bar, why) => {
    const { result, due, arithmetic } = check("E-HDC-ELIG", { ...facts, ...bar });
    expect([result, due, ...arithmetic]).toEqual(["not applicable", null, `Not eligible: ${why}.`]);
  });

  it("[R52] what is not entered is not taken for No", () => {
    expect(check("E-HDC-ELIG", { ...facts, curfewBreach: null })).toMatchObject({
      result: "unknown",
      codes: ["TL-MISSING"],
      due: "2024-07-02",
    });
    expect(outcome("E-HDC-EXCL", { sentenceMonths: 24, curfewBreach: false })).toEqual([
      "unknown",
      "TL-MISSING",
    ]);
    expect(outcome("E-HDC-EXCL", { longRecall: true })).toEqual(["not applicable"]);
    expect(outcome("E-HDC-EXCL", facts)).toEqual(["met"]);
  });
});
