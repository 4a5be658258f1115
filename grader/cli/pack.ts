import { dirname } from "@std/path/dirname";
import { resolve } from "@std/path/resolve";
import { z } from "zod";
import { TARGETS, writePack } from "../pack/mod.ts";
import { WALLS } from "../subject/walls.ts";
import { InputError } from "../base/input_error.ts";
import type { Module } from "../verdict/module.ts";
import { EXIT, type ExitCode } from "./exit_code.ts";
import type { Io } from "./io.ts";
import { nearest } from "../base/nearest.ts";
import { folderOption, numberOption } from "./option_schemas.ts";
import { parseOptions } from "./parse_options.ts";
import { readModule } from "./read_module.ts";
import { room, typedOr } from "./room.ts";

export const HELP = `Pack the kit for students or for a system that grades.

  deno task pack student        what students get; checks and reference sealed
  deno task pack gradescope     a zip for "Configure Autograder"
  deno task pack prairielearn   the folder of a question
  deno task pack github         a template repository with its workflow
  deno task pack classroom50    the folder of an assignment's autograder

Options
  --out PATH         a folder, or an archive if it ends in .zip
                     (default: packs/TARGET or packs/TARGET.zip)
  --solutions DIR    grade by this reference (default: solutions)
  --checklist FILE   grade along this checklist
  --pass-mark N      the mark that is asked for
  --no-cost          count work, but do not measure time
  --grader REPO@SHA  github: the kit that grades, OWNER/REPO@COMMIT
  --isolation MODE   wall students' code off by bubblewrap, here and where the
                     pack grades: auto (default), require or none
  --help             show this

The same kit gives the same pack, to the byte.
`;

const Options = z.object({
  _: z.array(z.string()).max(1, "name one target"),
  out: folderOption.optional(),
  solutions: folderOption.optional(),
  checklist: z.string().optional(),
  "pass-mark": numberOption.optional(),
  cost: z.boolean(),
  grader: z.string().optional(),
});

/** Packs the kit. */
export async function run(
  args: readonly string[],
  io: Io,
): Promise<ExitCode | "help"> {
  const options = parseOptions(args, Options);
  const [name] = options._;
  if (name === undefined) return "help";
  const { pack, archive } = TARGETS[targetOf(name)];
  const at = (path: string) => resolve(io.cwd, path);
  const { solutions, checklist, grader, cost } = options;
  const passMark = options["pass-mark"];
  const out = options.out ?? `packs/${name}${archive ? ".zip" : ""}`;
  const module = await readModule(checklist, io.cwd);
  const files = await pack({
    root: room("."),
    solutionsDir: typedOr("solutions", solutions, io),
    module,
    added: checklist && module.added
      ? { hash: module.added, files: suitesOf(module, at(checklist)) }
      : undefined,
    checklist: checklist && at(checklist),
    deno: Deno.version.deno,
    measuresTime: cost,
    isolation: WALLS.isolation,
    ...(passMark !== undefined && { passMark }),
    ...(grader !== undefined && { grader }),
  });
  await writePack(at(out), files);
  const size = [...files.values()].reduce((sum, f) => sum + f.bytes.length, 0);
  io.out(`${out}: ${files.size} files, ${Math.ceil(size / 1024)} KiB\n`);
  return EXIT.ok;
}

/** The paths of the checks that a checklist brings along, by their names. */
function suitesOf(
  { checklist: { suites = [] } }: Module,
  path: string,
): Record<string, string> {
  return Object.fromEntries(
    suites.map((file) => [file, resolve(dirname(path), file)]),
  );
}

function targetOf(name: string): keyof typeof TARGETS {
  const names = Object.keys(TARGETS) as (keyof typeof TARGETS)[];
  const found = names.find((target) => target === name);
  if (found) return found;
  const guess = nearest(name, names);
  throw new InputError(
    `Cannot pack "${name}": there is no such target; ${
      guess ? `did you mean "${guess}"?` : `choose from ${names.join(", ")}`
    }`,
  );
}
