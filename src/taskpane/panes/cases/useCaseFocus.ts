import { useEffect, useRef, type RefObject } from "react";
import { useAnnounce } from "../../components/useAnnounce";
import { focusFirst } from "./focusAnswer";
import { strings } from "./strings";
import type { CaseDesk } from "./useCaseDesk";

/** The desk without what was asked of the keyboard before the view was shown: going from tab to tab takes it nowhere. */
export function useSinceShown(desk: CaseDesk): CaseDesk {
  const { turn } = desk.focus;
  const first = useRef(turn);
  return turn === first.current ? { ...desk, focus: { on: "nothing", turn } } : desk;
}

interface CaseFocusTargets {
  /** The open part of the form. */
  readonly body: RefObject<HTMLDivElement>;
  /** Its heading. */
  readonly title: RefObject<HTMLHeadingElement>;
}

/** Puts the keyboard where it was asked to go inside a case, and says which case and part that is. */
export function useCaseFocus(
  { focus: { on, turn } }: CaseDesk,
  reference: string,
  part: string,
): CaseFocusTargets {
  const announce = useAnnounce();
  const body = useRef<HTMLDivElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const said = useRef({ reference, part });
  said.current = { reference, part };
  useEffect(() => {
    if (on !== "part" && on !== "answer") return;
    if (on === "part" || body.current === null || !focusFirst(body.current)) title.current?.focus();
    if (on === "answer") announce(strings.page.said(said.current.reference, said.current.part));
  }, [on, turn, announce]);
  return { body, title };
}
