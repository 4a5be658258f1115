import { resolve } from "node:path";
import { z } from "zod";
import {
  ablate,
  certify,
  isClean,
  renderAblations,
  renderCertificate,
  SOLUTIONS,
} from "../certify/mod.ts";
import { loadChecklist } from "../checklist/mod.ts";
import { EXIT, type ExitCode } from "./exit_code.ts";
import type { Io } from "./io.ts";
import { referenceKey, rememberReference } from "./known_references.ts";
import { parseOptions } from "./parse_options.ts";

const HELP =
  `Grade the grader: every mutant must fail the check that it names, every
alternate must get all points.

  deno task certify [filter] [options]

Options
  --solutions DIR    certify with this reference (default: solutions)
  --deep             1000 seeds an alternate instead of 20
  --seeds N          so many seeds an alternate
  --mutant-seeds N   so many seeds a mutant (default: 1)
  --seed N           draw the same inputs again
  --ablate           take each check away in turn and name the mutants that
                     then get through; a check without any is not needed
  --no-cost          leave out what hangs on time
  --format FORMAT    text or json (default: text)
  --help             show this
`;

const whole = z.string().regex(/^\d{1,10}$/, "it has to be a whole number")
  .transform(Number);

const Options = z.object({
  _: z.array(z.string()).max(1, "name one filter"),
  solutions: z.string().optional(),
  deep: z.boolean().default(false),
  ablate: z.boolean().default(false),
  seeds: whole.optional(),
  "mutant-seeds": whole.default(1),
  seed: whole.optional(),
  cost: z.boolean(),
  format: z.enum(["text", "json"], "it has to be text or json").default("text"),
  help: z.boolean().default(false),
});

/** Certifies the grader. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const options = parseOptions(args, {
    string: ["solutions", "seeds", "mutant-seeds", "seed", "format"],
    boolean: ["ablate", "deep", "help"],
    negatable: ["cost"],
  }, Options);
  if (options.help) {
    io.out(HELP);
    return EXIT.ok;
  }
  const { _: [filter], solutions, deep, seeds = deep ? 1000 : 20 } = options;
  const checklist = await loadChecklist();
  const solutionsDir = solutions ? resolve(io.cwd, solutions) : SOLUTIONS;
  const seed = options.seed ??
    crypto.getRandomValues(new Uint32Array(1))[0]! >>> 1;
  const measuresTime = options.cost;
  if (options.ablate) {
    const ablations = await ablate(checklist, solutionsDir, {
      seed,
      measuresTime,
    });
    io.out(renderAblations(ablations));
    const needed = ablations.every(({ survivors }) => survivors.length > 0);
    return needed ? EXIT.ok : EXIT.belowMark;
  }
  const certificate = await certify({
    checklist,
    solutionsDir,
    seeds,
    mutantSeeds: options["mutant-seeds"],
    seed,
    measuresTime,
    ...(filter !== undefined && { filter }),
    ...(io.columns !== undefined && {
      onProgress: (done, total) => io.err(`\r${done}/${total} tried`),
    }),
  });
  if (io.columns !== undefined) io.err("\r\x1b[K");
  io.out(
    options.format === "json"
      ? `${JSON.stringify(certificate, null, 2)}\n`
      : renderCertificate(certificate),
  );
  if (isClean(certificate) && filter === undefined && measuresTime) {
    const key = await referenceKey(solutionsDir, checklist);
    await rememberReference(key, "certified");
  }
  return isClean(certificate) ? EXIT.ok : EXIT.belowMark;
}
