import { useCallback, useEffect, useRef, useState } from "react";
import type { Pack } from "../../../domain/framework/Pack";
import type { Damage } from "../../../workbook/integrity/Damage";
import type { InspectionHost, Progress } from "../../../workbook/InspectionHost";
import { checkedEdit } from "../../../workbook/standard/workedOut";
import { useAnnounce } from "../../components/useAnnounce";
import { hostMessage } from "../../hostMessage";
import { strings } from "./strings";

/** How the workbook itself is, and the ways to mend it. */
export interface Health {
  /** What is damaged; `null` before the first check. */
  readonly damages: readonly Damage[] | null;
  /** Why the last check failed. */
  readonly checkProblem: string | null;
  /** How far a repair is, while it goes on. */
  readonly progress: Progress | null;
  /** Why the last repair failed. */
  readonly problem: string | null;
  /** What the last repair came to. */
  readonly outcome: string | null;
  readonly check: () => Promise<void>;
  /** Repairs one damage, or all of them. */
  readonly repair: (damage?: Damage) => Promise<void>;
}

interface HealthOptions {
  /** True once the workbook could be read. */
  readonly isOpen: boolean;
  /** Runs calls of the host one after another. */
  readonly inTurn: <Value>(task: () => Promise<Value>) => Promise<Value>;
  /** Reads the workbook again after a repair. */
  readonly onMended: () => void;
}

const loadExaminer = () => import("./examineNow");

/**
 * Checks the workbook itself when it opens and when asked, never after each answer. Functions that were stuck until the
 * add-in was there are entered again quietly; everything else waits to be asked for.
 */
export function useHealth(host: InspectionHost, pack: Pack, options: HealthOptions): Health {
  const { isOpen, inTurn, onMended } = options;
  const announce = useAnnounce();
  const [damages, setDamages] = useState<readonly Damage[] | null>(null);
  const [checkProblem, setCheckProblem] = useState<string | null>(null);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [outcome, setOutcome] = useState<string | null>(null);
  const mended = useRef(onMended);
  mended.current = onMended;

  const mend = useCallback(
    (isChosen: (damage: Damage) => boolean, show: (progress: Progress) => void) =>
      inTurn(async () => {
        const { mendNow } = await loadExaminer();
        const mended = await mendNow(host, pack, isChosen, show);
        // The workbook is written to anyway, so it also says when it was last checked.
        if (mended.mended > 0) await host.write([checkedEdit(new Date().toISOString())]).catch(hostMessage);
        return mended;
      }),
    [host, pack, inTurn],
  );

  const check = useCallback(async (): Promise<void> => {
    try {
      const found = await inTurn(async () => (await loadExaminer()).examineNow(host, pack));
      setCheckProblem(null);
      setOutcome(null);
      setDamages(found);
      if (!found.some(isStuck)) return;
      setDamages((await mend(isStuck, () => undefined)).left);
      mended.current();
    } catch (error) {
      setOutcome(null);
      setCheckProblem(hostMessage(error));
    }
  }, [host, pack, inTurn, mend]);

  const repair = useCallback(
    async (damage?: Damage): Promise<void> => {
      setProblem(null);
      setOutcome(null);
      setProgress({ step: strings.working, done: 0, of: 1 });
      try {
        const {
          left,
          mended: count,
          quarantined,
        } = await mend(({ key }) => damage === undefined || key === damage.key, setProgress);
        setDamages(left);
        const said = [
          strings.repaired(count, left.length),
          ...(quarantined === 0 ? [] : [strings.quarantined(quarantined)]),
        ].join(" ");
        setOutcome(said);
        announce(said);
        mended.current();
      } catch (error) {
        setProblem(hostMessage(error));
      } finally {
        setProgress(null);
      }
    },
    [mend, announce],
  );

  useEffect(() => {
    if (isOpen) void check();
  }, [isOpen, check]);

  return { damages, checkProblem, progress, problem, outcome, check, repair };
}

function isStuck({ code }: Damage): boolean {
  return code === "formula-stuck";
}
