import { z } from "zod";
import { openModule } from "../module/mod.ts";
import { fuzz } from "../fuzz/mod.ts";
import { printable } from "../report/mod.ts";
import { EXIT, type ExitCode } from "./exit_code.ts";
import type { Io } from "./io.ts";
import { seedOption, wholeOption } from "./option_schemas.ts";
import { parseOptions } from "./parse_options.ts";
import { room } from "./room.ts";
import { runCommand } from "./run_command.ts";

export const HELP =
  `Throw broken submissions, archives, rosters, checklists, sheets, tokens, answers
and options at the grader.

  deno task -c dev.json fuzz [options]

Options
  --runs N           so many (default: 300)
  --minutes M        as many as are begun in that time
  --seed N           draw the same again (default: at random)
  --from N           start with this run, to repeat one
  --help             show this

Exit codes: 0 all held, 1 something broke, 2 wrong usage, 3 grader's fault
`;

/** More than a day has time for. */
const MOST_RUNS = 1_000_000;

const Options = z.object({
  _: z.array(z.string()).max(0, "no words, only options"),
  runs: wholeOption.optional(),
  minutes: wholeOption.optional(),
  seed: seedOption.optional(),
  from: wholeOption.default(0),
});

/** Fuzzes the grader. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const options = parseOptions(args, Options);
  const { minutes, from, seed = Math.floor(Math.random() * 1e9) } = options;
  const report = await fuzz({
    checklist: (await openModule()).checklist,
    solutionsDir: room("solutions"),
    exercisesDir: room("exercises"),
    command: runCommand,
    runs: options.runs ?? (minutes === undefined ? 300 : MOST_RUNS),
    seed,
    from,
    ...(minutes !== undefined && { limitMs: minutes * 60_000 }),
    ...(io.columns !== undefined && {
      onProgress: (done) => io.err(`\r${done} tried`),
    }),
  });
  if (io.columns !== undefined) io.err("\r\x1b[K");
  const { runs, broken, leftovers, ways, durationMs } = report;
  const lines = [
    ...broken.flatMap(({ run, how, faults }) => [
      `run ${run} (${how})`,
      ...faults.map((fault) => `  ${fault}`),
      `  again: deno task -c dev.json fuzz --seed ${seed} --from ${run} --runs 1`,
    ]),
    ...leftovers.map((left) => `left behind: ${left}`),
    Object.entries(ways).map(([way, count]) => `${count} ${way}`).join(", "),
    `${runs} runs with seed ${seed}, ${broken.length} broke, ${leftovers.length} left behind, ${
      (durationMs / 1000).toFixed(0)
    } s`,
  ];
  io.out(lines.map((line) => printable(line)).join("\n") + "\n");
  return broken.length + leftovers.length > 0 ? EXIT.belowMark : EXIT.ok;
}
