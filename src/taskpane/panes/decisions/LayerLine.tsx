import type { ReactElement } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { layersOf } from "../../../domain/decisions/layersOf";
import { GoTo } from "../../components/GoTo";
import { RatingMark } from "../../components/RatingMark";
import type { ViewProps } from "../Workspace";
import { strings } from "./strings";

interface LayerLineProps extends Pick<ViewProps, "pack" | "reading" | "onView"> {
  readonly standard: string;
}

/** What became of a standard's rating so far, and the way to decide on it. */
export function LayerLine({ pack, reading, standard, onView }: LayerLineProps): ReactElement {
  const styles = useStyles();
  const { layers } = layersOf(pack, reading.inspection, standard);
  return (
    <div className={styles.line}>
      {layers.map(({ layer, entry }) => (
        <span key={layer}>
          {strings.layers[layer]} <RatingMark rating={entry.rating} />
        </span>
      ))}
      <GoTo onGo={() => onView("decisions")}>{strings.toDecisions}</GoTo>
    </div>
  );
}

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
  },
});
