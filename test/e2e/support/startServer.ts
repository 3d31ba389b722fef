import { spawn } from "node:child_process";
import path from "node:path";

export interface RunningServer {
  readonly address: string;
  stop(): Promise<void>;
}

/** Runs the command that the README names on a free port and waits for the address it prints. */
export function startServer(): Promise<RunningServer> {
  const child = spawn(process.execPath, ["scripts/start.mjs"], {
    cwd: path.resolve(__dirname, "../../.."),
    env: { ...process.env, PORT: "0" },
  });
  const stop = (): Promise<void> =>
    new Promise((resolve) => {
      child.once("exit", () => resolve());
      child.kill();
    });
  return new Promise((resolve, reject) => {
    let output = "";
    child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.stdout.on("data", (chunk: Buffer) => {
      output += chunk.toString();
      const address = /http:\/\/localhost:\d+\//.exec(output)?.[0];
      if (address) resolve({ address, stop });
    });
    child.once("exit", (code) => reject(new Error(`the server ended with ${code}: ${output}`)));
  });
}
