import { TextEncoder } from "node:util";
import { createDOMRenderer, RendererProvider } from "@fluentui/react-components";
import { act, configure, render, screen } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { blankInspection } from "../../src/domain/inspection/blankInspection";
import type { Inspection } from "../../src/domain/inspection/Inspection";
import { youthJustice202406 } from "../../src/packs";
import { App } from "../../src/taskpane/App";
import { memoryHost, type MemoryHost } from "./memoryHost";
import { planOnce } from "./planOnce";

// Every browser has one; jsdom has not.
globalThis.TextEncoder = TextEncoder;

// Whether a part is hidden costs a computed style for each of its ancestors, and the pane hides none of its parts.
configure({ defaultHidden: true, asyncUtilTimeout: 10_000 });
jest.setTimeout(30_000);

// Looks are for a browser to judge. Here each accessible name would be weighed against every rule of every component.
const elsewhere = createDOMRenderer(document.implementation.createHTMLDocument());

export const pack = youthJustice202406;

const stamp = { engine: "0.1.0", writtenAt: "2026-11-22T08:00:00.000Z" };

/** A host whose workbook holds this inspection; absent parts are blank. */
export function hostWith(inspection: Partial<Inspection> = {}): MemoryHost {
  return memoryHost({ plan: planOnce(pack, { ...blankInspection(pack), ...inspection }, stamp) });
}

/** The pane as a person meets it. */
export function renderPane(host: MemoryHost): UserEvent {
  render(
    <RendererProvider renderer={elsewhere}>
      <App host={host} hostIsDark={() => false} />
    </RendererProvider>,
  );
  return userEvent.setup();
}

/** The pane with the open inspection's overview in front. */
export async function openOverview(host: MemoryHost): Promise<UserEvent> {
  const user = renderPane(host);
  await user.click(await screen.findByRole("button", { name: "Continue the inspection" }));
  await screen.findByRole("tab", { name: /Overview/ });
  return user;
}

/** The pane with a row of a standard's sheet in front, as when the person selects it there. */
export async function openRow(host: MemoryHost, standard: string, row: string): Promise<UserEvent> {
  const user = await openOverview(host);
  await user.click(screen.getByRole("tab", { name: /Standard/ }));
  await screen.findByRole("combobox", { name: "Standard" });
  select(host, standard, row);
  return user;
}

/** The selection in the workbook moves to a row. */
export function select(host: MemoryHost, standard: string, row: string): void {
  act(() => host.emit({ kind: "selected", sheet: standard, block: `Standard_${standard}`, row }));
}

/** What the live region says now. */
export function said(): string {
  return screen.getByRole("status", { name: "Results" }).textContent ?? "";
}
