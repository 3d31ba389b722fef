import type { ReactElement } from "react";
import { Button } from "@fluentui/react-components";
import type { Standard } from "../../domain/framework/Pack";
import { strings } from "./strings";

interface RowActionsProps {
  readonly standard: Standard;
  readonly row: string;
  readonly onRow: (row: string) => void;
  readonly onStandard: () => void;
}

/** The way to the next row and back, in the order of the framework; after the last row comes the standard itself. */
export function RowActions({ standard, row, onRow, onStandard }: RowActionsProps): ReactElement {
  const rows = standard.keyQuestions.flatMap(({ id, prompts }) => [
    id,
    ...prompts.map((prompt) => prompt.id),
  ]);
  const position = rows.indexOf(row);
  const next = rows[position + 1];
  const previous = rows[position - 1];
  return (
    <>
      {next === undefined ? (
        <Button appearance="primary" onClick={onStandard}>
          {strings.row.backToStandard(standard.id)}
        </Button>
      ) : (
        <Button appearance="primary" onClick={() => onRow(next)}>
          {strings.row.next}
        </Button>
      )}
      <Button onClick={() => (previous === undefined ? onStandard() : onRow(previous))}>
        {strings.row.previous}
      </Button>
    </>
  );
}
