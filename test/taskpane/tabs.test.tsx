/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { hostWith, openOverview } from "../support/renderPane";

function selected(): string | null | undefined {
  return screen.getByRole("tab", { selected: true }).textContent;
}

describe("the navigation", () => {
  it("counts what is left to do in the standard that is shown", async () => {
    await openOverview(hostWith());
    expect(screen.getByRole("tab", { name: "Standard (22 to answer)", hidden: false })).toBeTruthy();
    expect(screen.getByRole("tab", { name: "Overview" })).toBeTruthy();
  });

  it("is one stop of the Tab key, with arrow keys, Home and End inside it", async () => {
    const user = await openOverview(hostWith());
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole("tab", { name: "Overview" }));
    await user.keyboard("{ArrowRight}");
    expect(selected()).toContain("Standard");
    expect(document.activeElement).toBe(screen.getByRole("tab", { name: /Standard/ }));
    await user.keyboard("{End}");
    expect(selected()).toBe("Report");
    await user.keyboard("{ArrowRight}");
    expect(selected()).toBe("Overview");
    await user.keyboard("{ArrowLeft}{Home}");
    expect(selected()).toBe("Overview");
    await user.tab();
    expect(screen.queryByRole("tab", { selected: true })).not.toBe(document.activeElement);
  });

  it("names the view it controls", async () => {
    const user = await openOverview(hostWith());
    await user.click(screen.getByRole("tab", { name: "Report" }));
    const panel = screen.getByRole("tabpanel", { name: "Report" });
    expect(screen.getByRole("tab", { name: "Report" }).getAttribute("aria-controls")).toBe(panel.id);
  });
});
