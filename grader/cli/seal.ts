import { z } from "zod";
import { sealOf } from "../proof/mod.ts";
import { sha256, Stage, vet } from "../subject/mod.ts";
import {
  canonicalJson,
  hashesOf,
  InputError,
  kitHashes,
} from "../verdict/mod.ts";
import { EXIT, type ExitCode } from "./exit_code.ts";
import type { Io } from "./io.ts";
import { folderOption } from "./option_schemas.ts";
import { parseOptions } from "./parse_options.ts";
import { readModule } from "./read_module.ts";
import { typedOr } from "./room.ts";

export const HELP =
  `Print the hashes of what will grade, to publish before the deadline. After it,
"deno task verify SHEET --seal HASH" shows that nothing was changed in between.

  deno task seal [options]

Options
  --solutions DIR    the reference (default: solutions)
  --checklist FILE   the checklist, with the checks that it brings along
  --help             show this
`;

const Options = z.object({
  _: z.array(z.string()).max(0, "no words, only options"),
  solutions: folderOption.optional(),
  checklist: z.string().optional(),
});

/** Prints the hashes of what grades. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const options = parseOptions(args, Options);
  const { checklist, added } = await readModule(options.checklist, io.cwd);
  const dir = typedOr("solutions", options.solutions, io);
  const reference = await hashReference(
    dir,
    checklist.exercises.map(({ id, file, className }) => ({
      exercise: id,
      file,
      className,
    })),
  );
  const sealed = {
    ...await kitHashes(added),
    checklist: await sha256(canonicalJson(checklist)),
    reference,
  };
  io.out(
    [
      `suites     ${sealed.suites}`,
      `checklist  ${sealed.checklist}`,
      `reference  ${await sha256(canonicalJson(reference))}`,
      `grader     ${sealed.grader}`,
      `seal       ${await sealOf(sealed)}`,
    ].join("\n") + "\n",
  );
  return EXIT.ok;
}

async function hashReference(
  dir: string,
  modules: Parameters<typeof vet>[1],
): Promise<Record<string, string>> {
  const stage = Stage.create([]);
  try {
    const { sources, problems } = await vet(dir, modules, { stage });
    const [problem] = problems.values();
    if (!problem) return await hashesOf(sources);
    throw new InputError(`Cannot seal "${dir}": ${problem.message}`);
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
    throw new InputError(
      `Cannot seal "${dir}": no such folder; name one with --solutions`,
    );
  } finally {
    await stage.close();
  }
}
