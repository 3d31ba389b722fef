import type { Pack } from "../../src/domain/framework/Pack";
import type { Saved } from "../../src/taskpane/inspection/useInspection";
import type { CellValue, Edit, Place } from "../../src/workbook/InspectionHost";
import { blockNames, inspectionColumns, standardColumns } from "../../src/workbook/names";
import { tidyEdits } from "../../src/workbook/changes/tidyEdits";
import type { Content } from "./Engine";
import type { Grid } from "./Grid";
import { fromKey, toKey, withoutAgain } from "./keys";
import type { SaveWatcher } from "./Pane";

interface Sent {
  readonly key: string;
  readonly value: Content;
  /** How often anybody else had entered something at the place when this was sent. */
  readonly since: number;
}

/**
 * What people entered, by place. Whatever a person does at the grid is what they want. Between two of their doings only
 * the add-in was at work: it may write what was saved in a pane, and put harmless variants right; anything else is an
 * answer lost or altered.
 */
export class Ledger implements SaveWatcher {
  private wanted: Map<string, Content>;
  private readonly entered = new Map<string, number>();
  private readonly sentSoFar = new Map<number, readonly Sent[]>();
  /** Entries whose writing was not confirmed: they may be in the workbook or not. */
  private doubtful: Sent[] = [];
  private next = 1;
  /**
   * A batch was done and never answered. What it hit by mistake, because rows moved at that very moment, nobody can put
   * back any more: what was there came with the answer.
   */
  isHung = false;
  readonly faults: string[] = [];

  constructor(
    private readonly grid: Grid,
    private readonly pack: Pack,
  ) {
    this.wanted = new Map(grid.entries());
  }

  /** How many edits of panes have no answer yet. */
  get unanswered(): number {
    return this.sentSoFar.size;
  }

  /** Runs what a person does at the grid, and takes what it changes as what they want. */
  person<Outcome>(work: () => Outcome): Outcome {
    const before = this.grid.entries();
    const outcome = work();
    const after = this.grid.entries();
    for (const key of new Set([...before.keys(), ...after.keys()])) {
      if (before.get(key) === after.get(key)) continue;
      this.touch(key);
      const now = after.get(key);
      if (now === undefined) this.wanted.delete(key);
      else this.wanted.set(key, now);
    }
    return outcome;
  }

  sent(edits: readonly Edit[]): number {
    const number = this.next++;
    const sent = edits.map((edit) => {
      const key = toKey(edit);
      this.touch(key);
      return { key, value: edit.value ?? "", since: this.entered.get(key) ?? 0 };
    });
    this.sentSoFar.set(number, sent);
    return number;
  }

  answered(number: number, saved: Saved): void {
    const sent = this.sentSoFar.get(number) ?? [];
    this.sentSoFar.delete(number);
    if (!saved.ok) {
      this.doubtful.push(...sent);
      return;
    }
    const now = this.grid.entries();
    for (const { key, value, since } of sent) {
      const isAlone = this.entered.get(key) === since && !this.isInQuestion(key);
      if (now.get(key) === value) this.wanted.set(key, value);
      else if (isAlone && now.has(key))
        this.faults.push(`${key} was said to hold ${show(value)} and holds ${show(now.get(key))}`);
    }
  }

  /**
   * Rows that were taken away have been put back, and there is nothing in them. Of rows that were there several times one
   * is left: what another held stands in it, or in quarantine.
   */
  expectMended(quarantined: ReadonlySet<string>): void {
    const now = this.grid.entries();
    for (const [key, found] of now) if (!this.wanted.has(key) && found === "") this.wanted.set(key, found);
    const copies = new Map<string, Content[]>();
    for (const [key, held] of this.wanted) {
      const first = withoutAgain(key);
      if (first === key) continue;
      this.wanted.delete(key);
      // A copy of a formula of ours is no entry.
      if (!this.wanted.has(first) && !now.has(first)) continue;
      copies.set(first, [...(copies.get(first) ?? []), held]);
    }
    for (const [key, others] of copies) {
      const held = [this.wanted.get(key) ?? "", ...others].filter((each) => each !== "");
      const found = now.get(key) ?? "";
      const lost = held.filter((each) => each !== found && !quarantined.has(String(each)));
      if (lost.length > 0) this.faults.push(`of ${key} ${lost.map(show).join(", ")} is gone`);
      if (found === "" || held.includes(found)) this.wanted.set(key, found);
    }
  }

  /** What people typed between the report's boxes goes to quarantine when the report is written. */
  expectReported(quarantined: ReadonlySet<string>): void {
    const now = this.grid.entries();
    for (const [key, wanted] of this.wanted)
      if (fromKey(key).block === blockNames.reportText && !now.has(key) && quarantined.has(String(wanted)))
        this.wanted.delete(key);
  }

  /** Compares the workbook with what people entered, once nothing is on its way any more. */
  check(): void {
    const now = this.grid.entries();
    for (const [key, wanted] of this.wanted) {
      const found = now.get(key);
      if (found === wanted || isSameText(key, found, wanted)) continue;
      if (found === undefined) this.faults.push(`${key} held ${show(wanted)} and is gone`);
      else if (this.mayHold(key, found) || this.isTidied(key, wanted, found) || this.isHit(key, found))
        this.wanted.set(key, found);
      else this.faults.push(`${key} held ${show(wanted)} and holds ${show(found)}`);
    }
    for (const [key, found] of now)
      if (!this.wanted.has(key)) this.faults.push(`${key} came from nowhere with ${show(found)}`);
    this.doubtful = [];
    this.isHung = false;
  }

  private touch(key: string): void {
    this.entered.set(key, (this.entered.get(key) ?? 0) + 1);
  }

  private isInQuestion(key: string): boolean {
    return [...this.doubtful, ...[...this.sentSoFar.values()].flat()].some((sent) => sent.key === key);
  }

  private mayHold(key: string, value: Content): boolean {
    return this.doubtful.some((sent) => sent.key === key && sent.value === value);
  }

  private isHit(key: string, value: Content): boolean {
    const { block, field } = fromKey(key);
    return (
      this.isHung &&
      this.doubtful.some((sent) => {
        const meant = fromKey(sent.key);
        return sent.value === value && meant.block === block && meant.field === field;
      })
    );
  }

  private isTidied(key: string, wanted: Content, found: Content): boolean {
    return this.variants(key, wanted).includes(found);
  }

  private variants(key: string, wanted: Content): readonly Content[] {
    const place = fromKey(key);
    const given = this.doubtful.filter((sent) => sent.key === key).map(({ value }) => value);
    return [wanted, ...given].flatMap((value) => tidied(this.pack, place, value));
  }
}

/** What a harmless variant is put right to. */
function tidied(pack: Pack, place: Place, value: Content): readonly Content[] {
  const fields: readonly string[] =
    place.block === blockNames.inspection ? inspectionColumns : standardColumns;
  const line = fields.map((field): CellValue => {
    if (field === "id") return place.row;
    return field === place.field ? value : "";
  });
  return tidyEdits(pack, { [place.block]: [line] }, [place]).map((edit) => edit.value ?? "");
}

/** The boxes of the report hold text: what is written there again is what was read, as text. */
function isSameText(key: string, one: Content | undefined, other: Content): boolean {
  const isText = fromKey(key).block === blockNames.reportText;
  return isText && one !== undefined && String(one).toLowerCase() === String(other).toLowerCase();
}

function show(value: Content | undefined): string {
  return JSON.stringify(value ?? null).slice(0, 60);
}
