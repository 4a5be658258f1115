import { resolve } from "@std/path/resolve";
import { z } from "zod";
import { InputError } from "../base/input_error.ts";
import { wrap } from "../report/text/wrap.ts";
import { chosenExercise } from "./chosen_exercise.ts";
import { EXIT, type ExitCode } from "./exit_code.ts";
import type { Io } from "./io.ts";
import { readMemory, withoutHints, writeMemory } from "./memory.ts";
import { folderOption } from "./option_schemas.ts";
import { parseOptions } from "./parse_options.ts";
import { resetFile } from "./reset_file.ts";
import { room } from "./room.ts";
import { studentModule } from "./student_module.ts";

export const HELP =
  `Put an exercise back to how it was given; yours is kept beside it.

  deno task reset EXERCISE

Options
  --exercises DIR    your folder (default: exercises)
  --yes              do not ask
  --help             show this
`;

const Options = z.object({
  _: z.array(z.string()).max(1, "name one exercise"),
  exercises: folderOption.optional(),
  yes: z.boolean().default(false),
});

/** Asks, then puts one exercise back. */
export async function run(
  args: readonly string[],
  io: Io,
  ask: (question: string) => boolean = asked,
): Promise<ExitCode | "help"> {
  const { _: [name], exercises = "exercises", yes } = parseOptions(
    args,
    Options,
  );
  if (name === undefined) return "help";
  const { checklist } = await studentModule(undefined, io);
  const { id, file } = chosenExercise(name, checklist, "reset");
  const question = `Put ${exercises}/${file} back? Yours is kept beside it.`;
  if (!yes && !ask(question)) {
    io.out("Left as it is.\n");
    return EXIT.ok;
  }
  const dir = exercises === "exercises"
    ? room("exercises")
    : resolve(io.cwd, exercises);
  const width = Math.max(40, io.columns ?? 80);
  const said = wrap(await resetFile(dir, file, exercises), { width });
  io.out(`${said.join("\n")}\n`);
  // Who begins anew is asked before the answer is told.
  const item = checklist.items.find(({ exercise }) => exercise === id);
  const memory = await readMemory(io.memoryFile);
  const checks = item?.checks.map(({ id }) => id) ?? [];
  await writeMemory(withoutHints(memory, checks), io.memoryFile);
  return EXIT.ok;
}

function asked(question: string): boolean {
  if (Deno.stdin.isTerminal()) return confirm(question);
  throw new InputError(
    "Cannot ask whether to reset it: nobody sits at a terminal; say --yes",
  );
}
