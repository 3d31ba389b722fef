/** A rectangle of cells, zero-based. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The content of one cell. A string is always text, whatever it begins with; only `formula` is a formula. */
export type CellContent = string | number | boolean | null | FormulaContent;

export interface FormulaContent {
  /** With its leading `=`, in English, as typed in Excel: `=INSPECT.SHARE(G9,H9)`. */
  readonly formula: string;
  /** The last computed value, where one is known. */
  readonly value?: string | number | boolean;
}

/** Cells written in one go, from their top left corner. A `null` cell is left alone. */
export interface BlockPlan {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly CellContent[])[];
}

export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Points. */
  readonly size?: number;
  /** `#RRGGBB`. */
  readonly colour?: string;
  readonly fill?: string;
  readonly wrap?: boolean;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  readonly numberFormat?: string;
  /** A thin line around every cell, in this colour. */
  readonly border?: string;
  /** Unlocked cells stay editable on a protected sheet. Locked is the default. */
  readonly unlocked?: boolean;
}

export interface StylePlan {
  readonly areas: readonly Area[];
  readonly style: CellStyle;
}

export type ValidationRule =
  | { readonly kind: "list"; readonly values: readonly string[] }
  | { readonly kind: "wholeNumber"; readonly min: number; readonly max?: number }
  | { readonly kind: "date"; readonly from: string; readonly to: string }
  | { readonly kind: "textLength"; readonly max: number };

/** What Excel offers and refuses while someone types, with the words it says. */
export interface ValidationPlan {
  readonly areas: readonly Area[];
  readonly rule: ValidationRule;
  readonly prompt: { readonly title: string; readonly message: string };
  readonly error: {
    readonly title: string;
    readonly message: string;
    readonly stop: boolean;
    /** Nothing is said and what was typed stays; the product's own checks speak of it. */
    readonly silent?: boolean;
  };
}

/** A format that follows the value; its `mark` goes before the value so that colour never speaks alone. */
export interface ConditionalFormatPlan {
  readonly areas: readonly Area[];
  readonly when:
    | { readonly kind: "equals"; readonly text: string }
    /** Relative to the top left cell of the first area; never a custom function. */
    | { readonly kind: "formula"; readonly formula: string };
  readonly style: {
    readonly colour?: string;
    readonly fill?: string;
    readonly bold?: boolean;
    readonly mark?: string;
  };
}

/** Columns of a chart's source: its categories and one series. */
export interface ChartPlan {
  readonly title: string;
  readonly kind: "barClustered";
  readonly categories: Area;
  readonly values: Area;
  /** Where it stands on the sheet. */
  readonly at: Area;
}

export interface PrintPlan {
  readonly landscape: boolean;
  /** Rows repeated on every page, zero-based and inclusive. */
  readonly repeatRows?: { readonly from: number; readonly to: number };
  /** Columns repeated on every page, zero-based and inclusive. */
  readonly repeatColumns?: { readonly from: number; readonly to: number };
  /** One where it is not said. */
  readonly pagesWide?: number;
  readonly area?: Area;
  readonly footer: { readonly left: string; readonly centre: string; readonly right: string };
}

/** An Excel table: its first row holds the names of its columns, as texts that all differ. */
export interface TablePlan {
  /** Unlike any other name of the workbook. */
  readonly name: string;
  /** The header row and at least one row below it. */
  readonly area: Area;
  /** One of Excel's own, such as `TableStyleLight1`. */
  readonly style: string;
}

export interface RowHeight {
  readonly row: number;
  /** Points. */
  readonly height: number;
  /** The height is an estimate: a host that can measure fits the row to its text, now and as the text grows. */
  readonly fits?: boolean;
}

export interface SheetPlan {
  /** Permanent identity: `inspection`, `standard:1.1`, `report`, `decisions`, `record`. */
  readonly id: string;
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly tabColour?: string;
  readonly columns: readonly {
    /** Characters. */
    readonly width: number;
    readonly hidden?: boolean;
    /** Folds away together with the grouped columns beside it. */
    readonly grouped?: boolean;
  }[];
  /** Rows not named take the default. */
  readonly rowHeights?: readonly RowHeight[];
  readonly blocks: readonly BlockPlan[];
  /** Later styles win over earlier ones. */
  readonly styles: readonly StylePlan[];
  readonly validations: readonly ValidationPlan[];
  readonly conditionalFormats: readonly ConditionalFormatPlan[];
  readonly charts?: readonly ChartPlan[];
  readonly merges?: readonly Area[];
  readonly freeze?: { readonly rows: number; readonly columns: number };
  /** The header row and the rows below it; not on a sheet with a table, which has its own. */
  readonly filter?: Area;
  readonly tables?: readonly TablePlan[];
  /** Rows grouped under the row above them. */
  readonly outline?: readonly { readonly from: number; readonly to: number }[];
  readonly protected: boolean;
  readonly print?: PrintPlan;
}

/** A workbook-wide name for an area. */
export interface NamePlan {
  readonly name: string;
  /** Sheet name. */
  readonly sheet: string;
  readonly area: Area;
}

/** A whole workbook as plain data: what `excel/` applies and `xlsx/` writes. */
export interface WorkbookPlan {
  readonly schema: "plan/1";
  readonly sheets: readonly SheetPlan[];
  readonly names: readonly NamePlan[];
  /** Name of the sheet shown first. */
  readonly active: string;
}
