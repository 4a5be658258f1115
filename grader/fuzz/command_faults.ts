import type { CommandResult } from "./ground.ts";

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
