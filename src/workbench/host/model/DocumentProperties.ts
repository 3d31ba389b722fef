import { invalidArgument } from "../protocol/ExcelError";
import { HostCollection, HostObject } from "../protocol/HostObject";
import type { HostContext } from "./HostContext";

/** Texts and own properties of the document, in the workbook's own data. */
interface Store {
  readonly texts: Record<string, string>;
  readonly custom: Record<string, string | number | boolean>;
}

/** The document's properties, as they lie in the workbook. */
export function propertyStore({ engine }: HostContext): Store {
  const snapshot = engine.workbook.getSnapshot();
  const custom = (snapshot.custom ??= {});
  return (custom["aboveTheLine"] ??= { texts: {}, custom: {} }) as Store;
}

/** `Excel.DocumentProperties`. */
export class DocumentProperties extends HostObject {
  readonly excelName = "DocumentProperties";

  constructor(private readonly context: HostContext) {
    super();
  }

  get Title(): unknown {
    return this.text("title");
  }

  set Title(value: unknown) {
    this.write("title", value);
  }

  get Subject(): unknown {
    return this.text("subject");
  }

  set Subject(value: unknown) {
    this.write("subject", value);
  }

  get Author(): unknown {
    return this.text("author");
  }

  set Author(value: unknown) {
    this.write("author", value);
  }

  get Keywords(): unknown {
    return this.text("keywords");
  }

  set Keywords(value: unknown) {
    this.write("keywords", value);
  }

  get Comments(): unknown {
    return this.text("comments");
  }

  set Comments(value: unknown) {
    this.write("comments", value);
  }

  get Custom(): HostObject {
    return new CustomProperties(this.context);
  }

  private text(name: string): string {
    return propertyStore(this.context).texts[name] ?? "";
  }

  private write(name: string, value: unknown): void {
    if (typeof value !== "string") throw invalidArgument("text");
    propertyStore(this.context).texts[name] = value;
  }
}

/** `Excel.CustomPropertyCollection`. */
class CustomProperties extends HostCollection {
  readonly excelName = "CustomPropertyCollection";

  constructor(private readonly context: HostContext) {
    super();
  }

  list(): readonly CustomProperty[] {
    return Object.keys(propertyStore(this.context).custom).map(
      (key) => new CustomProperty(this.context, key),
    );
  }

  find(key: unknown): CustomProperty | null {
    const wanted = String(key).toLowerCase();
    return this.list().find((property) => property.Key.toLowerCase() === wanted) ?? null;
  }

  /** Sets the property, whether or not it was there. */
  Add(key: unknown, value: unknown): CustomProperty {
    if (typeof key !== "string" || key === "" || key.length > 255) throw invalidArgument("a key");
    const name = this.find(key)?.Key ?? key;
    propertyStore(this.context).custom[name] = propertyValue(value);
    return new CustomProperty(this.context, name);
  }

  DeleteAll(): void {
    for (const property of this.list()) property.Delete();
  }

  GetCount(): number {
    return this.list().length;
  }

  GetItemOrNullObject(key: unknown): CustomProperty | null {
    return this.find(key);
  }
}

/** `Excel.CustomProperty`. */
class CustomProperty extends HostObject {
  readonly excelName = "CustomProperty";

  constructor(
    private readonly context: HostContext,
    private readonly key: string,
  ) {
    super();
  }

  override identity(): Record<string, unknown> {
    return { Key: this.key, _Id: this.key };
  }

  get Key(): string {
    return this.key;
  }

  get Value(): unknown {
    return propertyStore(this.context).custom[this.key] ?? null;
  }

  set Value(value: unknown) {
    propertyStore(this.context).custom[this.key] = propertyValue(value);
  }

  get Type(): string {
    const type = typeof this.Value;
    return type === "number" ? "Number" : type === "boolean" ? "Boolean" : "String";
  }

  Delete(): void {
    delete propertyStore(this.context).custom[this.key];
  }
}

function propertyValue(value: unknown): string | number | boolean {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  throw invalidArgument("text, a number, true or false");
}
