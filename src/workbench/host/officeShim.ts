import type { WorkbenchHost } from "./WorkbenchHost";

/** What `office.js` adds to the client and the host supplies instead. */
export interface ShimOptions {
  /** The namespace of the custom functions, as in the manifest. */
  readonly namespace: string;
  readonly displayLanguage?: string;
  /** Whether Office would be dark now; light where it is not given. */
  readonly isDark?: () => boolean;
  /** Shows or hides the pane. */
  readonly onPane?: (visible: boolean) => void;
}

/** Ribbon actions by the name the manifest gives them. */
export type RibbonAction = (event: { completed(): void }) => void;

export interface OfficeShim {
  /** Runs an action of the ribbon; false where none is associated under the name. */
  runAction(id: string): boolean;
  /** Tells the add-in that its pane was opened or closed. */
  paneIs(visible: boolean): void;
}

/** Highest version of each requirement set that the workbench plays. */
const sets: Readonly<Record<string, number>> = {
  ExcelApi: 1.14,
  SharedRuntime: 1.1,
  CustomFunctionsRuntime: 1.3,
  AddinCommands: 1.1,
  DelayForCellEdit: 1.1,
};

const lightTheme = {
  isDarkTheme: false,
  bodyBackgroundColor: "#FFFFFF",
  bodyForegroundColor: "#000000",
  controlBackgroundColor: "#FFFFFF",
  controlForegroundColor: "#000000",
};
const darkTheme = {
  isDarkTheme: true,
  bodyBackgroundColor: "#292929",
  bodyForegroundColor: "#FFFFFF",
  controlBackgroundColor: "#292929",
  controlForegroundColor: "#FFFFFF",
};

/** A window, or the part of `globalThis` that is one. */
type Target = Record<string, unknown>;

/**
 * Puts `Office` and `CustomFunctions.associate` on a window in which the Excel client has loaded. The client itself is
 * left as it is; only what it takes from `office.js` is added.
 */
export function officeShim(target: Target, host: WorkbenchHost, options: ShimOptions): OfficeShim {
  const actions = new Map<string, RibbonAction>();
  const watchers = new Set<(args: { visibilityMode: string }) => void>();
  const settings = new Map<string, unknown>();
  const info = { host: "Excel", platform: "OfficeOnline" };
  const show = (visible: boolean): Promise<void> => {
    options.onPane?.(visible);
    return Promise.resolve();
  };
  let startup = "none";
  const office = {
    HostType: { Excel: "Excel", Word: "Word", PowerPoint: "PowerPoint", Outlook: "Outlook" },
    PlatformType: { PC: "PC", OfficeOnline: "OfficeOnline", Mac: "Mac" },
    VisibilityMode: { hidden: "Hidden", taskpane: "Taskpane" },
    StartupBehavior: { none: "None", load: "Load" },
    AsyncResultStatus: { Succeeded: "succeeded", Failed: "failed" },
    onReady: (callback?: (ready: typeof info) => unknown) =>
      Promise.resolve(info).then((ready) => {
        callback?.(ready);
        return ready;
      }),
    context: {
      ...info,
      displayLanguage: options.displayLanguage ?? "en-GB",
      contentLanguage: options.displayLanguage ?? "en-GB",
      partitionKey: "workbench",
      diagnostics: { ...info, version: "16.0.17932.20000" },
      get officeTheme() {
        return options.isDark?.() ? darkTheme : lightTheme;
      },
      requirements: {
        isSetSupported: (name: string, version?: string | number) => isSetSupported(name, version),
      },
      document: { settings: documentSettings(settings) },
    },
    actions: {
      associate: (id: string, action: RibbonAction) => actions.set(id, action),
    },
    addin: {
      showAsTaskpane: () => show(true),
      hide: () => show(false),
      setStartupBehavior: (behavior: string) => {
        startup = behavior;
        return Promise.resolve();
      },
      getStartupBehavior: () => Promise.resolve(startup),
      onVisibilityModeChanged: (watcher: (args: { visibilityMode: string }) => void) => {
        watchers.add(watcher);
        return Promise.resolve(() => Promise.resolve(watchers.delete(watcher)));
      },
    },
  };
  // The client's own `Office` stays underneath: some of its members can only be read.
  const own = Object.entries(office).map(([name, value]) => [
    name,
    { value, writable: true, enumerable: true },
  ]);
  target["Office"] = Object.create(
    record(target["Office"]),
    Object.fromEntries(own) as PropertyDescriptorMap,
  );
  const functions = record(target["CustomFunctions"]);
  functions["associate"] = associator(host, options.namespace);
  target["CustomFunctions"] = functions;
  return {
    runAction: (id) => {
      const action = actions.get(id);
      action?.({ completed: () => undefined });
      return action !== undefined;
    },
    paneIs: (visible) => {
      for (const watcher of watchers) watcher({ visibilityMode: visible ? "Taskpane" : "Hidden" });
    },
  };
}

/** Says what is really there: a set that is not in the list is not supported. */
export function isSetSupported(name: string, version: string | number = "1.1"): boolean {
  const highest = sets[name];
  return highest !== undefined && order(String(version)) <= order(String(highest));
}

/** `1.9` comes before `1.14`. */
function order(version: string): number {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major * 1000 + minor;
}

/** One function and its id, or several by their ids, as in Excel. */
function associator(host: WorkbenchHost, namespace: string): (first: unknown, second?: unknown) => void {
  return (first, second) => {
    const entries = typeof first === "string" ? [[first, second] as const] : Object.entries(record(first));
    for (const [id, run] of entries)
      if (typeof run === "function")
        host.associate(`${namespace}.${id}`, (...values) => Reflect.apply(run, undefined, values) as unknown);
  };
}

function documentSettings(values: Map<string, unknown>): object {
  return {
    get: (name: string) => values.get(name) ?? null,
    set: (name: string, value: unknown) => values.set(name, value),
    remove: (name: string) => values.delete(name),
    saveAsync: (...args: unknown[]) => {
      const callback = args.at(-1);
      if (typeof callback === "function") Reflect.apply(callback, undefined, [{ status: "succeeded" }]);
    },
  };
}

function record(value: unknown): Target {
  return (typeof value === "object" && value !== null) || typeof value === "function"
    ? (value as Target)
    : {};
}
