/**
 * An object of Excel's model as the client addresses it. Its members in PascalCase, and those beginning with an
 * underscore, are what the add-in can reach: getters are properties, methods are methods. Members in camelCase are ours.
 */
export abstract class HostObject {
  /** Excel's own name of the class, for error messages. */
  abstract readonly excelName: string;

  /** What the client needs to find the object again: its id or its reference. */
  identity(): Readonly<Record<string, unknown>> {
    return {};
  }
}

/** An object that holds others, in order. */
export abstract class HostCollection extends HostObject {
  abstract list(): readonly HostObject[];

  /** The item with this id or name, or `null`. */
  abstract find(key: unknown): HostObject | null;
}
