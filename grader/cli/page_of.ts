import type { Page } from "../watch/mod.ts";
import type { Io } from "./io.ts";

/** What a command prints, as a page of the watch. */
export async function pageOf(
  command: string,
  args: readonly string[],
  io: Io,
): Promise<Page> {
  // Late: it is `run.ts` that knows all commands, this one among them.
  const { run } = await import("./run.ts");
  let text = "";
  const write = (part: string) => {
    text += part;
  };
  await run([command, ...args], {
    ...io,
    out: write,
    err: write,
    redraws: false,
  });
  return { title: `deno task ${[command, ...args].join(" ")}`, text };
}
