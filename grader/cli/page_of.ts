import type { Page } from "../watch/mod.ts";
import { EXIT, type ExitCode } from "./exit_code.ts";
import type { Io } from "./io.ts";

/** What a command prints, as a page of the watch, and how it ended. */
export async function pageOf(
  command: string,
  args: readonly string[],
  io: Io,
): Promise<Page & { readonly code: ExitCode }> {
  // Late: it is `run.ts` that knows all commands, this one among them.
  const { run } = await import("./run.ts");
  let text = "";
  const write = (part: string) => {
    text += part;
  };
  const quiet = { ...io, out: write, err: write, redraws: false };
  const code = await run([command, ...args], quiet);
  return { title: `deno task ${[command, ...args].join(" ")}`, text, code };
}

/** The list of the lab's pages first, then one page after the other. */
export function labPages(
  args: readonly string[],
  io: Io,
): () => Promise<Page> {
  let next = 0;
  return async () => {
    const number = next === 0 ? [] : [`${next}`];
    next++;
    const page = await pageOf("lab", [...number, ...args], io);
    if (page.code !== EXIT.usage || next === 1) {
      return { ...page, text: `${page.text.trimEnd()}\n\nl: the next page.` };
    }
    next = 1;
    return await pageOf("lab", args, io);
  };
}
