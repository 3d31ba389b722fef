import { eventType } from "../engine/Events";
import { asRemote, type Faults } from "../faults/Faults";
import { Bridge } from "./Bridge";
import type { EventEntry } from "./messages";

/** What a co-author's add-in is told of; selections are everyone's own. */
const shared: readonly number[] = [
  eventType.worksheetChanged,
  eventType.worksheetAdded,
  eventType.worksheetDeleted,
];

/** Everyone who has the workbook open: the person at the grid, who comes first, and co-authors elsewhere. */
export class Users {
  private readonly bridges: Bridge[] = [];

  constructor(
    private readonly faults: Faults,
    private readonly run: ConstructorParameters<typeof Bridge>[0],
  ) {}

  join(): Bridge {
    const bridge = new Bridge(this.run, this.faults);
    this.bridges.push(bridge);
    return bridge;
  }

  isAtGrid(user: Bridge): boolean {
    return user === this.bridges[0];
  }

  /** Tells everyone what happened: whose doing it was as their own, all others as a co-author's. */
  raise(entries: readonly EventEntry[]): void {
    for (const user of this.bridges) {
      const theirs = entries.flatMap((entry) => {
        if ((entry.author ?? this.bridges[0]) === user) return [entry];
        return shared.includes(entry.type) ? [asRemote(entry)] : [];
      });
      if (theirs.length > 0) this.faults.raise(theirs, (those) => user.raise(those));
    }
  }
}
