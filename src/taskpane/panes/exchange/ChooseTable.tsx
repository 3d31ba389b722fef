import { useRef, useState, type ClipboardEvent, type DragEvent, type ReactElement } from "react";
import { Button, Field, Textarea, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Problem } from "../../components/Problem";
import { strings } from "./strings";
import type { TableDesk } from "./useTableDesk";

type ChooseTableProps = Pick<TableDesk<string>, "isReading" | "problem" | "readFile" | "readText">;

/** A file to choose or to drop, or rows to paste. */
export function ChooseTable({ isReading, problem, readFile, readText }: ChooseTableProps): ReactElement {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const [text, setText] = useState("");

  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file !== undefined) readFile(file);
    else readText(event.dataTransfer.getData("text/plain"));
  };
  /** What is pasted into the empty field is the table; it need not be shown in the field first. */
  const paste = (event: ClipboardEvent): void => {
    const [file] = event.clipboardData.files;
    const pasted = event.clipboardData.getData("text/plain");
    if (pasted === "" && file !== undefined) {
      event.preventDefault();
      readFile(file);
    } else if (text === "" && /[\n\t]/.test(pasted)) {
      event.preventDefault();
      readText(pasted);
    }
  };

  return (
    <>
      {problem !== null && <Problem what={strings.choose.failed} advice={problem} />}
      <div
        className={mergeClasses(styles.drop, isOver && styles.over)}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <input
          ref={input}
          type="file"
          hidden
          aria-label={strings.choose.fileLabel}
          accept=".csv,.tsv,.txt,.xlsx,text/csv,text/plain"
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file !== undefined) readFile(file);
            // The same file can be chosen again once it was put right.
            target.value = "";
          }}
        />
        <Button appearance="primary" disabledFocusable={isReading} onClick={() => input.current?.click()}>
          {isReading ? strings.choose.reading : strings.choose.file}
        </Button>
        <span>{strings.choose.drop}</span>
      </div>
      <Field label={strings.choose.paste} hint={strings.choose.pasteHint}>
        <Textarea
          resize="vertical"
          value={text}
          textarea={{ rows: 4, className: styles.lines }}
          onPaste={paste}
          onChange={(_event, data) => setText(data.value)}
        />
      </Field>
      {text.trim() !== "" && (
        <Button className={styles.read} disabledFocusable={isReading} onClick={() => readText(text)}>
          {strings.choose.read}
        </Button>
      )}
    </>
  );
}

const useStyles = makeStyles({
  drop: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
    paddingTop: tokens.spacingVerticalL,
    paddingBottom: tokens.spacingVerticalL,
    paddingLeft: tokens.spacingHorizontalM,
    paddingRight: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    ...dashed(tokens.colorNeutralStroke1),
  },
  over: { ...dashed(tokens.colorCompoundBrandStroke), backgroundColor: tokens.colorNeutralBackground1Hover },
  lines: { minWidth: 0 },
  read: { alignSelf: "flex-start" },
});

function dashed(colour: string) {
  return {
    borderTopStyle: "dashed",
    borderRightStyle: "dashed",
    borderBottomStyle: "dashed",
    borderLeftStyle: "dashed",
    borderTopWidth: tokens.strokeWidthThin,
    borderRightWidth: tokens.strokeWidthThin,
    borderBottomWidth: tokens.strokeWidthThin,
    borderLeftWidth: tokens.strokeWidthThin,
    borderTopColor: colour,
    borderRightColor: colour,
    borderBottomColor: colour,
    borderLeftColor: colour,
  } as const;
}
