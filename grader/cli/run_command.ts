import type { CommandResult } from "../fuzz/ground.ts";
import type { Io } from "./io.ts";
import { run } from "./run.ts";

/** Runs a command in this process, as `grader/main.ts` does. */
export async function runCommand(
  args: readonly string[],
  cwd: string,
): Promise<CommandResult> {
  let out = "";
  let err = "";
  const io: Io = {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    columns: undefined,
    color: false,
    cwd,
    memoryFile: `${cwd}/memory.json`,
  };
  const code = await run(args, io);
  return { code, out, err };
}
