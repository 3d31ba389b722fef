import { useCallback, useMemo, useState } from "react";
import { firstPart, type CaseSelection } from "./caseParts";

/** Which cases the list shows. */
export type CaseFilter = "all" | "unfinished" | "checks" | "out";

/** Where the keyboard goes once what was asked for is shown; a number tells one asking from the next. */
export interface CaseFocus {
  readonly on: "nothing" | "heading" | "part" | "answer";
  readonly turn: number;
}

/** What is open and half done in the Cases view; kept above the views, so that nothing is lost while another is shown. */
export interface CaseDesk {
  /** Id of the form. */
  readonly form: string;
  /** Id of the open case; `null` for the list. */
  readonly caseId: string | null;
  /** The part of the form that is shown; it stays when another case is opened. */
  readonly part: string;
  readonly filter: CaseFilter;
  /** The reference of a new case, as far as it is typed. */
  readonly draft: string;
  readonly focus: CaseFocus;
  readonly setForm: (form: string) => void;
  readonly setFilter: (filter: CaseFilter) => void;
  readonly setDraft: (draft: string) => void;
  readonly toList: () => void;
  readonly openCase: (id: string, part?: string) => void;
  readonly openPart: (part: string, on?: CaseFocus["on"]) => void;
  /** Shows a case that was chosen on the sheet or named by a check; the keyboard stays where it is unless asked for. */
  readonly follow: (selection: CaseSelection, isAsked: boolean) => void;
}

interface DeskState {
  readonly form: string;
  readonly caseId: string | null;
  readonly part: string;
  readonly focus: CaseFocus;
}

export function useCaseDesk(firstForm: string): CaseDesk {
  const [state, setState] = useState<DeskState>({
    form: firstForm,
    caseId: null,
    part: firstPart,
    focus: { on: "nothing", turn: 0 },
  });
  const [filter, setFilter] = useState<CaseFilter>("all");
  const [draft, setDraft] = useState("");

  const go = useCallback((to: Partial<Omit<DeskState, "focus">>, on: CaseFocus["on"]): void => {
    setState((before) => ({ ...before, ...to, focus: { on, turn: before.focus.turn + 1 } }));
  }, []);

  const ways = useMemo(
    () => ({
      setForm: (form: string) => go({ form, caseId: null, part: firstPart }, "nothing"),
      toList: () => go({ caseId: null }, "heading"),
      openCase: (caseId: string, part?: string) =>
        go(part === undefined ? { caseId } : { caseId, part }, "heading"),
      openPart: (part: string, on: CaseFocus["on"] = "part") => go({ part }, on),
      follow: ({ form, id, part }: CaseSelection, isAsked: boolean) =>
        setState((before) => {
          const isForm = before.form === form;
          if (isForm && before.caseId === id && part === null) return before;
          return {
            form,
            caseId: id,
            part: part ?? (isForm ? before.part : firstPart),
            focus: { on: isAsked ? "heading" : "nothing", turn: before.focus.turn + 1 },
          };
        }),
    }),
    [go],
  );
  return useMemo(
    () => ({ ...state, filter, setFilter, draft, setDraft, ...ways }),
    [state, filter, draft, ways],
  );
}
