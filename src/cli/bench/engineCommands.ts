import { CommandType, ICommandService, type ICommandInfo } from "@univerjs/core";
import type { OpenInNode } from "../../workbench/host/openInNode";

/** What the engine itself was told to do, without Office.js and without what it worked out from it. */
export type EngineCommands = readonly Pick<ICommandInfo, "id" | "params">[];

/** The engine's own mutations while `work` runs. */
export async function recordCommands(desk: OpenInNode, work: () => Promise<void>): Promise<EngineCommands> {
  const recorded: Pick<ICommandInfo, "id" | "params">[] = [];
  const listener = commandsOf(desk).onCommandExecuted(({ id, type, params }, options) => {
    const isResult = options?.["fromFormula"] === true || id.startsWith("formula.");
    if (type === CommandType.MUTATION && !isResult) recorded.push({ id, params: structuredClone(params) });
  });
  await work();
  listener.dispose();
  return recorded;
}

/** Tells a fresh engine the same directly, and waits until it has worked everything out. */
export async function replayCommands(desk: OpenInNode, commands: EngineCommands): Promise<void> {
  const service = commandsOf(desk);
  for (const { id, params } of commands) service.syncExecuteCommand(id, params);
  await desk.host.settled();
}

function commandsOf({ univer }: OpenInNode): ICommandService {
  return univer.__getInjector().get(ICommandService);
}
