import { useId, useMemo, useState, type KeyboardEvent, type ReactElement } from "react";
import { Button, Field, Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { findPrompt } from "../../../domain/framework/find";
import type { Pack, Prompt } from "../../../domain/framework/Pack";
import { useAnnounce } from "../../components/useAnnounce";
import { promptsLike } from "./promptsLike";
import { strings } from "./strings";

interface PromptPickerProps {
  readonly pack: Pack;
  /** Ids of the prompts chosen so far; what is none of the pack's can be taken away. */
  readonly chosen: readonly string[];
  readonly onChoose: (prompts: readonly string[]) => void;
}

/**
 * Prompts by type-ahead over references and words: arrow keys move through what fits, Enter takes one, Escape closes the
 * list, Backspace in the empty field takes the last one away. Made to the pattern for a combobox with a list;
 * Fluent's own brings along the manager of the focus that its tabs have, and a layer above the page.
 */
export function PromptPicker({ pack, chosen, onChoose }: PromptPickerProps): ReactElement {
  const styles = useStyles();
  const announce = useAnnounce();
  const id = useId();
  const [text, setText] = useState("");
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const fitting = useMemo(() => promptsLike(pack, text, chosen), [pack, text, chosen]);
  const shown = isOpen && text.trim() !== "";
  const current = fitting[active];

  const add = (prompt: Prompt): void => {
    onChoose([...chosen, prompt.id]);
    setText("");
    setActive(0);
    announce(strings.picker.added(prompt.ref));
  };
  const remove = (prompt: string): void => {
    onChoose(chosen.filter((other) => other !== prompt));
    announce(strings.picker.removed(refOf(pack, prompt)));
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key === "Backspace" && text === "" && chosen.length > 0) return remove(chosen.at(-1) ?? "");
    if (!shown) return;
    if (event.key === "ArrowDown") setActive(Math.min(active + 1, fitting.length - 1));
    else if (event.key === "ArrowUp") setActive(Math.max(active - 1, 0));
    else if (event.key === "Enter" && current !== undefined) add(current);
    else if (event.key === "Escape") {
      setOpen(false);
      // The form around it must not take this for its own.
      event.stopPropagation();
    } else return;
    event.preventDefault();
  };

  return (
    <div className={styles.picker}>
      <Field label={strings.form.prompts} hint={strings.form.promptsHint}>
        <Input
          role="combobox"
          aria-expanded={shown}
          aria-controls={`${id}list`}
          aria-autocomplete="list"
          aria-activedescendant={shown && current ? `${id}${current.id}` : undefined}
          autoComplete="off"
          className={styles.input}
          value={text}
          onFocus={() => setOpen(true)}
          onBlur={() => setOpen(false)}
          onKeyDown={press}
          onChange={(_event, { value }) => {
            setText(value);
            setActive(0);
            setOpen(true);
          }}
        />
      </Field>
      {shown && (
        <ul id={`${id}list`} role="listbox" aria-label={strings.form.prompts} className={styles.list}>
          {fitting.map((prompt, index) => (
            <li
              key={prompt.id}
              id={`${id}${prompt.id}`}
              ref={index === active ? intoView : undefined}
              role="option"
              aria-selected={index === active}
              className={mergeClasses(styles.option, index === active && styles.active)}
              // The field keeps the focus, so that the next prompt can be typed at once.
              onMouseDown={(event) => {
                event.preventDefault();
                add(prompt);
              }}
            >
              <strong>{prompt.ref}</strong> {prompt.label}
            </li>
          ))}
          {fitting.length === 0 && <li className={styles.option}>{strings.picker.none}</li>}
        </ul>
      )}
      {chosen.length > 0 && (
        <ul aria-label={strings.picker.chosen} className={styles.chosen}>
          {chosen.map((prompt) => (
            <li key={prompt}>
              <Button
                size="small"
                icon={<DismissRegular />}
                iconPosition="after"
                aria-label={strings.picker.remove(refOf(pack, prompt))}
                title={findPrompt(pack, prompt)?.label}
                onClick={() => remove(prompt)}
              >
                {refOf(pack, prompt)}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function refOf(pack: Pack, prompt: string): string {
  return findPrompt(pack, prompt)?.ref ?? prompt;
}

function intoView(option: HTMLElement | null): void {
  // jsdom lays nothing out and has no such method.
  option?.scrollIntoView?.({ block: "nearest" });
}

const useStyles = makeStyles({
  picker: { position: "relative", display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  input: { minWidth: 0 },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    maxHeight: "14em",
    overflowY: "auto",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow8,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  option: {
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  active: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    outline: `${tokens.strokeWidthThin} solid ${tokens.colorStrokeFocus2}`,
    outlineOffset: `calc(-1 * ${tokens.strokeWidthThin})`,
  },
  chosen: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
  },
});
