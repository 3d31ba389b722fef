import { useMemo, useState, type ReactElement, type ReactNode } from "react";
import { Button, Checkbox, Field, Input, ProgressBar } from "@fluentui/react-components";
import { Bullets } from "../../components/Bullets";
import { Page } from "../../components/Page";
import { Problem } from "../../components/Problem";
import { useAnnounce } from "../../components/useAnnounce";
import { hostMessage } from "../../hostMessage";
import { usePrivacy } from "../privacy/usePrivacyWork";
import { ChooseTable } from "./ChooseTable";
import type { ImportContent, RowsRead } from "./ImportContent";
import { ImportPrivacy, type CheckedItems } from "./ImportPrivacy";
import { markedItems } from "./markedItems";
import { PastImports } from "./PastImports";
import { ReadRows } from "./ReadRows";
import { strings } from "./strings";
import { TableColumns } from "./TableColumns";
import type { ImportDesk } from "./useImportDesk";

interface ImportViewProps<Value, Field extends string> {
  readonly content: ImportContent<Value, Field>;
  readonly desk: ImportDesk<Field>;
  /** Who works here, as far as it was said. */
  readonly who: string | null;
  /** What is to be chosen before a table. */
  readonly children?: ReactNode;
  readonly onLeave: () => void;
}

/** A table brought in: chosen, its columns said, every row looked at, and only then added. */
export function ImportView<Value, Field extends string>({
  content,
  desk,
  who,
  children,
  onLeave,
}: ImportViewProps<Value, Field>): ReactElement {
  const announce = useAnnounce();
  const { table, adder } = desk;
  const { words } = content;
  const { marksIn } = usePrivacy();
  const [isChecking, setChecking] = useState(false);
  const [checked, setChecked] = useState<CheckedItems<Value> | null>(null);
  const [by, setBy] = useState(who ?? "");
  const [outcome, setOutcome] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  /** The table of which it was said that it is what it should be. */
  const [confirmed, setConfirmed] = useState<unknown>(null);
  const { open } = table;
  const isAdding = adder.progress !== null;
  const read = useMemo(
    // The log grows while items are added; what becomes of the rows is asked again once that is over.
    () => (open === null || isAdding ? null : content.read(open)),
    [content, open, isAdding],
  );
  const taken = useMemo(() => (read?.rows ?? []).flatMap(({ value }) => value ?? []), [read]);
  const isAsked = (read?.ask ?? null) !== null && confirmed !== open?.table;

  /** What was masked may be there already, masked in the same way. */
  const write = async (items: readonly Value[], from: string): Promise<void> => {
    setChecked(null);
    setProblem(null);
    try {
      const { block, rows, idAt } = await content.rowsOf(items, by.trim(), from);
      const came = rows.length === 0 ? "known" : await adder.add(block, from, rows, idAt);
      if (came === "failed") return;
      const said =
        came === "added"
          ? words.added(rows.length)
          : came === "known"
            ? content.strings.known
            : strings.adding.cancelled;
      setOutcome(said);
      announce(said);
      if (came === "added") table.clear();
    } catch (error) {
      setProblem(hostMessage(error));
    }
  };

  const add = async (from: string): Promise<void> => {
    setOutcome(null);
    setChecking(true);
    const marked = await markedItems(taken, content.texts, marksIn);
    setChecking(false);
    if (marked.length === 0) return write(taken, from);
    setChecked({ items: taken, marked });
  };

  if (adder.progress !== null) {
    return (
      <Page
        heading={words.heading}
        focusHeading
        actions={
          <Button onClick={adder.cancel} disabledFocusable={adder.isCancelling}>
            {adder.isCancelling ? strings.adding.cancelling : strings.adding.cancel}
          </Button>
        }
      >
        <Field
          label={words.step}
          hint={strings.adding.progress(adder.progress.done, adder.progress.of)}
          validationState="none"
        >
          <ProgressBar value={adder.progress.done / adder.progress.of} thickness="large" />
        </Field>
      </Page>
    );
  }
  if (checked !== null && open !== null) {
    return (
      <Page heading={content.strings.heading} focusHeading>
        <ImportPrivacy
          {...checked}
          texts={content.texts}
          words={words}
          onChange={setChecked}
          onAdd={() => void write(checked.items, open.table.name)}
          onLeave={() => setChecked(null)}
        />
      </Page>
    );
  }
  return (
    <Page
      heading={content.strings.heading}
      focusHeading
      actions={
        <>
          {open !== null && (
            <Button
              appearance="primary"
              disabledFocusable={taken.length === 0 || isChecking || isAsked}
              onClick={() => void add(open.table.name)}
            >
              {isChecking
                ? strings.privacy.checking
                : taken.length === 0
                  ? strings.adding.nothing
                  : isAsked
                    ? strings.adding.unsaid
                    : words.add(taken.length)}
            </Button>
          )}
          {open !== null && <Button onClick={table.clear}>{strings.choose.other}</Button>}
          <Button onClick={onLeave}>{content.strings.back}</Button>
        </>
      }
    >
      {(adder.problem ?? problem) !== null && (
        <Problem what={words.failedTitle} advice={adder.problem ?? problem ?? ""} />
      )}
      {outcome !== null && <Problem intent="success" what={outcome} />}
      {open === null ? (
        <>
          <div>{content.strings.lead}</div>
          {children}
          <ChooseTable {...table} />
        </>
      ) : (
        <>
          {read !== null && (
            <Asked
              read={read}
              isSaid={confirmed === open.table}
              onSay={(isSaid) => setConfirmed(isSaid ? open.table : null)}
            />
          )}
          <TableColumns columns={content.columns} desk={table} open={open} />
          <Field label={content.strings.by} hint={content.strings.byHint}>
            <Input value={by} onChange={(_event, { value }) => setBy(value)} />
          </Field>
          {read !== null && <ReadRows rows={read.rows} remarks={read.remarks} />}
        </>
      )}
      <PastImports adder={adder} all={content.past} words={words} onUndone={setOutcome} />
    </Page>
  );
}

/** What has to be said of the whole table before anything of it is taken. */
function Asked({
  read: { ask },
  isSaid,
  onSay,
}: {
  readonly read: Pick<RowsRead<unknown>, "ask">;
  readonly isSaid: boolean;
  readonly onSay: (isSaid: boolean) => void;
}): ReactElement | null {
  if (ask === undefined || ask === null) return null;
  return (
    <>
      <Problem intent="warning" what={ask.what} advice={ask.advice}>
        <Bullets items={ask.why.map((why) => ({ key: why, content: why }))} />
      </Problem>
      <Checkbox
        label={ask.confirm}
        checked={isSaid}
        onChange={(_event, { checked }) => onSay(checked === true)}
      />
    </>
  );
}
