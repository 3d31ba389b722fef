import { useMemo, useState, type ReactElement } from "react";
import { Button, Field, Input, ProgressBar } from "@fluentui/react-components";
import type { EvidenceItem } from "../../../domain/evidence/EvidenceItem";
import { withIds } from "../../../domain/evidence/withIds";
import type { Pack } from "../../../domain/framework/Pack";
import { evidenceTableColumns } from "../../../exchange/evidence/evidenceTableColumns";
import { knownItems } from "../../../exchange/evidence/knownItems";
import { readEvidenceRows } from "../../../exchange/evidence/readEvidenceRows";
import { evidenceCells } from "../../../workbook/evidenceCells";
import { blockNames } from "../../../workbook/names";
import { Page } from "../../components/Page";
import { Problem } from "../../components/Problem";
import { useAnnounce } from "../../components/useAnnounce";
import { randomNumber } from "../../randomNumber";
import { usePrivacy } from "../privacy/usePrivacyWork";
import { ChooseTable } from "./ChooseTable";
import { ImportPrivacy, type CheckedItems } from "./ImportPrivacy";
import { isoToday } from "./isoToday";
import { markedItems } from "./markedItems";
import { PastImports } from "./PastImports";
import { ReadRows } from "./ReadRows";
import { strings } from "./strings";
import { TableColumns } from "./TableColumns";
import type { ImportDesk } from "./useImportDesk";

export interface ImportViewProps {
  readonly pack: Pack;
  /** The log as it is, withdrawn items too. */
  readonly items: readonly EvidenceItem[];
  readonly desk: ImportDesk;
  /** Who works here, as far as it was said. */
  readonly who: string | null;
  readonly onLeave: () => void;
}

/** A table of evidence brought in: chosen, its columns said, every row looked at, and only then added. */
export function ImportView({ pack, items: log, desk, who, onLeave }: ImportViewProps): ReactElement {
  const announce = useAnnounce();
  const { table, adder } = desk;
  const { marksIn } = usePrivacy();
  const [isChecking, setChecking] = useState(false);
  const [checked, setChecked] = useState<CheckedItems | null>(null);
  const [by, setBy] = useState(who ?? "");
  const [outcome, setOutcome] = useState<string | null>(null);
  const { open } = table;
  const isAdding = adder.progress !== null;
  const read = useMemo(
    () =>
      // The log grows while items are added; what becomes of the rows is asked again once that is over.
      open === null || isAdding
        ? null
        : readEvidenceRows(pack, open.headed.rows, open.mapping, {
            today: isoToday(),
            existing: log,
          }),
    [pack, open, log, isAdding],
  );
  const taken = useMemo(() => (read?.rows ?? []).flatMap(({ value }) => value ?? []), [read]);

  /** What was masked may be in the log already, masked in the same way. */
  const write = async (items: readonly EvidenceItem[], from: string): Promise<void> => {
    setChecked(null);
    const rows = withIds(newTo(log, items), log, randomNumber).map((item) =>
      evidenceCells(item.by.trim() === "" ? { ...item, by: by.trim() } : item),
    );
    const came = rows.length === 0 ? "known" : await adder.add(blockNames.evidence, from, rows);
    if (came === "failed") return;
    const said = came === "added" ? strings.adding.added(rows.length) : strings.adding[came];
    setOutcome(said);
    announce(said);
    if (came === "added") table.clear();
  };

  const add = async (from: string): Promise<void> => {
    setOutcome(null);
    setChecking(true);
    const marked = await markedItems(taken, marksIn);
    setChecking(false);
    if (marked.length === 0) return write(taken, from);
    setChecked({ items: taken, marked });
  };

  if (adder.progress !== null) {
    return (
      <Page
        heading={strings.adding.heading}
        focusHeading
        actions={
          <Button onClick={adder.cancel} disabledFocusable={adder.isCancelling}>
            {adder.isCancelling ? strings.adding.cancelling : strings.adding.cancel}
          </Button>
        }
      >
        <Field
          label={strings.adding.step}
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
      <Page heading={strings.choose.heading} focusHeading>
        <ImportPrivacy
          {...checked}
          onChange={setChecked}
          onAdd={() => void write(checked.items, open.table.name)}
          onLeave={() => setChecked(null)}
        />
      </Page>
    );
  }
  return (
    <Page
      heading={strings.choose.heading}
      focusHeading
      actions={
        <>
          {open !== null && (
            <Button
              appearance="primary"
              disabledFocusable={taken.length === 0 || isChecking}
              onClick={() => void add(open.table.name)}
            >
              {isChecking
                ? strings.privacy.checking
                : taken.length === 0
                  ? strings.adding.nothing
                  : strings.adding.add(taken.length)}
            </Button>
          )}
          {open !== null && <Button onClick={table.clear}>{strings.choose.other}</Button>}
          <Button onClick={onLeave}>{strings.toLog}</Button>
        </>
      }
    >
      {adder.problem !== null && <Problem what={strings.adding.failedTitle} advice={adder.problem} />}
      {outcome !== null && <Problem intent="success" what={outcome} />}
      {open === null ? (
        <>
          <div>{strings.choose.lead}</div>
          <ChooseTable {...table} />
        </>
      ) : (
        <>
          <TableColumns columns={evidenceTableColumns} desk={table} open={open} />
          <Field label={strings.rows.who} hint={strings.rows.whoHint}>
            <Input value={by} onChange={(_event, { value }) => setBy(value)} />
          </Field>
          {read !== null && <ReadRows rows={read.rows} remarks={read.remarks} />}
        </>
      )}
      <PastImports adder={adder} onUndone={setOutcome} />
    </Page>
  );
}

function newTo(log: readonly EvidenceItem[], items: readonly EvidenceItem[]): readonly EvidenceItem[] {
  const known = knownItems(log);
  return items.filter((item, at) => known.add(item, at).refused === "");
}
