import type { ReactElement } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { PersonalDataMark } from "../../../domain/privacy/PersonalData";

/** So much of the text is shown on either side, in characters. */
const reach = 40;

/** A mark with the words around it. */
export function Excerpt({
  text,
  mark,
}: {
  readonly text: string;
  readonly mark: PersonalDataMark;
}): ReactElement {
  const styles = useStyles();
  const before = text.slice(0, mark.from);
  const after = text.slice(mark.to);
  return (
    <div className={styles.excerpt}>
      {before.length > reach ? `…${wholeStart(before.slice(-reach))}` : before}
      <mark className={styles.mark}>{mark.found}</mark>
      {after.length > reach ? `${wholeEnd(after.slice(0, reach))}…` : after}
    </div>
  );
}

/** No half of a character is shown where the text is cut. */
function wholeStart(part: string): string {
  return part.replace(/^[\udc00-\udfff]/, "");
}

function wholeEnd(part: string): string {
  return part.replace(/[\ud800-\udbff]$/, "");
}

const useStyles = makeStyles({
  excerpt: { overflowWrap: "anywhere", fontStyle: "italic" },
  mark: {
    backgroundColor: tokens.colorPaletteYellowBackground2,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    fontStyle: "normal",
    "@media (forced-colors: active)": { backgroundColor: "Mark", color: "MarkText" },
  },
});
