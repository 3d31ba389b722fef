import type { Pack, Standard } from "../framework/Pack";
import { ratings as allRatings } from "../framework/Rating";
import type { PermittedRating, Status } from "../inspection/Assessment";
import { checkOverall } from "./checkOverall";
import type { OverallInput } from "./checkOverall";
import { decisionRulesOf } from "./decisionRulesOf";
import { describeMessage } from "./describeMessage";
import type { ProposalInput } from "./judgeProposal";
import { judgeProposal } from "./judgeProposal";

/**
 * Says for each rating of a standard whether it may be proposed freely, with a reason, or not at all, and why;
 * empty for a standard that does not apply. Whatever reason is typed, a bar stays a bar.
 * @see docs/spec.md R8, R9, R10, R25
 */
export function permittedRatings(
  pack: Pack,
  standard: Standard,
  input: Omit<ProposalInput, "proposed" | "reason">,
): readonly PermittedRating[] {
  const before = judgeProposal(pack, standard, { ...input, proposed: null });
  if (before.default === "Not applicable") return [];
  // What holds whatever is proposed says nothing about this rating, unless it is why nothing can be said yet.
  const general = before.codes.filter((code) => code.startsWith("STD-"));
  return allRatings.map((rating) => {
    // A reason typed for another proposal must not make this one look free.
    const { status, codes } = judgeProposal(pack, standard, { ...input, proposed: rating, reason: "" });
    const telling = codes.filter((code) => !general.includes(code));
    const shown = status === "incomplete" ? ["STD-INCOMPLETE", ...telling] : telling;
    return {
      rating,
      permission: permissionOf(status),
      messages: shown.map((code) => describeMessage(pack, code)),
    };
  });
}

/**
 * The same for the overall rating: the rule on 4.1 bars, the limiter on diversity asks for a reason.
 * @see docs/spec.md R37, R39
 */
export function permittedOverall(
  pack: Pack,
  input: Omit<OverallInput, "proposed" | "reason">,
): readonly PermittedRating[] {
  const rules = decisionRulesOf(pack, "overall");
  return allRatings.map((rating) => {
    const { status, codes } = checkOverall(rules, { ...input, proposed: rating, reason: "" });
    return {
      rating,
      permission: permissionOf(status),
      messages: codes.map((code) => describeMessage(pack, code)),
    };
  });
}

/** How free a rating is to propose whose proposal would stand so, no reason given. */
export function permissionOf(status: Status): PermittedRating["permission"] {
  switch (status) {
    case "blocked":
      return "barred";
    case "reason-needed":
    case "ok-with-reason":
      return "with-reason";
    case "ok":
      return "permitted";
    case "unknown":
    case "incomplete":
    case "unanswered":
    case "unproposed":
      return "unknown";
  }
}
