import { useState, type ReactElement } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Section } from "../../components/Section";
import { useAnnounce } from "../../components/useAnnounce";
import { strings, type ImportWords } from "./strings";
import type { AddedRows, RowAdder } from "./useAddedRows";

interface PastImportsProps {
  readonly adder: RowAdder;
  /** What the workbook still holds of imports, those since the pane was opened among them. */
  readonly all?: readonly AddedRows[] | undefined;
  readonly words: ImportWords;
  /** Told what came of it, in a sentence. */
  readonly onUndone: (said: string) => void;
}

/** What was imported since the pane was opened, and before as far as it can be told, each to be taken out again as a whole. */
export function PastImports({ adder, all = [], words, onUndone }: PastImportsProps): ReactElement {
  const styles = useStyles();
  const announce = useAnnounce();
  const [asked, setAsked] = useState<string | null>(null);
  const earlier = all.filter(({ rows }) => !rows.some(({ id }) => adder.sent.has(id)));
  const undo = async (added: AddedRows): Promise<void> => {
    setAsked(null);
    const outcome = await adder.undo(added);
    if (outcome === null) return;
    const said = words.undone(outcome.taken, outcome.kept);
    onUndone(said);
    announce(said);
  };
  const listed = (imports: readonly AddedRows[], onUndo: (added: AddedRows) => void): ReactElement => (
    <ul className={styles.list}>
      {imports.map((added) => (
        <li key={keyOf(added)} className={styles.entry}>
          <span>{words.of(added.from, added.rows.length)}</span>
          {asked === keyOf(added) ? (
            <div role="group" aria-label={strings.past.undoOf(added.from)} className={styles.asked}>
              <div className={styles.sure}>{strings.past.sure}</div>
              <Button size="small" onClick={() => void undo(added)}>
                {strings.past.takeOut}
              </Button>
              <Button size="small" onClick={() => setAsked(null)}>
                {strings.past.keep}
              </Button>
            </div>
          ) : (
            <Button
              size="small"
              aria-label={strings.past.undoOf(added.from)}
              disabledFocusable={adder.progress !== null}
              onClick={() => onUndo(added)}
            >
              {strings.past.undo}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {adder.past.length > 0 && (
        <Section heading={strings.past.heading}>{listed(adder.past, (added) => void undo(added))}</Section>
      )}
      {earlier.length > 0 && (
        <Section heading={strings.past.earlier}>{listed(earlier, (added) => setAsked(keyOf(added)))}</Section>
      )}
    </>
  );
}

function keyOf({ rows }: AddedRows): string {
  return rows[0]?.id ?? "";
}

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  entry: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
  asked: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  sure: { flexBasis: "100%" },
});
