import { useState, type ReactElement } from "react";
import { FluentProvider, makeStyles, mergeClasses, webDarkTheme } from "@fluentui/react-components";
import type { InspectionHost } from "../workbook/InspectionHost";
import { Announcer } from "./components/useAnnounce";
import { Loading } from "./components/Loading";
import { LoadBoundary } from "./components/LoadBoundary";
import { OpenedInspection } from "./OpenedInspection";
import { Start } from "./panes/Start";
import { strings } from "./strings";
import { useTheme, type DarkTheme } from "./theme/useTheme";
import { useWorkbookState } from "./useWorkbookState";

interface AppProps {
  readonly host: InspectionHost;
  readonly hostIsDark: DarkTheme;
}

/** The pane: the start view until an inspection is open, then its overview, standards and report. */
export function App({ host, hostIsDark }: AppProps): ReactElement {
  const styles = useStyles();
  const theme = useTheme(hostIsDark);
  return (
    <FluentProvider
      theme={theme}
      className={mergeClasses(styles.root, theme === webDarkTheme && styles.dark)}
    >
      <Announcer>
        <LoadBoundary>
          <Views host={host} />
        </LoadBoundary>
      </Announcer>
    </FluentProvider>
  );
}

function Views({ host }: { readonly host: InspectionHost }): ReactElement {
  const workbook = useWorkbookState(host);
  const [opened, setOpened] = useState(false);

  if (opened) return <OpenedInspection host={host} />;
  if (workbook.state === null && workbook.problem === null) return <Loading what={strings.looking} />;
  return <Start host={host} workbook={workbook} onOpen={() => setOpened(true)} />;
}

const useStyles = makeStyles({
  root: {
    height: "100%",
    display: "flex",
    flexDirection: "column",
    position: "relative",
    colorScheme: "light",
  },
  // The browser's own parts, such as the calendar of a date field, follow too.
  dark: { colorScheme: "dark" },
});
