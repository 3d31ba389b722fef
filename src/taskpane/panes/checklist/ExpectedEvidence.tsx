import { useState, type ReactElement, type ReactNode } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { expectedOf, type ExpectedEvidence as Piece } from "../../../domain/framework/expectedOf";
import type { Prompt } from "../../../domain/framework/Pack";
import { expectedEntry } from "../../../domain/inspection/entryOf";
import { expectedStates, type ExpectedEntry, type Inspection } from "../../../domain/inspection/Inspection";
import { blockNames, type ChecklistField } from "../../../workbook/names";
import { Bullets } from "../../components/Bullets";
import { ChoiceEntry } from "../../components/ChoiceEntry";
import { Section } from "../../components/Section";
import { TextEntry } from "../../components/TextEntry";
import { strings } from "./strings";

interface ExpectedEvidenceProps {
  readonly prompt: Prompt;
  readonly inspection: Inspection;
}

const choices = expectedStates.map((value) => ({ value }));

/**
 * What the framework expects to be seen for a prompt, and where each piece of it stands (P30). The entries open on
 * demand, so that they are not in the way of the keyboard.
 */
export function ExpectedEvidence({ prompt, inspection }: ExpectedEvidenceProps): ReactElement | null {
  const [isOpen, setOpen] = useState(false);
  const pieces = expectedOf(prompt).map((piece) => ({ piece, entry: expectedEntry(inspection, piece.id) }));
  if (pieces.length === 0) return null;
  const seen = pieces.filter(({ entry }) => entry.state === "Seen").length;
  return (
    <Section heading={strings.expected}>
      <div>{strings.seenOf(seen, pieces.length)}</div>
      {isOpen ? (
        pieces.map(({ piece, entry }) => <PieceEntry key={piece.id} piece={piece} entry={entry} />)
      ) : (
        <Bullets items={pieces.map(({ piece, entry }) => listedPiece(piece, entry))} />
      )}
      <div>
        <Button size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? strings.close : strings.open}
        </Button>
      </div>
    </Section>
  );
}

function listedPiece({ id, label }: Piece, { state }: ExpectedEntry): { key: string; content: ReactNode } {
  if (state === null) return { key: id, content: label };
  return {
    key: id,
    content: (
      <>
        {label} <strong>{strings.standing(state)}</strong>
      </>
    ),
  };
}

function PieceEntry({
  piece,
  entry,
}: {
  readonly piece: Piece;
  readonly entry: ExpectedEntry;
}): ReactElement {
  const styles = useStyles();
  const at = (field: ChecklistField) => ({ block: blockNames.checklist, row: piece.id, field });
  return (
    <div className={styles.piece}>
      <ChoiceEntry label={piece.label} place={at("state")} value={entry.state} choices={choices} across />
      {(entry.state === "Not available" || entry.reason !== "") && (
        <TextEntry label={strings.reason(piece.label)} place={at("reason")} value={entry.reason} />
      )}
    </div>
  );
}

const useStyles = makeStyles({
  piece: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});
