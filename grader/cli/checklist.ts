import { z } from "zod";
import { EXIT, type ExitCode } from "./exit_code.ts";
import type { Io } from "./io.ts";
import { parseOptions } from "./parse_options.ts";
import { readMemory, writeMemory } from "./memory.ts";
import { readModule } from "./read_module.ts";

export const HELP =
  `Print the module's whole checklist as JSON, to change and to grade along:

  deno task checklist > ../checklist.json
  deno task grade --checklist ../checklist.json

Options
  --checklist FILE   print this one, with all that it leaves out
  --reset            forget the one that was graded along: the kit's own again
  --help             show this
`;

const Options = z.object({
  _: z.array(z.string()).max(0, "it takes no words"),
  checklist: z.string().optional(),
  reset: z.boolean().default(false),
});

/** Prints a checklist. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const options = parseOptions(args, Options);
  if (options.reset) {
    const { checklist: _, ...memory } = await readMemory(io.memoryFile);
    await writeMemory(memory, io.memoryFile);
    io.out("Forgotten; the kit's own checklist is graded along.\n");
    return EXIT.ok;
  }
  const { checklist } = await readModule(options.checklist, io.cwd);
  io.out(`${JSON.stringify(checklist, null, 2)}\n`);
  return EXIT.ok;
}
