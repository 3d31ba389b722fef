import type { ReactElement } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Section } from "../../components/Section";
import { useAnnounce } from "../../components/useAnnounce";
import { strings, type ImportWords } from "./strings";
import type { AddedRows, RowAdder } from "./useAddedRows";

/** What was imported since the pane was opened, each to be taken out again as a whole. */
export function PastImports({
  adder,
  words,
  onUndone,
}: {
  readonly adder: RowAdder;
  readonly words: ImportWords;
  /** Told what came of it, in a sentence. */
  readonly onUndone: (said: string) => void;
}): ReactElement | null {
  const styles = useStyles();
  const announce = useAnnounce();
  if (adder.past.length === 0) return null;
  const undo = async (added: AddedRows): Promise<void> => {
    const outcome = await adder.undo(added);
    if (outcome === null) return;
    const said = words.undone(outcome.taken, outcome.kept);
    onUndone(said);
    announce(said);
  };
  return (
    <Section heading={strings.past.heading}>
      <ul className={styles.list}>
        {adder.past.map((added) => (
          <li key={added.rows[0]?.id} className={styles.entry}>
            <span>{words.of(added.from, added.rows.length)}</span>
            <Button
              size="small"
              aria-label={strings.past.undoOf(added.from)}
              disabledFocusable={adder.progress !== null}
              onClick={() => void undo(added)}
            >
              {strings.past.undo}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
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
});
