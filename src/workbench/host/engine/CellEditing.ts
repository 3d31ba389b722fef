import type { Engine } from "./Engine";

/** The grid's own operation that opens and closes the editor of a cell; its package is not there without a screen. */
const editorVisible = "sheet.operation.set-cell-edit-visible";

/** Knows whether someone is typing in a cell. Excel takes no requests meanwhile. */
export class CellEditing {
  private editing = false;
  private waiting: (() => void)[] = [];
  private readonly stopListening: () => void;

  constructor(engine: Engine) {
    const subscription = engine.commands.onCommandExecuted((command) => {
      if (!command.id.startsWith(editorVisible)) return;
      this.set((command.params as { visible?: boolean } | undefined)?.visible === true);
    });
    this.stopListening = () => subscription.dispose();
  }

  get isEditing(): boolean {
    return this.editing;
  }

  /** Resolves once no cell is being edited. */
  ended(): Promise<void> {
    return this.editing ? new Promise((resolve) => this.waiting.push(resolve)) : Promise.resolve();
  }

  set(editing: boolean): void {
    this.editing = editing;
    if (editing) return;
    const waiting = this.waiting;
    this.waiting = [];
    for (const resolve of waiting) resolve();
  }

  dispose(): void {
    this.stopListening();
    this.set(false);
  }
}
