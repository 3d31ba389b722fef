import type { ReactElement } from "react";
import { evidenceIndexOf } from "../../../domain/evidence/evidenceIndexOf";
import { evidenceOn } from "../../../domain/evidence/evidenceOn";
import { GoTo } from "../../components/GoTo";
import type { ViewProps } from "../Workspace";
import { strings } from "./strings";

interface EvidenceGlanceProps extends Pick<ViewProps, "pack" | "reading"> {
  readonly prompt: string;
}

/** Where the items of a prompt begin on its page. */
export const evidenceAnchor = "evidence-of-prompt";

/** What supports a prompt and what speaks against it in one line beside its answer, and the way down to the items. */
export function EvidenceGlance({ pack, reading, prompt }: EvidenceGlanceProps): ReactElement | null {
  const { items, counts } = evidenceOn(evidenceIndexOf(pack, reading.inspection.evidence), prompt);
  if (items.length === 0) return null;
  return (
    <div>
      {strings.beside.heading}: {strings.beside.counts(counts.supports, counts.against, counts.context)}.{" "}
      <GoTo onGo={goToItems}>{strings.beside.see}</GoTo>
    </div>
  );
}

/** The heading comes to the top, and the keyboard goes on from there. */
function goToItems(): void {
  const items = document.getElementById(evidenceAnchor);
  items?.scrollIntoView({ block: "start" });
  items?.focus({ preventScroll: true });
}
