import type { ISheetDataValidationRule } from "@univerjs/core";
import { cover } from "../engine/areas";
import { requireUnprotected } from "../engine/protection";
import { alertStyles, parseRule, ruleJson, ruleType } from "../engine/validationRule";
import { defaultContent } from "../engine/Validations";
import { invalidArgument, notFound } from "../protocol/ExcelError";
import { HostObject } from "../protocol/HostObject";
import { quoteSheet, formatArea } from "../engine/address";
import type { HostContext } from "./HostContext";
import type { Place } from "./Place";
import { Range } from "./Range";
import { RangeAreas } from "./RangeAreas";

/** `Excel.DataValidation`: what cells take, and the words said about it. */
export class DataValidation extends HostObject {
  readonly excelName = "DataValidation";

  constructor(
    private readonly context: HostContext,
    private readonly place: Place,
  ) {
    super();
  }

  get Type(): string {
    const rule = this.rule();
    if (rule) return ruleType(rule);
    const within = this.context.validations.within(this.place.sheetId, this.place.areas);
    return within.length === 0 ? "None" : "Inconsistent";
  }

  get Rule(): unknown {
    const rule = this.rule();
    return rule ? ruleJson(rule) : {};
  }

  set Rule(value: unknown) {
    this.writable();
    const old = this.rule();
    const words = old
      ? {
          ...old,
          uid: undefined,
          ranges: undefined,
          formula1: undefined,
          formula2: undefined,
          operator: undefined,
        }
      : defaultContent;
    const { validations } = this.context;
    validations.set(this.place.sheet, this.place.areas, { ...words, ...parseRule(withSource(value)) });
  }

  get Prompt(): unknown {
    const rule = this.rule();
    return {
      showPrompt: rule?.showInputMessage ?? true,
      title: rule?.promptTitle ?? "",
      message: rule?.prompt ?? "",
    };
  }

  set Prompt(value: unknown) {
    const { showPrompt, title, message } = words(value);
    if (short(title, 32) && short(message, 255))
      this.reword({ showInputMessage: showPrompt !== false, promptTitle: title, prompt: message });
  }

  get ErrorAlert(): unknown {
    const rule = this.rule();
    const style = Object.keys(alertStyles).find((name) => alertStyles[name] === rule?.errorStyle) ?? "Stop";
    return {
      showAlert: rule?.showErrorMessage ?? true,
      style,
      title: rule?.errorTitle ?? "",
      message: rule?.error ?? "",
    };
  }

  set ErrorAlert(value: unknown) {
    const { showAlert, style, title, message } = words(value);
    const errorStyle = alertStyles[String(style ?? "Stop")];
    if (errorStyle === undefined) throw invalidArgument("the style of an error alert");
    if (short(title, 32) && short(message, 225))
      this.reword({ showErrorMessage: showAlert !== false, errorStyle, errorTitle: title, error: message });
  }

  get IgnoreBlanks(): unknown {
    return this.rule()?.allowBlank ?? true;
  }

  set IgnoreBlanks(value: unknown) {
    if (typeof value !== "boolean") throw invalidArgument("true or false");
    this.reword({ allowBlank: value });
  }

  /** True where all cells are valid, false where none is, `null` where some are. */
  get Valid(): unknown {
    const { valid, invalid } = this.judge();
    if (invalid.length === 0) return true;
    return valid === 0 ? false : null;
  }

  Clear(): void {
    this.writable();
    this.context.validations.clear(this.place.sheet, this.place.areas);
  }

  GetInvalidCells(): RangeAreas {
    const found = this.GetInvalidCellsOrNullObject();
    if (!found) throw notFound("invalid cells in the range");
    return found;
  }

  GetInvalidCellsOrNullObject(): RangeAreas | null {
    const { invalid } = this.judge();
    return invalid.length === 0 ? null : new RangeAreas(this.context, this.place.sheetId, cover(invalid));
  }

  private rule(): ISheetDataValidationRule | null {
    return this.context.validations.shared(this.place.sheetId, this.place.areas);
  }

  private reword(change: Parameters<HostContext["validations"]["reword"]>[2]): void {
    this.writable();
    this.context.validations.reword(this.place.sheet, this.place.areas, change);
  }

  private writable(): void {
    requireUnprotected(this.place.sheet, "validation cannot be changed");
  }

  private judge(): { valid: number; invalid: { row: number; column: number }[] } {
    const { sheet, sheetId, areas } = this.place;
    const { cells, validations } = this.context;
    const invalid: { row: number; column: number }[] = [];
    let valid = 0;
    for (const area of areas.flatMap((each) => cells.within(sheet, each)))
      for (let row = area.row; row < area.row + area.rows; row += 1)
        for (let column = area.column; column < area.column + area.columns; column += 1) {
          const rule = validations.at(sheetId, row, column);
          if (!rule || validations.allows(rule, cells.value(sheet, row, column))) valid += 1;
          else invalid.push({ row, column });
        }
    return { valid, invalid };
  }
}

/** A list may name its source by a range; the rule keeps its address. */
function withSource(value: unknown): unknown {
  const list = (value as { list?: { source?: unknown } } | null)?.list;
  if (!(list?.source instanceof Range)) return value;
  const { sheet, area } = list.source.place;
  const source = `=${quoteSheet(sheet.getName())}!${formatArea(area, true)}`;
  return { ...(value as object), list: { ...list, source } };
}

function words(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value === "object" && value !== null) return value as Readonly<Record<string, unknown>>;
  throw invalidArgument("a prompt or an error alert");
}

/** @throws ExcelError `InvalidArgument` for text longer than Excel takes */
function short(text: unknown, most: number): text is string {
  if (typeof text === "string" && text.length <= most) return true;
  throw invalidArgument(`a title or message of at most ${most} characters`);
}
