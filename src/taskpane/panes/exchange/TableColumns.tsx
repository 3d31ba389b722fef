import { useState, type ReactElement } from "react";
import { Checkbox, Field, makeStyles, tokens } from "@fluentui/react-components";
import type { ColumnPlan } from "../../../exchange/ColumnPlan";
import { Bullets } from "../../components/Bullets";
import { DataTable } from "../../components/DataTable";
import { Dropdown } from "../../components/Dropdown";
import { Folded } from "../../components/Folded";
import { Problem } from "../../components/Problem";
import { Section } from "../../components/Section";
import { strings } from "./strings";
import type { OpenTable, TableDesk } from "./useTableDesk";

interface TableColumnsProps<Field extends string> {
  readonly columns: readonly ColumnPlan<Field>[];
  readonly desk: TableDesk<Field>;
  readonly open: OpenTable<Field>;
}

/** Rows of the table shown before it is read. */
const previewed = 4;

/** What the table's columns are taken for, its first rows, and what to know about the file. */
export function TableColumns<Field extends string>({
  columns,
  desk,
  open,
}: TableColumnsProps<Field>): ReactElement {
  const styles = useStyles();
  const { table, headed, mapping } = open;
  const remarks = [...table.remarks, ...headed.remarks];
  const isFound = ({ field }: ColumnPlan<Field>): boolean => mapping[field] !== null;
  const single = columns.filter(({ group }) => group === undefined);
  const rest = single.filter((column) => !isFound(column));
  const groups = [...new Set(columns.flatMap(({ group }) => group ?? []))];
  const choice = (column: ColumnPlan<Field>): ReactElement => (
    <ColumnChoice key={column.field} column={column} desk={desk} open={open} />
  );
  return (
    <Section heading={strings.columns.heading}>
      <div>{strings.columns.read(table.name, headed.rows.length)}</div>
      {remarks.length > 0 && (
        <Problem intent="warning" what={strings.columns.remarks}>
          <Bullets items={remarks.map((remark) => ({ key: remark, content: remark }))} />
        </Problem>
      )}
      {desk.problem !== null && <Problem what={strings.choose.failed} advice={desk.problem} />}
      {table.sheets.length > 1 && (
        <Field label={strings.columns.sheet}>
          <Dropdown value={table.sheet} onChange={(_event, { value }) => desk.chooseSheet(value)}>
            {table.sheets.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </Dropdown>
        </Field>
      )}
      <Checkbox
        label={strings.columns.hasHeader}
        checked={headed.hasHeader}
        onChange={(_event, { checked }) => desk.setHasHeader(checked === true)}
      />
      <TablePreview open={open} />
      {single.filter(isFound).map(choice)}
      {rest.length > 0 && (
        <Folded summary={strings.columns.more(rest.length)} summaryClassName={styles.summary}>
          <div className={styles.rest}>{rest.map(choice)}</div>
        </Folded>
      )}
      {groups.map((group) => {
        const own = columns.filter((column) => column.group === group);
        return (
          <ColumnGroup key={group} name={group} found={own.filter(isFound).length} of={own.length}>
            {() => own.map(choice)}
          </ColumnGroup>
        );
      })}
    </Section>
  );
}

/** Columns that are many and seldom looked at; they are there once they are asked for. */
function ColumnGroup({
  name,
  found,
  of,
  children,
}: {
  readonly name: string;
  readonly found: number;
  readonly of: number;
  readonly children: () => readonly ReactElement[];
}): ReactElement {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={styles.summary}>{strings.columns.group(name, found, of)}</summary>
      {isOpen && <div className={styles.rest}>{children()}</div>}
    </details>
  );
}

function ColumnChoice<Name extends string>({
  column: { field, label },
  desk,
  open: { headed, mapping },
}: {
  readonly column: ColumnPlan<Name>;
  readonly desk: TableDesk<Name>;
  readonly open: OpenTable<Name>;
}): ReactElement {
  return (
    <Field label={label}>
      <Dropdown
        value={String(mapping[field] ?? "")}
        onChange={(_event, { value }) => desk.setColumn(field, value === "" ? null : Number(value))}
      >
        <option value="">{strings.columns.none}</option>
        {headed.header.map((heading, at) => (
          <option key={at} value={at}>
            {heading}
          </option>
        ))}
      </Dropdown>
    </Field>
  );
}

function TablePreview<Name extends string>({
  open: { headed },
}: {
  readonly open: OpenTable<Name>;
}): ReactElement {
  return (
    <DataTable
      label={strings.columns.preview}
      columns={headed.header}
      rows={headed.rows.slice(0, previewed).map(({ line, cells }) => ({
        key: line,
        cells: cells.map((cell) => String(cell).slice(0, longestShown)),
      }))}
    />
  );
}

/** Characters of a cell that the preview shows. */
const longestShown = 60;

const useStyles = makeStyles({
  summary: { marginBottom: tokens.spacingVerticalM },
  rest: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});
