import type { Pack } from "../framework/Pack";
import type { PublishedPractice } from "../framework/PublishedPractice";
import type { Message } from "../inspection/Assessment";
import type { ShareEntry } from "../inspection/Inspection";
import { isCountOverBase } from "../rating/bandShare";
import { describeMessage } from "../rating/describeMessage";
import { wholePercent } from "../rating/fraction";
import { discretionTriggers } from "./discretionTriggers";
import { fractionOfShare } from "./rateShare";
import { shareInput } from "./shareInput";

/** The share of one key question as it is entered or counted. */
export interface NamedShare extends ShareEntry {
  readonly id: string;
}

export interface ShareFinding {
  /** The key question. */
  readonly id: string;
  readonly message: Message;
}

/**
 * What there is to say about the shares that one standard rests on: where they contradict themselves, and what allows a
 * second look by published practice, pointed out and never applied.
 * @see docs/spec.md R45, P66
 */
export function shareFindings(
  pack: Pack,
  shares: readonly NamedShare[],
  published: PublishedPractice | null,
): readonly ShareFinding[] {
  const practice = published?.caseRating;
  const rated = shares.map((share) => ({ id: share.id, share: shareInput(share) ?? { count: 0, base: 0 } }));
  return [
    ...shares.flatMap((share) =>
      contradictions(share).map((code) => ({ id: share.id, message: describeMessage(pack, code) })),
    ),
    ...(practice === undefined ? [] : discretionTriggers(practice, rated)).map(({ code, keyQuestion }) => ({
      id: keyQuestion,
      message: describeMessage(pack, code, "", { keyQuestion }),
    })),
  ];
}

function contradictions({ positive, base, percent }: ShareEntry): readonly string[] {
  if ((positive === null) !== (base === null)) return ["SHARE-HALF"];
  if (positive === null || base === null) return [];
  if (!isCountOverBase(positive, base)) return ["BAND-INVALID"];
  const counted = fractionOfShare({ count: positive, base });
  const stated = percent === null ? null : fractionOfShare({ percent });
  if (counted === null || stated === null) return [];
  return Math.abs(wholePercent(counted) - wholePercent(stated)) > 1 ? ["SHARE-CONFLICT"] : [];
}
