import type { NativeBridge, Traffic } from "../WorkbenchHost";
import type { BatchFault } from "../faults/Fault";
import type { Faults } from "../faults/Faults";
import { delayForCellEdit, payloadLimit, type Batch, type BatchReply, type EventEntry } from "./messages";

interface Request {
  readonly id: number;
  readonly flags?: number;
  readonly message?: { readonly url?: string; readonly body?: string | Batch };
}

const eventCategory = 65_536;

/** The wire: requests come in as JSON one at a time and in order, replies and events go out as JSON. */
export class Bridge implements NativeBridge {
  onMessageFromHost?: (text: string) => void;
  private batches = 0;
  private requestBytes = 0;
  private responseBytes = 0;
  private last: Promise<void> = Promise.resolve();

  constructor(
    private readonly run: (
      batch: Batch,
      waitForCellEdit: boolean,
      fault: BatchFault | null,
      user: Bridge,
    ) => Promise<BatchReply | "editing">,
    private readonly faults: Faults,
  ) {}

  sendMessageToHost(text: string): void {
    this.batches += 1;
    this.requestBytes += text.length;
    const fault = this.faults.ofBatch();
    this.last = this.last.then(() => this.answer(text, fault));
  }

  /** Sends events to whoever listens. */
  raise(entries: readonly EventEntry[]): void {
    const wire = entries.map(({ type, target, args }) => ({
      messageCategory: eventCategory,
      messageType: type,
      targetId: target,
      message: JSON.stringify(args),
    }));
    this.send({ type: 3, message: { entries: wire } });
  }

  traffic(): Traffic {
    return { batches: this.batches, requestBytes: this.requestBytes, responseBytes: this.responseBytes };
  }

  private async answer(text: string, fault: BatchFault | null): Promise<void> {
    const { id, flags = 0, message } = JSON.parse(text) as Request;
    if (fault?.kind === "hanging" && !fault.done) return;
    const reply = (statusCode: number, body: string): void =>
      this.faults.answer(fault, () =>
        this.send({ id, type: 2, flags: 0, message: { statusCode, headers: {}, body } }),
      );
    const refuse = (code: string, words: string): void =>
      reply(400, JSON.stringify({ error: { code, message: words } }));
    if (fault?.kind === "refused") return refuse(fault.code, "The host was told to refuse this.");
    try {
      if (text.length > payloadLimit)
        return refuse(
          "RequestPayloadSizeLimitExceeded",
          "The request is larger than Excel on the web takes.",
        );
      const body = typeof message?.body === "string" ? (JSON.parse(message.body) as Batch) : message?.body;
      if (message?.url !== "ProcessQuery" || !body)
        return refuse("ApiNotAvailable", `No request ${message?.url ?? ""}.`);
      const result = await this.run(body, (flags & delayForCellEdit) !== 0, fault, this);
      if (result === "editing")
        return refuse(
          "InvalidOperationInCellEditMode",
          "A cell is being edited. Leave the cell and try again.",
        );
      const answer = JSON.stringify(result);
      if (answer.length > payloadLimit)
        return refuse(
          "ResponsePayloadSizeLimitExceeded",
          "The answer is larger than Excel on the web gives.",
        );
      reply(200, answer);
    } catch (error) {
      refuse("GeneralException", error instanceof Error ? error.message : String(error));
    }
  }

  private send(message: object): void {
    const text = JSON.stringify(message);
    this.responseBytes += text.length;
    this.onMessageFromHost?.(text);
  }
}
