import type { ReactElement } from "react";
import type { Pack } from "../../../domain/framework/Pack";
import { Bullets } from "../../components/Bullets";
import { GoTo } from "../../components/GoTo";
import { whereOfPlace } from "../checks/whereOfPlace";
import type { DecisionsProps } from "./Decisions";
import type { SignOffObstacle } from "./obstaclesTo";
import { strings } from "./strings";

interface ObstaclesProps {
  readonly pack: Pack;
  /** What they are, for so many of them. */
  readonly heading: (count: number) => string;
  readonly obstacles: readonly SignOffObstacle[];
  readonly onShow: DecisionsProps["onShow"];
}

/** As many as fit a glance; the Checks view lists them all. */
const most = 5;

/** What stands in the way of a sign-off or is to be weighed before it, each with the way to its cell. */
export function Obstacles({ pack, heading, obstacles, onShow }: ObstaclesProps): ReactElement | null {
  if (obstacles.length === 0) return null;
  return (
    <div>
      {heading(obstacles.length)}
      <Bullets
        items={[
          ...obstacles.slice(0, most).map(({ text, place }, index) => ({
            key: String(index),
            content: (
              <>
                {text}{" "}
                <GoTo onGo={() => onShow(place)}>{strings.signOff.goTo(whereOfPlace(pack, place))}</GoTo>
              </>
            ),
          })),
          ...(obstacles.length > most
            ? [{ key: "more", content: strings.signOff.more(obstacles.length - most) }]
            : []),
        ]}
      />
    </div>
  );
}
