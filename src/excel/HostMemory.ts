import { blockFields } from "../workbook/blocks/blockFields";
import type { Place } from "../workbook/InspectionHost";
import type { Turn } from "./inExcel";
import { nothingKnown, type KnownBlock, type KnownWorkbook } from "./KnownWorkbook";

/**
 * What the host keeps between calls: the names there are, and where blocks stood at the last read, so that an entry or
 * an event needs no extra round trip. Nothing of the inspection.
 */
export class HostMemory {
  private found: readonly string[];
  private workbook: KnownWorkbook = nothingKnown;
  private told = 0;

  /** @param expected names to read whether or not the workbook still has them */
  constructor(private readonly expected: readonly string[]) {
    this.found = expected;
  }

  get names(): readonly string[] {
    return this.found;
  }

  get known(): KnownWorkbook {
    return this.workbook;
  }

  /** How often rows or sheets were told to have moved: a reading asked for before that is out of date. */
  get moves(): number {
    return this.told;
  }

  /** These names are what the workbook has, besides those expected; others than ours are passed over. */
  meet(found: readonly string[]): void {
    this.found = [...new Set([...this.expected, ...found.filter((name) => blockFields(name).length > 0)])];
  }

  /** The blocks that were not met now stand where they stood, unless rows were told to have moved. */
  learn(met: KnownWorkbook, before: number, turn: Turn): void {
    if (turn.isLate) return;
    const others = this.workbook.trusted ? without(this.workbook.blocks, met.blocks) : [];
    this.workbook = { ...met, blocks: [...others, ...met.blocks], trusted: this.told === before };
  }

  /** Everything was met at once: what was known before no longer counts. */
  replace(met: KnownWorkbook, before: number): void {
    this.workbook = { ...met, trusted: this.told === before };
  }

  /** These blocks stand so now; the others as they did. */
  update(met: readonly KnownBlock[]): void {
    this.workbook = { ...this.workbook, blocks: [...without(this.workbook.blocks, met), ...met] };
  }

  /** Where this block stands is not known any more. */
  forget(name: string): void {
    const blocks = this.workbook.blocks.filter((block) => block.name !== name);
    this.workbook = { ...this.workbook, blocks };
  }

  forgetAll(): void {
    this.workbook = nothingKnown;
  }

  /** Something has moved: where things stand is unsure until the next read. */
  distrust(): void {
    this.workbook = { ...this.workbook, trusted: false };
  }

  /** Rows or sheets were told to have moved; readings under way are out of date as well. */
  moved(): void {
    this.told += 1;
    this.distrust();
  }

  blockOf({ block }: Place): KnownBlock | undefined {
    return this.workbook.blocks.find(({ name }) => name === block);
  }
}

function without(blocks: readonly KnownBlock[], met: readonly KnownBlock[]): readonly KnownBlock[] {
  return blocks.filter((block) => !met.some(({ name }) => name === block.name));
}
