import { useState, type ReactElement } from "react";
import { Button, ToggleButton, makeStyles, tokens } from "@fluentui/react-components";
import type { ReadRow } from "../../../exchange/ReadRow";
import { Section } from "../../components/Section";
import { strings } from "./strings";

interface ReadRowsProps {
  readonly rows: readonly ReadRow<unknown>[];
  /** What is to be said of all of them. */
  readonly remarks: readonly string[];
}

type Status = ReadRow<unknown>["status"];

const statuses = ["accepted", "putRight", "refused"] as const;
const shownAtFirst = 20;

/** Every row with what becomes of it and why, one group at a time; what needs a look comes first. */
export function ReadRows({ rows, remarks }: ReadRowsProps): ReactElement {
  const styles = useStyles();
  const [chosen, setChosen] = useState<Status | null>(null);
  const [shown, setShown] = useState(shownAtFirst);
  const count = (status: Status): number => rows.filter((row) => row.status === status).length;
  const status = chosen ?? [...statuses].reverse().find((one) => count(one) > 0) ?? "accepted";
  const group = rows.filter((row) => row.status === status);
  return (
    <Section heading={strings.rows.heading}>
      <div role="status">{strings.rows.standing(count("accepted"), count("putRight"), count("refused"))}</div>
      {remarks.map((remark) => (
        <div key={remark}>{remark}</div>
      ))}
      <div role="group" aria-label={strings.rows.filter} className={styles.filter}>
        {statuses.map((one) => (
          <ToggleButton
            key={one}
            size="small"
            checked={one === status}
            onClick={() => {
              setChosen(one);
              setShown(shownAtFirst);
            }}
          >
            {strings.rows.groupOf(strings.rows.groups[one], count(one))}
          </ToggleButton>
        ))}
      </div>
      {group.length === 0 ? (
        <div>{strings.rows.none}</div>
      ) : (
        <ul aria-label={strings.rows.list(strings.rows.groups[status])} className={styles.list}>
          {group.slice(0, shown).map(({ line, title, notes }) => (
            <li key={line} className={styles.row}>
              <div>
                <strong>{strings.rows.line(line)}</strong> {title === "" ? strings.rows.untitled : title}
              </div>
              {notes.map((note) => (
                <div key={note} className={styles.note}>
                  {note}
                </div>
              ))}
            </li>
          ))}
        </ul>
      )}
      {group.length > shown && (
        <Button size="small" className={styles.more} onClick={() => setShown(shown + shownAtFirst)}>
          {strings.rows.more(Math.min(shownAtFirst, group.length - shown))}
        </Button>
      )}
    </Section>
  );
}

const useStyles = makeStyles({
  filter: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: {
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
    borderBottomStyle: "solid",
    borderBottomWidth: tokens.strokeWidthThin,
    borderBottomColor: tokens.colorNeutralStroke2,
  },
  note: { color: tokens.colorNeutralForeground2 },
  more: { alignSelf: "flex-start" },
});
