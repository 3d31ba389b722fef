import { ReorderRangeMutation, SetRangeValuesMutation } from "@univerjs/sheets";
import { evidenceColumns, sheetNames, type EvidenceField } from "../../src/workbook/names";
import { texts } from "../../src/workbook/strings";
import { contentOf, type Content, type Engine, type SheetAt } from "./Engine";

/** What a person or a pane enters of an item; its text tells it from all others. */
export interface Noted {
  readonly text: string;
  readonly source: string;
}

type Line = Readonly<Record<EvidenceField, Content>>;

/**
 * The evidence log as people see it, and what they and the panes entered there. No item is lost, doubled or altered: not
 * by sorting, not by ids given to rows that were typed, not by a pane that adds or changes one.
 */
export class EvidenceSheet {
  /** Sources that an item may have by its text: several where an edit was not confirmed. */
  private readonly sure = new Map<string, readonly string[]>();
  /** Items whose adding was not confirmed: they may be in the workbook or not. */
  private doubtful: Noted[] = [];
  /** Sources that a pane has begun to write and that are not confirmed: they may come after whatever else is entered. */
  private readonly begun = new Set<Noted>();
  /** Items that a person took away again, some before their adding was confirmed. */
  private readonly taken = new Set<string>();
  private count = 0;
  readonly faults: string[] = [];

  constructor(private readonly engine: Engine) {}

  /** A new item, unlike any other. */
  next(): Noted {
    this.count += 1;
    return { text: `Point ${this.count}`, source: `Paper ${this.count}` };
  }

  /** Types an item into the first blank row, without an id. */
  type(item: Noted): void {
    const lines = this.lines();
    const row = lines.findIndex(({ text, source, id }) => text === "" && source === "" && id === "");
    if (row < 0) return;
    const typed = { type: "document ", direction: "Supports", prompts: "1.1.1a", ...item };
    this.enter(row, typed);
    this.sure.set(item.text, [item.source]);
  }

  /** Types another source over that of an item. */
  retype(item: number, source: string): void {
    const texts = [...this.sure.keys()];
    const text = texts[item % Math.max(1, texts.length)];
    const row = this.lines().findIndex((line) => line.text === text);
    if (text === undefined || row < 0) return;
    this.enter(row, { source });
    this.entered(text, source);
  }

  /** Puts the items into the opposite order, as sorting does. */
  reverse(): void {
    const at = this.sheet();
    const last =
      this.lines()
        .map(({ text }) => text !== "")
        .lastIndexOf(true) + 1;
    if (!at || last < 2) return;
    const range = { startRow: 1, endRow: last, startColumn: 0, endColumn: evidenceColumns.length - 1 };
    const order = Object.fromEntries(Array.from({ length: last }, (_, index) => [index + 1, last - index]));
    this.engine.command(ReorderRangeMutation.id, { ...at, range, order });
  }

  /** Runs what takes back or brings back entries, those of the panes among them, and takes what it changes as meant. */
  person(work: () => unknown): void {
    const before = this.sources();
    work();
    const after = this.sources();
    for (const [text, source] of after) if (before.get(text) !== source) this.entered(text, source);
    for (const text of before.keys()) {
      if (after.has(text)) continue;
      this.sure.delete(text);
      this.taken.add(text);
    }
  }

  added(item: Noted, isConfirmed: boolean): void {
    if (isConfirmed) this.arrived(item);
    else this.doubtful.push(item);
  }

  /** A pane has begun to write another source. Gives back what is told whether that is confirmed. */
  changing({ text }: Noted, source: string): (isConfirmed: boolean) => void {
    const changed = { text, source };
    this.begun.add(changed);
    this.allow(changed);
    return (isConfirmed) => {
      // An item that a pane has read already may not be confirmed as added yet.
      if (isConfirmed && this.sure.has(text)) this.begun.delete(changed);
    };
  }

  /** Compares the sheet with what was entered. Where an edit was never answered, another row may have been hit. */
  check(isHung: boolean): void {
    const lines = this.lines().filter(({ text }) => text !== "");
    for (const item of this.doubtful.splice(0))
      if (lines.some((line) => line.text === item.text)) this.arrived(item);
    this.begun.clear();
    const sources = new Set([...this.sure.values()].flat());
    for (const [text, allowed] of this.sure) {
      const [line, ...others] = lines.filter((each) => each.text === text);
      const found = String(line?.source ?? "");
      if (line === undefined) this.faults.push(`${text} is gone from the evidence`);
      else if (others.length > 0) this.faults.push(`${text} is ${others.length + 1} times in the evidence`);
      else if (!allowed.includes(found) && !(isHung && sources.has(found)))
        this.faults.push(`${text} had ${allowed.join(" or ")} as its source and has ${found}`);
      this.sure.set(text, [found]);
    }
    const ids = lines.map(({ id }) => id).filter((id) => id !== "");
    if (new Set(ids).size < ids.length) this.faults.push(`an id is there twice: ${ids.join(" ")}`);
  }

  /** It is there, as it was added or as panes have changed it since. */
  private arrived({ text, source }: Noted): void {
    if (!this.taken.has(text)) this.entered(text, source, this.sure.get(text));
  }

  /** Of an item that is there. One that was taken away stays so. */
  private allow({ text, source }: Noted): void {
    const known = this.sure.get(text);
    if (known !== undefined) this.sure.set(text, [...known, source]);
  }

  /** A person entered it: it stays, unless what a pane has begun comes after it. */
  private entered(text: string, source: string, others: readonly string[] = []): void {
    this.taken.delete(text);
    const coming = [...this.begun].filter((each) => each.text === text);
    this.sure.set(text, [source, ...coming.map((each) => each.source), ...others]);
  }

  private sources(): ReadonlyMap<string, string> {
    const noted = this.lines().filter(({ text }) => text !== "");
    return new Map(noted.map(({ text, source }) => [String(text), String(source)]));
  }

  private enter(row: number, fields: Readonly<Partial<Record<EvidenceField, string>>>): void {
    const at = this.sheet();
    const cells = Object.entries(fields).map(
      ([field, v]) => [evidenceColumns.findIndex((each) => each === field), { v, f: null }] as const,
    );
    const cellValue = { [row + 1]: Object.fromEntries(cells) };
    if (at) this.engine.command(SetRangeValuesMutation.id, { ...at, cellValue });
  }

  /** The rows between header and closing row. */
  private lines(): readonly Line[] {
    const matrix = this.engine.workbook.getSheetBySheetName(sheetNames.evidence)?.getCellMatrix();
    const lines: Line[] = [];
    for (let row = 1; matrix && row < matrix.getLength(); row += 1) {
      const cells = evidenceColumns.map((field, column) => [field, contentOf(matrix.getValue(row, column))]);
      const line = Object.fromEntries(cells) as Line;
      if (line.id === texts.endOfLog) break;
      lines.push(line);
    }
    return lines;
  }

  private sheet(): SheetAt | null {
    const { workbook } = this.engine;
    const sheet = workbook.getSheetBySheetName(sheetNames.evidence);
    return sheet ? { unitId: workbook.getUnitId(), subUnitId: sheet.getSheetId() } : null;
  }
}
