import type { ReactElement } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  CircleFilled,
  CircleHalfFillFilled,
  CircleRegular,
  StarFilled,
  SubtractRegular,
} from "@fluentui/react-icons";
import type { DomainRating, StandardRating } from "../../domain/framework/Rating";
import { strings } from "./strings";

interface RatingMarkProps {
  /** `null` where there is none yet. */
  readonly rating: StandardRating | DomainRating | null;
}

/** A rating as a word with a mark of its own, so that colour never speaks alone. */
export function RatingMark({ rating }: RatingMarkProps): ReactElement {
  const styles = useStyles();
  if (rating === null) return <span className={styles.none}>{strings.none}</span>;
  const { Mark, tone } = looks(rating);
  return (
    <span className={mergeClasses(styles.mark, styles[tone])}>
      <Mark aria-hidden />
      {rating}
    </span>
  );
}

function looks(rating: StandardRating | DomainRating): { Mark: typeof StarFilled; tone: Tone } {
  switch (rating) {
    case "Outstanding":
      return { Mark: StarFilled, tone: "best" };
    case "Good":
      return { Mark: CircleFilled, tone: "good" };
    case "Requires improvement":
      return { Mark: CircleHalfFillFilled, tone: "caution" };
    case "Inadequate":
      return { Mark: CircleRegular, tone: "bad" };
    case "Not applicable":
    case "Not rated":
      return { Mark: SubtractRegular, tone: "neutral" };
  }
}

type Tone = "best" | "good" | "caution" | "bad" | "neutral";

const useStyles = makeStyles({
  none: { color: tokens.colorNeutralForeground3 },
  mark: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase400,
    whiteSpace: "nowrap",
    "@media (forced-colors: active)": { outlineStyle: "solid", outlineWidth: "1px" },
  },
  best: { color: tokens.colorPaletteGreenForeground1, backgroundColor: tokens.colorPaletteGreenBackground1 },
  good: { color: tokens.colorBrandForeground2, backgroundColor: tokens.colorBrandBackground2 },
  caution: {
    color: tokens.colorPaletteMarigoldForeground2,
    backgroundColor: tokens.colorPaletteMarigoldBackground1,
  },
  bad: { color: tokens.colorPaletteRedForeground1, backgroundColor: tokens.colorPaletteRedBackground1 },
  neutral: { color: tokens.colorNeutralForeground2, backgroundColor: tokens.colorNeutralBackground3 },
});
