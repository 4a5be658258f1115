import type { Io } from "../cli/io.ts";
import { run } from "../cli/run.ts";

/** How a command of the kit ended. */
export interface CommandResult {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

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

/** What is wrong with how a command ended, in words. */
export function commandFaults(
  { code, out, err }: CommandResult,
  codes: readonly number[] = [0, 1, 2],
): string[] {
  const faults: string[] = [];
  if (!codes.includes(code)) faults.push(`it ended with ${code}: ${err}`);
  if (code === 2 && out !== "") faults.push("it printed and complained");
  if (/^ {4}at /m.test(err)) faults.push(`it showed a stack: ${err}`);
  if (code === 2 && (err.length > 4000 || /\n\s*\n/.test(err.trimEnd()))) {
    faults.push(`it complained in more than a paragraph: ${err.slice(0, 200)}`);
  }
  return faults;
}
