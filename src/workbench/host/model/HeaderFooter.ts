import type { PageState } from "../engine/sheetState";
import { invalidArgument } from "../protocol/ExcelError";
import { HostObject } from "../protocol/HostObject";

/** `Excel.HeaderFooterGroup`: the same words on all pages. */
export class HeaderFooterGroup extends HostObject {
  readonly excelName = "HeaderFooterGroup";

  constructor(private readonly all: HeaderFooter) {
    super();
  }

  get State(): string {
    return "Default";
  }

  get DefaultForAllPages(): HostObject {
    return this.all;
  }
}

/** `Excel.HeaderFooter`: text with Excel's codes, such as `&P` for the page. */
export class HeaderFooter extends HostObject {
  readonly excelName = "HeaderFooter";

  constructor(private readonly page: PageState) {
    super();
  }

  get LeftHeader(): unknown {
    return this.text("leftHeader");
  }

  set LeftHeader(value: unknown) {
    this.write("leftHeader", value);
  }

  get CenterHeader(): unknown {
    return this.text("centerHeader");
  }

  set CenterHeader(value: unknown) {
    this.write("centerHeader", value);
  }

  get RightHeader(): unknown {
    return this.text("rightHeader");
  }

  set RightHeader(value: unknown) {
    this.write("rightHeader", value);
  }

  get LeftFooter(): unknown {
    return this.text("leftFooter");
  }

  set LeftFooter(value: unknown) {
    this.write("leftFooter", value);
  }

  get CenterFooter(): unknown {
    return this.text("centerFooter");
  }

  set CenterFooter(value: unknown) {
    this.write("centerFooter", value);
  }

  get RightFooter(): unknown {
    return this.text("rightFooter");
  }

  set RightFooter(value: unknown) {
    this.write("rightFooter", value);
  }

  private text(part: string): string {
    return this.page.headerFooter[part] ?? "";
  }

  /** @throws ExcelError `InvalidArgument` for more than 255 characters, Excel's limit */
  private write(part: string, value: unknown): void {
    if (typeof value !== "string" || value.length > 255)
      throw invalidArgument("text of at most 255 characters");
    this.page.headerFooter[part] = value;
  }
}
