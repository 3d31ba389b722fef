import { createContext, useCallback, useContext, useState, type ReactElement, type ReactNode } from "react";
import { makeStyles } from "@fluentui/react-components";
import { strings } from "../strings";

const AnnounceContext = createContext<(text: string) => void>(() => undefined);

/** Says a result aloud to people who listen to the screen, without moving the focus. */
export function useAnnounce(): (text: string) => void {
  return useContext(AnnounceContext);
}

/** Holds the pane's one live region; a text said twice in a row is spoken twice. */
export function Announcer({ children }: { readonly children: ReactNode }): ReactElement {
  const styles = useStyles();
  const [said, setSaid] = useState({ text: "", times: 0 });
  const announce = useCallback(
    (text: string) => setSaid((before) => ({ text, times: before.times + 1 })),
    [],
  );

  return (
    <AnnounceContext.Provider value={announce}>
      {children}
      <div role="status" aria-live="polite" aria-label={strings.liveRegion} className={styles.hidden}>
        <span key={said.times}>{said.text}</span>
      </div>
    </AnnounceContext.Provider>
  );
}

const useStyles = makeStyles({
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: "-1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});
