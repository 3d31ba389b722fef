/** @jest-environment jsdom */
import { act, screen, waitFor } from "@testing-library/react";
import { blockNames } from "../../src/workbook/names";
import type { MemoryHost } from "../support/memoryHost";
import { hostWith, openOverview, said } from "../support/renderPane";

async function openReport(host: MemoryHost) {
  const user = await openOverview(host);
  await user.click(screen.getByRole("tab", { name: "Report" }));
  await screen.findByRole("heading", { level: 1, name: "Report" });
  return user;
}

describe("the report", () => {
  it("is written from the workbook as it stands, and says so and when", async () => {
    const host = hostWith({ keyQuestions: { "1.2.1": { answer: "No", reason: "" } } });
    const user = await openReport(host);
    await user.click(screen.getByRole("button", { name: "Write the report" }));
    await waitFor(() => expect(said()).toBe("The report is written."));
    expect(screen.getByText(/^Written on \d+ \w+ \d{4} at \d\d:\d\d/)).toBeTruthy();
    const written = JSON.stringify(host.reports.at(-1)?.blocks);
    expect(written).toContain("Requires improvement");

    await user.click(screen.getByRole("button", { name: "Go to the report sheet" }));
    expect(host.shown.at(-1)?.block).toBe(blockNames.reportText);
    await user.click(screen.getByRole("button", { name: "Write it again" }));
    await waitFor(() => expect(host.reports).toHaveLength(2));
  });

  it("[report] says how many texts between the boxes went to the Quarantine sheet, until it is written without", async () => {
    const host = hostWith();
    const user = await openReport(host);
    host.setAsideNext(1);
    await user.click(screen.getByRole("button", { name: "Write the report" }));
    const notice = "1 text that stood between the boxes is now on the Quarantine sheet.";
    expect(await screen.findByRole("group", { name: notice })).toBeTruthy();
    expect(said()).toBe(`The report is written. ${notice}`);
    await user.click(screen.getByRole("button", { name: "Write it again" }));
    await waitFor(() => expect(screen.queryByRole("group", { name: notice })).toBeNull());
    expect(said()).toBe("The report is written.");
  });

  it("says what is being done while it is written", async () => {
    const host = hostWith();
    const user = await openReport(host);
    const release = host.hold("writeReport");
    await user.click(screen.getByRole("button", { name: "Write the report" }));
    expect(screen.getByRole("button", { name: "Writing the report" }).getAttribute("aria-disabled")).toBe(
      "true",
    );
    expect(said()).toBe("Writing the report");
    await act(async () => release());
    expect(await screen.findByRole("button", { name: "Write it again" })).toBeTruthy();
  });

  it("says why it was not written, and can be tried again", async () => {
    const host = hostWith();
    const user = await openReport(host);
    host.failNext("writeReport", "The workbook is read-only. Save a copy and write the report there.");
    await user.click(screen.getByRole("button", { name: "Write the report" }));
    expect((await screen.findByRole("alert")).textContent).toContain("The workbook is read-only.");
    expect(host.reports).toHaveLength(0);
    await user.click(screen.getByRole("button", { name: "Write the report" }));
    await waitFor(() => expect(host.reports).toHaveLength(1));
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("says what it contains and what is still open", async () => {
    const user = await openReport(hostWith());
    expect(screen.getByText("Key questions with their answers")).toBeTruthy();
    expect(screen.getByText(/0 to settle and 138 to answer/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "See the checks" }));
    expect(await screen.findByRole("heading", { level: 1, name: "Checks" })).toBeTruthy();
  });
});
