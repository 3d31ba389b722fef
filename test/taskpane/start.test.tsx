/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import { blankInspection } from "../../src/domain/inspection/blankInspection";
import { blockNames } from "../../src/workbook/names";
import { memoryHost, newerSchema } from "../support/memoryHost";
import { hostWith, pack, renderPane, said } from "../support/renderPane";

describe("creating an inspection", () => {
  async function fillIn(host = memoryHost()) {
    const user = renderPane(host);
    await user.click(await screen.findByRole("button", { name: "Create an inspection" }));
    await screen.findByRole("textbox", { name: "Team" });
    await user.type(screen.getByRole("textbox", { name: /Youth justice service/ }), "Ceredigion YJS");
    return { user, host };
  }

  it("writes the details into the workbook and opens the overview", async () => {
    const { user, host } = await fillIn();
    await user.type(screen.getByRole("textbox", { name: "Lead inspector" }), "Ana Gwyn");
    await user.type(screen.getByLabelText("Fieldwork starts"), "2024-06-12");
    await user.type(screen.getByLabelText("Fieldwork ends"), "2024-06-14");
    await user.type(screen.getByRole("textbox", { name: /Resettlement cases/ }), "0");
    await user.click(screen.getByRole("button", { name: "Create the inspection" }));

    expect(await screen.findByRole("heading", { level: 1, name: "Ceredigion YJS" })).toBeTruthy();
    expect(screen.getByText("Fieldwork 12 June 2024 to 14 June 2024")).toBeTruthy();
    expect(screen.getByText("Lead inspector: Ana Gwyn")).toBeTruthy();
    expect(said()).toBe("The inspection is ready.");
    expect(host.cell({ block: blockNames.inspection, row: "resettlementCases", field: "value" })).toBe(0);
    expect(host.plan?.sheets.map(({ name }) => name)).toContain("1.1");
  });

  it("keeps a number of cases left blank as a blank, never as a zero", async () => {
    const { user, host } = await fillIn();
    await user.click(screen.getByRole("button", { name: "Create the inspection" }));
    await screen.findByRole("heading", { level: 1, name: "Ceredigion YJS" });
    expect(host.cell({ block: blockNames.inspection, row: "resettlementCases", field: "value" })).toBe("");
  });

  it("says which step is being done and how far it is", async () => {
    const host = memoryHost();
    const release = host.hold("create");
    const { user } = await fillIn(host);
    await user.click(screen.getByRole("button", { name: "Create the inspection" }));

    expect(await screen.findByText("Adding the sheets", { selector: "label" })).toBeTruthy();
    expect(screen.getByText("Step 1 of 3")).toBeTruthy();
    expect(screen.getByRole("progressbar", { name: "Adding the sheets" }).getAttribute("aria-valuenow")).toBe(
      "0",
    );
    expect(said()).toBe("Adding the sheets");
    await act(async () => release());
    expect(await screen.findByRole("heading", { level: 1, name: "Ceredigion YJS" })).toBeTruthy();
  });

  it("cancels between steps, says so and keeps what was typed", async () => {
    const host = memoryHost();
    const release = host.hold("create");
    const { user } = await fillIn(host);
    await user.click(screen.getByRole("button", { name: "Create the inspection" }));
    await user.click(await screen.findByRole("button", { name: "Cancel" }));
    expect(screen.getByRole("button", { name: "Cancelling" })).toBeTruthy();
    await act(async () => release());

    const service = await screen.findByRole<HTMLInputElement>("textbox", { name: /Youth justice service/ });
    expect(service.value).toBe("Ceredigion YJS");
    expect(said()).toBe("Cancelled. The workbook is as it was, and your details are kept.");
    expect(host.plan).toBeNull();
  });

  it("says what went wrong, keeps what was typed and finishes on the second attempt", async () => {
    const { user, host } = await fillIn();
    host.failNext("create", "A cell is being edited. Press Enter or Escape in it, then try again.");
    await user.click(screen.getByRole("button", { name: "Create the inspection" }));

    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain("The inspection was not created");
    expect(alert.textContent).toContain(
      "A cell is being edited. Press Enter or Escape in it, then try again.",
    );
    const service = screen.getByRole<HTMLInputElement>("textbox", { name: /Youth justice service/ });
    expect(service.value).toBe("Ceredigion YJS");
    await user.click(await screen.findByRole("button", { name: "Finish creating" }));
    expect(await screen.findByRole("heading", { level: 1, name: "Ceredigion YJS" })).toBeTruthy();
  });

  it("names every mistake beside its field and goes to the first", async () => {
    const user = renderPane(memoryHost());
    await user.click(await screen.findByRole("button", { name: "Create an inspection" }));
    await screen.findByRole("textbox", { name: "Team" });
    await user.type(screen.getByLabelText("Fieldwork starts"), "2024-06-14");
    await user.type(screen.getByLabelText("Fieldwork ends"), "2024-06-12");
    await user.type(screen.getByRole("textbox", { name: /Resettlement cases/ }), "two");
    await user.click(screen.getByRole("button", { name: "Create the inspection" }));

    expect(screen.getByText("Enter the name of the service")).toBeTruthy();
    expect(screen.getByText("Fieldwork cannot end before it starts")).toBeTruthy();
    expect(screen.getByText("Enter a whole number, 0 or more")).toBeTruthy();
    const service = screen.getByRole("textbox", { name: /Youth justice service/ });
    expect(document.activeElement).toBe(service);
  });

  it("refuses a name longer than a cell holds, and keeps it", async () => {
    const user = renderPane(memoryHost());
    await user.click(await screen.findByRole("button", { name: "Create an inspection" }));
    await screen.findByRole("textbox", { name: "Team" });
    const service = screen.getByRole<HTMLInputElement>("textbox", { name: /Youth justice service/ });
    service.focus();
    await user.paste("x".repeat(40_000));
    await user.click(screen.getByRole("button", { name: "Create the inspection" }));
    expect(screen.getByText("A cell holds at most 32,767 characters; this has 40,000")).toBeTruthy();
    expect(service.value).toHaveLength(40_000);
  });

  it("asks before Escape loses what was typed, and not otherwise", async () => {
    const { user } = await fillIn();
    await user.keyboard("{Escape}");
    expect(screen.getByRole("group", { name: "Leave the form? What you typed will be lost." })).toBeTruthy();
    expect(said()).toBe("Leave the form? What you typed will be lost.");
    await user.click(screen.getByRole("button", { name: "Keep editing" }));
    const service = screen.getByRole<HTMLInputElement>("textbox", { name: /Youth justice service/ });
    expect(service.value).toBe("Ceredigion YJS");
    await user.click(service);
    await user.keyboard("{Escape}");
    await user.click(screen.getByRole("button", { name: "Leave and lose it" }));
    expect(screen.getByRole("heading", { level: 1, name: "Start an inspection" })).toBeTruthy();

    await user.click(screen.getByRole("button", { name: "Create an inspection" }));
    await user.click(screen.getByRole("textbox", { name: "Team" }));
    await user.keyboard("{Escape}");
    expect(screen.getByRole("heading", { level: 1, name: "Start an inspection" })).toBeTruthy();
  });

  it("can be done by keyboard alone", async () => {
    const user = renderPane(memoryHost());
    await screen.findByRole("button", { name: "Create an inspection" });
    await user.tab();
    await user.keyboard("{Enter}");
    await screen.findByRole("textbox", { name: "Team" });
    await user.tab();
    await user.keyboard("Powys");
    for (let field = 0; field < 6; field += 1) await user.tab();
    expect(document.activeElement?.textContent).toBe("Create the inspection");
    await user.keyboard("{Enter}");
    expect(await screen.findByRole("heading", { level: 1, name: "Powys" })).toBeTruthy();
  });
});

describe("other workbooks", () => {
  it("names the sheets whose names are taken and looks again when asked", async () => {
    const host = memoryHost({ state: { kind: "none", taken: ["Inspection", "1.1"] } });
    const user = renderPane(host);
    const list = await screen.findByRole("list", { name: "Sheets to rename" });
    expect(
      within(list)
        .getAllByRole("listitem")
        .map((item) => item.textContent),
    ).toEqual(["Inspection", "1.1"]);
    expect(screen.queryByRole("button", { name: "Create an inspection" })).toBeNull();

    host.setState({ kind: "none", taken: [] });
    await user.click(screen.getByRole("button", { name: "Check again" }));
    expect(await screen.findByRole("button", { name: "Create an inspection" })).toBeTruthy();
  });

  it("leaves a workbook of a newer version alone and says what to do", async () => {
    renderPane(memoryHost({ state: { kind: "newer", schema: newerSchema } }));
    expect(await screen.findByRole("heading", { level: 1, name: "Made by a newer version" })).toBeTruthy();
    expect(screen.getByText(/workbook\/99.*Update the add-in/)).toBeTruthy();
    expect(screen.getAllByRole("button").map(({ textContent }) => textContent)).toEqual(["Check again"]);
  });

  it("finishes an interrupted creation with the details it finds", async () => {
    const { details } = blankInspection(pack, {
      service: "Gwent",
      fieldworkStart: "2024-06-12",
      resettlementCases: 3,
    });
    const host = hostWith({ details });
    host.setState({ kind: "unfinished" });
    const user = renderPane(host);
    await user.click(await screen.findByRole("button", { name: "Check details and finish" }));
    const service = await screen.findByRole<HTMLInputElement>("textbox", { name: /Youth justice service/ });
    await waitFor(() => expect(service.value).toBe("Gwent"));
    expect(screen.getByLabelText<HTMLInputElement>("Fieldwork starts").value).toBe("2024-06-12");
    expect(screen.getByRole<HTMLInputElement>("textbox", { name: /Resettlement cases/ }).value).toBe("3");
    await user.type(service, " and Powys");
    await user.click(screen.getByRole("button", { name: "Finish creating" }));
    expect(await screen.findByRole("heading", { level: 1, name: "Gwent and Powys" })).toBeTruthy();
  });

  it("says why the workbook could not be looked at, and tries again", async () => {
    const host = memoryHost();
    host.failNext("look", "Excel is busy. Try again in a moment.");
    const user = renderPane(host);
    expect((await screen.findByRole("alert")).textContent).toContain("Excel is busy. Try again in a moment.");
    await user.click(screen.getByRole("button", { name: "Check again" }));
    expect(await screen.findByRole("button", { name: "Create an inspection" })).toBeTruthy();
  });

  it("notices on return to the pane that the workbook has changed", async () => {
    const host = memoryHost();
    renderPane(host);
    await screen.findByRole("button", { name: "Create an inspection" });
    host.setState({ kind: "inspection" });
    act(() => void window.dispatchEvent(new Event("focus")));
    await waitFor(() => expect(screen.getByRole("button", { name: "Continue the inspection" })).toBeTruthy());
  });
});
