import { useMemo, useState, type ReactElement } from "react";
import { Button, Field, makeStyles, tokens } from "@fluentui/react-components";
import type { ExportTable } from "../../../exchange/ExportTable";
import { Dropdown } from "../../components/Dropdown";
import { Page } from "../../components/Page";
import { Problem } from "../../components/Problem";
import { useAnnounce } from "../../components/useAnnounce";
import { PrivacyGate } from "../privacy/PrivacyGate";
import { strings as privacyStrings } from "../privacy/strings";
import { usePrivacy, type OpenPlace } from "../privacy/usePrivacyWork";
import { isoToday } from "./isoToday";
import { saveFile } from "./saveFile";
import { strings } from "./strings";

/** A part of what can be exported. */
export interface ExportChoice {
  readonly value: string;
  readonly label: string;
  readonly count: number;
  /** Stands in the name of the file. */
  readonly name: string;
  readonly table: () => ExportTable;
  /** Whether a text with something marked in it goes out. */
  readonly holds: (place: OpenPlace) => boolean;
}

interface ExportViewProps {
  readonly heading: string;
  readonly back: string;
  readonly lead: (count: number) => string;
  readonly choices: readonly ExportChoice[];
  /** The one that is chosen to begin with. */
  readonly first: string;
  readonly onLeave: () => void;
}

const kinds = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv;charset=utf-8",
} as const;

/** What the workbook holds, or a part of it, saved as a file for other programs. */
export function ExportView({ heading, back, lead, choices, first, onLeave }: ExportViewProps): ReactElement {
  const styles = useStyles();
  const announce = useAnnounce();
  const [what, setWhat] = useState(first);
  const [isWriting, setWriting] = useState(false);
  const [saved, setSaved] = useState<string | null>(null);
  const [asking, setAsking] = useState<keyof typeof kinds | null>(null);
  const chosen = choices.find(({ value }) => value === what) ?? choices[0];
  const { open } = usePrivacy();
  const goingOut = useMemo(() => (chosen === undefined ? [] : open.filter(chosen.holds)), [open, chosen]);
  const ask = (kind: keyof typeof kinds): void => {
    if (goingOut.length === 0) return void save(kind);
    setAsking(kind);
    announce(privacyStrings.gate.lead(goingOut.length));
  };
  const save = async (kind: keyof typeof kinds): Promise<void> => {
    if (chosen === undefined) return;
    setAsking(null);
    setSaved(null);
    setWriting(true);
    const { tableTools } = await import("./tableTools");
    const table = chosen.table();
    const bytes = kind === "csv" ? tableTools.writeCsv(table) : await tableTools.writeTable(table);
    const name = `${chosen.name} ${isoToday()}.${kind}`;
    saveFile(new File([new Uint8Array(bytes)], name, { type: kinds[kind] }));
    setWriting(false);
    setSaved(strings.exporting.saved(name));
    announce(strings.exporting.saved(name));
  };

  return (
    <Page heading={heading} focusHeading actions={<Button onClick={onLeave}>{back}</Button>}>
      <Field label={strings.exporting.what}>
        <Dropdown value={what} onChange={(_event, { value }) => setWhat(value)}>
          {choices.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </Dropdown>
      </Field>
      {chosen === undefined || chosen.count === 0 ? (
        <div>{strings.exporting.nothing}</div>
      ) : (
        <>
          <div>{lead(chosen.count)}</div>
          <div className={styles.kinds}>
            <Button appearance="primary" disabledFocusable={isWriting} onClick={() => ask("xlsx")}>
              {strings.exporting.xlsx}
            </Button>
            <Button disabledFocusable={isWriting} onClick={() => ask("csv")}>
              {strings.exporting.csv}
            </Button>
          </div>
        </>
      )}
      {asking !== null && (
        <PrivacyGate
          heading={privacyStrings.gate.exporting}
          open={goingOut}
          goOn={privacyStrings.gate.goOnExport}
          onGoOn={() => void save(asking)}
          onLeave={() => setAsking(null)}
        />
      )}
      {saved !== null && <Problem intent="success" what={saved} />}
    </Page>
  );
}

const useStyles = makeStyles({
  kinds: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
