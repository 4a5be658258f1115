import { randomSeed } from "../base/random_seed.ts";
import { resolve } from "@std/path/resolve";
import { z } from "zod";
import { costOnly } from "../checklist/mod.ts";
import { printable } from "../report/printable.ts";
import { landscapeLines } from "../report/text/landscape_lines.ts";
import { painter } from "../report/text/paint.ts";
import { wrap } from "../report/text/wrap.ts";
import { gradeOnce, type ScoreSheet } from "../verdict/mod.ts";
import { EXIT, type ExitCode } from "./exit_code.ts";
import type { Io } from "./io.ts";
import { namedSolutions } from "./named_solutions.ts";
import { parseOptions } from "./parse_options.ts";
import { room } from "./room.ts";
import { studentModule } from "./student_module.ts";

export const HELP =
  `Measure what your activations cost, beside what the module says.

  deno task landscape [options]

Options
  --exercises DIR    measure this folder (default: exercises)
  --solutions DIR    against this reference (default: solutions)
  --checklist FILE   along this checklist, now and from now on
  --format FORMAT    text or json (default: text)
  --plain            sentences in the place of a table, no colour
  --isolation MODE   wall students' code off by bubblewrap: auto (default),
                     require or none
  --help             show this
`;

const Options = z.object({
  _: z.array(z.string()).max(0, "it takes options only"),
  exercises: z.string().optional(),
  checklist: z.string().optional(),
  solutions: z.string().optional(),
  format: z.enum(["text", "json"], "it has to be text or json").default("text"),
  plain: z.boolean().default(false),
});

/** Measures and shows the landscape of costs. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const options = parseOptions(args, Options);
  const { exercises, solutions, format, plain } = options;
  const module = await studentModule(options.checklist, io);
  const sheet = await gradeOnce(module, {
    checklist: costOnly(module.checklist),
    exercisesDir: exercises ? resolve(io.cwd, exercises) : room("exercises"),
    solutionsDir: await namedSolutions(solutions, io.cwd, module),
    seed: randomSeed(),
    measuresTime: true,
  });
  const { landscape } = sheet;
  if (format === "json") {
    io.out(`${JSON.stringify(landscape ?? null, null, 2)}\n`);
    return EXIT.ok;
  }
  const width = Math.max(40, io.columns ?? 80);
  const paint = painter(io.color && !plain);
  const lines = [
    ...landscape ? landscapeLines(landscape, { width, paint, plain }) : [],
    ...unmeasured(sheet).flatMap((line) => wrap(line, { width })),
  ];
  io.out(`${lines.join("\n")}\n`);
  return EXIT.ok;
}

/** What could not be measured, and why. */
function unmeasured({ items }: ScoreSheet): string[] {
  return items.flatMap(({ title, file, status, message, checks }) => {
    if (status === "not-started") {
      return [`${title}: not started; open ${file} and replace the TODO`];
    }
    if (status === "unusable") return [`${title}: ${printable(message ?? "")}`];
    const [check] = checks;
    return check && !check.cost
      ? [`${title}: ${printable(check.message ?? "")}`]
      : [];
  });
}
