import { useMemo, useState, type ReactElement } from "react";
import { Button, Field, makeStyles, tokens } from "@fluentui/react-components";
import type { EvidenceItem } from "../../../domain/evidence/EvidenceItem";
import { evidenceOn } from "../../../domain/evidence/evidenceOn";
import type { EvidenceIndex } from "../../../domain/evidence/indexEvidence";
import { findPrompt, promptsOf } from "../../../domain/framework/find";
import type { Pack } from "../../../domain/framework/Pack";
import { evidenceExport } from "../../../exchange/evidence/evidenceExport";
import { Dropdown } from "../../components/Dropdown";
import { Page } from "../../components/Page";
import { Problem } from "../../components/Problem";
import { useAnnounce } from "../../components/useAnnounce";
import { PrivacyGate } from "../privacy/PrivacyGate";
import { strings as privacyStrings } from "../privacy/strings";
import { usePrivacy } from "../privacy/usePrivacyWork";
import { isoToday } from "./isoToday";
import { saveFile } from "./saveFile";
import { strings } from "./strings";

interface ExportViewProps {
  readonly pack: Pack;
  readonly index: EvidenceIndex;
  /** What the search of the log shows; `null` where it shows everything. */
  readonly found: readonly EvidenceItem[] | null;
  readonly onLeave: () => void;
}

const whole = "";
const search = "found";
const kinds = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv;charset=utf-8",
} as const;

/** The log, what was searched for, or a prompt's evidence, saved as a file for other programs. */
export function ExportView({ pack, index, found, onLeave }: ExportViewProps): ReactElement {
  const styles = useStyles();
  const announce = useAnnounce();
  const [what, setWhat] = useState<string>(found === null ? whole : search);
  const [isWriting, setWriting] = useState(false);
  const [saved, setSaved] = useState<string | null>(null);
  const [asking, setAsking] = useState<keyof typeof kinds | null>(null);
  const items = useMemo(() => {
    if (what === whole) return index.items;
    return what === search ? (found ?? []) : evidenceOn(index, what).items;
  }, [what, index, found]);

  const { open } = usePrivacy();
  const goingOut = useMemo(() => {
    const ids = new Set(items.map(({ id }) => id));
    return open.filter(({ about: { subject } }) => subject.kind === "evidence" && ids.has(subject.id));
  }, [open, items]);
  const ask = (kind: keyof typeof kinds): void => {
    if (goingOut.length === 0) return void save(kind);
    setAsking(kind);
    announce(privacyStrings.gate.lead(goingOut.length));
  };
  const save = async (kind: keyof typeof kinds): Promise<void> => {
    setAsking(null);
    setSaved(null);
    setWriting(true);
    const { tableTools } = await import("./tableTools");
    const table = evidenceExport(items);
    const bytes = kind === "csv" ? tableTools.writeCsv(table) : await tableTools.writeTable(table);
    const about = findPrompt(pack, what)?.id ?? "";
    const name = `${strings.exporting.fileName(about, isoToday())}.${kind}`;
    saveFile(new File([new Uint8Array(bytes)], name, { type: kinds[kind] }));
    setWriting(false);
    setSaved(strings.exporting.saved(name));
    announce(strings.exporting.saved(name));
  };

  return (
    <Page
      heading={strings.exporting.heading}
      focusHeading
      actions={<Button onClick={onLeave}>{strings.toLog}</Button>}
    >
      <Field label={strings.exporting.what}>
        <Dropdown value={what} onChange={(_event, { value }) => setWhat(value)}>
          <option value={whole}>{strings.exporting.whole}</option>
          {found !== null && <option value={search}>{strings.exporting.found(found.length)}</option>}
          {promptsOf(pack)
            .filter(({ id }) => evidenceOn(index, id).items.length > 0)
            .map(({ id, ref }) => (
              <option key={id} value={id}>
                {strings.exporting.prompt(ref)}
              </option>
            ))}
        </Dropdown>
      </Field>
      {items.length === 0 ? (
        <div>{strings.exporting.nothing}</div>
      ) : (
        <>
          <div>{strings.exporting.lead(items.length)}</div>
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
