import { useCallback, useMemo, useState } from "react";
import { firstPart, type CaseSelection } from "./caseParts";

/** Which cases the list shows. */
export type CaseFilter = "all" | "unfinished" | "checks" | "out";

/** What the view shows while no case is open: the list, or what is done with many cases at once. */
export type CasesPage = "list" | "import" | "export" | "comparing";

/** Where the keyboard goes once what was asked for is shown; a number tells one asking from the next. */
export interface CaseFocus {
  readonly on: "nothing" | "heading" | "part" | "answer";
  readonly turn: number;
}

/** What is open and half done in the Cases view; kept above the views, so that nothing is lost while another is shown. */
export interface CaseDesk {
  /** Id of the form. */
  readonly form: string;
  readonly page: CasesPage;
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
  readonly show: (page: CasesPage) => void;
  readonly openCase: (id: string, part?: string) => void;
  readonly openPart: (part: string, on?: CaseFocus["on"]) => void;
  /** Shows a case that was chosen on the sheet or named by a check; the keyboard stays where it is unless asked for. */
  readonly follow: (selection: CaseSelection, isAsked: boolean) => void;
}

interface DeskState {
  readonly form: string;
  readonly page: CasesPage;
  readonly caseId: string | null;
  readonly part: string;
  readonly focus: CaseFocus;
}

export function useCaseDesk(firstForm: string): CaseDesk {
  const [state, setState] = useState<DeskState>({
    form: firstForm,
    page: "list",
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
      toList: () => go({ caseId: null, page: "list" }, "heading"),
      show: (page: CasesPage) => go({ caseId: null, page }, "heading"),
      openCase: (caseId: string, part?: string) =>
        go({ caseId, page: "list", ...(part === undefined ? {} : { part }) }, "heading"),
      openPart: (part: string, on: CaseFocus["on"] = "part") => go({ part }, on),
      follow: ({ form, id, part }: CaseSelection, isAsked: boolean) =>
        setState((before) => {
          const isForm = before.form === form;
          if (isForm && before.caseId === id && part === null) return before;
          // What is half done with many cases stays, whatever is looked at on the sheet meanwhile.
          if (before.page !== "list" && !isAsked) return before;
          return {
            form,
            page: "list",
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
