import type { ReactElement } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Standard } from "../../domain/framework/Pack";
import { GoTo } from "../components/GoTo";
import { strings } from "./strings";

interface AboveProps {
  readonly standard: Standard;
  /** What this page is, such as `Prompt 1.1.1(a)`. */
  readonly here: string;
  readonly onStandard: () => void;
  readonly keyQuestion?: { readonly id: string; readonly onOpen: () => void };
}

/** Where a row belongs, each step a way back. */
export function Above({ standard, here, onStandard, keyQuestion }: AboveProps): ReactElement {
  const styles = useStyles();
  return (
    <nav aria-label={strings.row.whereYouAre} className={styles.above}>
      <GoTo onGo={onStandard}>{strings.standard.title(standard.id, standard.name)}</GoTo>
      {keyQuestion && (
        <>
          {" › "}
          <GoTo onGo={keyQuestion.onOpen}>{strings.row.keyQuestion(keyQuestion.id)}</GoTo>
        </>
      )}
      {" › "}
      <span aria-current="page">{here}</span>
    </nav>
  );
}

const useStyles = makeStyles({
  above: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
});
