/** @jest-environment jsdom */
import { act, screen, waitFor } from "@testing-library/react";
import { blankInspection } from "../../src/domain/inspection/blankInspection";
import { standardPlace } from "../../src/taskpane/places";
import { hostWith, openRow, pack } from "../support/renderPane";

const { details } = blankInspection(pack, { service: "Ynys Môn", resettlementCases: 0 });
const place = standardPlace("1.1", "1.1.1a", "answer");
const title = "Excel did not answer: one entry may be in the workbook or not";

async function answerUnheard() {
  const host = hostWith({ details });
  const user = await openRow(host, "1.1", "1.1.1a");
  host.failNext("write", "Excel does not answer.", "NoAnswer");
  await user.click(await screen.findByRole("radio", { name: "Yes, above the line of sufficiency" }));
  await screen.findByText(title);
  return { host, user };
}

describe("an entry that Excel never answered for", () => {
  it("[fault] is named as unknown, and gone from there once the workbook is read and holds it", async () => {
    const { host, user } = await answerUnheard();
    expect(screen.getByText(/^1\.1\.1\(a\): what you entered is kept here\./)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Save again" })).toBeNull();
    host.changeSilently({ ...place, value: "Yes" });
    const before = host.calls.length;
    await user.click(screen.getByRole("button", { name: "Check now" }));
    await waitFor(() => expect(screen.queryByText(title)).toBeNull());
    expect(screen.queryByText("One entry is not in the workbook yet")).toBeNull();
    expect(host.calls.slice(before)).toEqual(["read"]);
  });

  it("[fault] is offered to be saved again where the workbook turns out not to hold it", async () => {
    const { host, user } = await answerUnheard();
    act(() => host.typeInCell({ ...standardPlace("1.1", "1.1.1b", "answer"), value: "No" }, true));
    await screen.findByText("One entry is not in the workbook yet");
    expect(screen.queryByText(title)).toBeNull();
    await user.click(screen.getByRole("button", { name: "Save again" }));
    await waitFor(() => expect(host.cell(place)).toBe("Yes"));
    expect(host.written).toHaveLength(1);
  });
});
