import {
  CommandType,
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
  type ICommandInfo,
  type Workbook,
} from "@univerjs/core";
import type { OpenInNode } from "../../workbench/host/openInNode";

/** What an engine itself was told to do, without Office.js and without what it worked out from it. */
export interface EngineCommands {
  /** The engine's id of the workbook it was told about. */
  readonly unitId: string;
  readonly list: readonly Pick<ICommandInfo, "id" | "params">[];
}

/** The engine's own mutations while `work` runs. */
export async function recordCommands(desk: OpenInNode, work: () => Promise<void>): Promise<EngineCommands> {
  const list: Pick<ICommandInfo, "id" | "params">[] = [];
  const listener = commandsOf(desk).onCommandExecuted(({ id, type, params }, options) => {
    const isResult = options?.["fromFormula"] === true || id.startsWith("formula.");
    if (type === CommandType.MUTATION && !isResult) list.push({ id, params: structuredClone(params) });
  });
  await work();
  listener.dispose();
  return { unitId: unitOf(desk), list };
}

/** Commands that were recorded on one engine, for the workbook that another has open. */
export function commandsFor(desk: OpenInNode, commands: EngineCommands): EngineCommands {
  return replaced(commands, commands.unitId, unitOf(desk)) as EngineCommands;
}

/** A copy with another text wherever this one stands, also in the names of properties. */
function replaced(value: unknown, text: string, by: string): unknown {
  if (typeof value === "string") return value.split(text).join(by);
  if (Array.isArray(value)) return value.map((each) => replaced(each, text, by));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key.split(text).join(by), replaced(each, text, by)]),
  );
}

/** Tells a fresh engine the same directly, and waits until it has worked everything out. */
export async function replayCommands(desk: OpenInNode, commands: EngineCommands): Promise<void> {
  const service = commandsOf(desk);
  for (const { id, params } of commands.list) service.syncExecuteCommand(id, params);
  await desk.host.settled();
}

function unitOf({ univer }: OpenInNode): string {
  const instances = univer.__getInjector().get(IUniverInstanceService);
  return instances.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET)?.getUnitId() ?? "";
}

function commandsOf({ univer }: OpenInNode): ICommandService {
  return univer.__getInjector().get(ICommandService);
}
