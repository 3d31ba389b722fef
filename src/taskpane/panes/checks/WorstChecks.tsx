import type { ReactElement } from "react";
import { Button } from "@fluentui/react-components";
import { GoTo } from "../../components/GoTo";
import { MessageList } from "../../components/MessageList";
import { strings as common } from "../strings";
import type { ViewProps } from "../Workspace";
import { isOpen } from "./listChecks";
import { strings } from "./strings";

type WorstChecksProps = Pick<ViewProps, "checks" | "onGoTo" | "onView">;

/** How many are shown before the Checks view takes over. */
const shown = 4;

/** The first few of what waits for somebody, what must be put right before the rest, and the way to all of it. */
export function WorstChecks({ checks, onGoTo, onView }: WorstChecksProps): ReactElement {
  const open = checks.filter(isOpen);
  const worst = [
    ...open.filter(({ severity }) => severity === "block"),
    ...open.filter(({ severity }) => severity !== "block"),
  ].slice(0, shown);
  return (
    <>
      {open.length === 0 && <div>{common.overview.noMatters}</div>}
      <MessageList
        label={common.overview.matters}
        messages={worst.map((check) => ({ ...check, place: wayTo(check, onGoTo) }))}
      />
      {checks.length > 0 && (
        <Button size="small" onClick={() => onView("checks")}>
          {strings.seeAll(open.length)}
        </Button>
      )}
    </>
  );
}

function wayTo(
  { place, where, reason }: ViewProps["checks"][number],
  onGoTo: ViewProps["onGoTo"],
): ReactElement | undefined {
  const target = reason?.place ?? place;
  return target === null ? undefined : <GoTo onGo={() => onGoTo(target)}>{common.overview.goTo(where)}</GoTo>;
}
