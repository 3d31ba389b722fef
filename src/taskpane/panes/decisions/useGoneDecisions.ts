import { useCallback, useState } from "react";
import type { DecisionRecord } from "../../../domain/decisions/Decision";
import { decisionCells } from "../../../workbook/logs/decisionLog";
import { blockNames } from "../../../workbook/names";
import { readDecisionsBlock } from "../../../workbook/logs/readDecisionsBlock";
import type { OpenInspection } from "../../inspection/useInspection";
import { useMissing } from "../../inspection/useMissing";
import { strings } from "./strings";
import { subjectId } from "./subjects";

/** Entries that this pane has read and that are no longer in the log of decisions. */
export interface GoneDecisions {
  /** Each in a few words, such as `4 (1.2, decided, Good)`. */
  readonly entries: readonly string[];
  /** Why they could not be put back. */
  readonly problem: string | null;
  /** Adds them again at the end of the log, as they were, where it is whole with them there. */
  readonly putBack: () => void;
}

interface Refused {
  /** The entries that it was about. */
  readonly key: string;
  readonly why: string | null;
}

const none: readonly DecisionRecord[] = [];

/**
 * Follows which entries went out of the log of decisions: those taken from its end leave a whole chain, so that nothing
 * else tells.
 * @see docs/spec.md P11
 */
export function useGoneDecisions({
  reading,
  headerOf,
  append,
}: Pick<OpenInspection, "reading" | "headerOf" | "append">): GoneDecisions {
  const [refused, setRefused] = useState<Refused | null>(null);
  const now = reading?.inspection.decisions ?? none;
  const isThere = headerOf(blockNames.decisions).length > 0;
  const gone = useMissing(now, isThere, hashOf);
  const key = gone.map(({ hash }) => hash).join(" ");

  const putBack = useCallback(async (): Promise<void> => {
    const [{ checkChain }, { sha256 }] = await Promise.all([
      import("../../../domain/decisions/checkChain"),
      import("../../sha256"),
    ]);
    let isWhole = true;
    const saved = await append(blockNames.decisions, (blocks) => {
      const log = readDecisionsBlock(blocks);
      const missing = missingFrom(log, gone);
      isWhole = checkChain([...log, ...missing], sha256).whole;
      return isWhole ? missing.map(decisionCells) : [];
    });
    const refusal = isWhole ? null : strings.gone.notWhole;
    setRefused({ key, why: saved.ok ? refusal : saved.message });
  }, [append, gone, key]);

  return {
    entries: gone.map(said),
    problem: refused?.key === key ? refused.why : null,
    putBack: () => void putBack(),
  };
}

function missingFrom(
  log: readonly DecisionRecord[],
  seen: readonly DecisionRecord[],
): readonly DecisionRecord[] {
  const hashes = new Set(log.map(({ hash }) => hash));
  return seen.filter(({ hash }) => !hashes.has(hash));
}

function said({ number, subject, layer, to }: DecisionRecord): string {
  const layerName: Readonly<Record<string, string>> = strings.layers;
  return strings.gone.entry(number, subjectId(subject), (layerName[layer] ?? layer).toLowerCase(), to);
}

/** What was typed or copied in without a hash of its own was never an entry. */
function hashOf({ hash }: DecisionRecord): string {
  return /^[0-9a-f]{64}$/.test(hash) ? hash : "";
}
