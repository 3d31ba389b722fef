import type { ReactElement } from "react";
import type { Pack } from "../../domain/framework/Pack";
import type { Finding } from "../../workbook/readWorkbook";
import { GoTo } from "../components/GoTo";
import { MessageList } from "../components/MessageList";
import { Section } from "../components/Section";
import { whereOf } from "../places";
import { strings } from "./strings";
import type { ViewProps } from "./Workspace";

interface FindingsProps extends Pick<ViewProps, "onGoTo"> {
  readonly pack: Pack;
  readonly findings: readonly Finding[];
}

/** What could not be read in the workbook, with the way to each cell that is still there. */
export function Findings({ pack, findings, onGoTo }: FindingsProps): ReactElement {
  return (
    <Section heading={strings.overview.unreadable}>
      <MessageList
        label={strings.overview.unreadable}
        messages={findings.map(({ code, place, message }) => ({
          key: `${code} ${place.block} ${place.row} ${place.field}`,
          severity: "warn",
          text: message,
          place: place.row !== "" && code !== "row-missing" && (
            <GoTo onGo={() => onGoTo(place)}>{strings.overview.goTo(whereOf(pack, place))}</GoTo>
          ),
        }))}
      />
    </Section>
  );
}
