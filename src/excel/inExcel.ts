import { HostError } from "../workbook/InspectionHost";
import { strings } from "./strings";
import { toHostError } from "./toHostError";

/** What a piece of work knows of those who wait for it. */
export interface Turn {
  /** They were told that Excel does not answer, and went on: what is learnt now may be out of date. */
  readonly isLate: boolean;
}

/** Ends work that nobody waits for any more, before it does something on the strength of an old answer. */
export function stopIfLate({ isLate }: Turn): void {
  if (isLate) throw new HostError("NoAnswer", strings.refusal.noAnswer);
}

export interface InExcelOptions {
  /** Context of an earlier run, for objects that only live there, such as event handlers. */
  readonly own?: OfficeExtension.ClientRequestContext;
  /** Milliseconds that an answer may take before whoever waits is told. */
  readonly patience?: () => number;
  /** Called when the work is finished after all, once nobody waits for it any more. */
  readonly onLate?: () => void;
}

/** Long enough for Excel on the web on a slow line; a person who waits longer wants to be told. */
const usualPatience = 30_000;

/**
 * Runs batches against the open workbook. While a cell is being edited Excel waits until the person is done,
 * where it can; otherwise, and for every other failure, rejects with a `HostError`. So it does when Excel does not
 * answer in time; the work itself cannot be called back and may still be done.
 */
export async function inExcel<Outcome>(
  work: (context: Excel.RequestContext, turn: Turn) => Promise<Outcome>,
  { own, patience = (): number => usualPatience, onLate }: InExcelOptions = {},
): Promise<Outcome> {
  const turn = { isLate: false };
  const run = (context: Excel.RequestContext): Promise<Outcome> => work(context, turn);
  const finished = (): void => {
    if (turn.isLate) onLate?.();
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      turn.isLate = true;
      reject(new HostError("NoAnswer", strings.refusal.noAnswer));
    }, patience());
  });
  try {
    const running = own === undefined ? Excel.run({ delayForCellEdit: true }, run) : Excel.run(own, run);
    running.then(finished, finished);
    return await Promise.race([running, tooLate]);
  } catch (error) {
    throw toHostError(error);
  } finally {
    clearTimeout(timer);
  }
}
