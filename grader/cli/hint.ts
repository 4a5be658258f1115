import { z } from "zod";
import { loadChecklist } from "../checklist/mod.ts";
import { InputError } from "../verdict/mod.ts";
import { wrap } from "../report/text/wrap.ts";
import { EXIT, type ExitCode } from "./exit_code.ts";
import type { Io } from "./io.ts";
import { nearest } from "./nearest.ts";
import { parseOptions } from "./parse_options.ts";

const HELP = `Give a hint for a check, one step at a time.

  deno task hint relu             the checks of ReLU
  deno task hint relu.values      the first step
  deno task hint relu.values 2    the second
`;

const Options = z.object({
  _: z.array(z.string()).max(2, "name one check and one step"),
  help: z.boolean().default(false),
});

/** Shows a step of a check's hints. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const { _: [name, step = "1"], help } = parseOptions(
    args,
    { boolean: ["help"] },
    Options,
  );
  if (help || name === undefined) {
    io.out(HELP);
    return help ? EXIT.ok : EXIT.usage;
  }
  const { items } = await loadChecklist();
  const width = io.columns ?? 80;
  const say = (text: string, first = "") =>
    io.out(wrap(text, { width, first }).join("\n") + "\n");
  const item = items.find(({ id }) => id === name);
  if (item) {
    say(`${item.title}: ${item.claim}`);
    for (const { id } of item.checks) say(`deno task hint ${id}`, "  ");
    return EXIT.ok;
  }
  const checks = items.flatMap((item) => item.checks);
  const check = checks.find(({ id }) => id === name);
  if (!check) {
    const known = [...items, ...checks].map(({ id }) => id);
    const guess = nearest(name, known) ?? known[0];
    throw new InputError(
      `Cannot give a hint for "${name}": there is no such check; did you mean "${guess}"?`,
    );
  }
  const { hints, title, why } = check;
  const at = Number(step);
  if (!Number.isInteger(at) || at < 1 || at > hints.length) {
    throw new InputError(
      `Cannot give step "${step}": "${name}" has steps 1 to ${hints.length}; name one of them`,
    );
  }
  say(`${name}: ${title}`);
  say(why);
  say(hints[at - 1]!, `${at}/${hints.length} `);
  if (at < hints.length) say(`Next step: deno task hint ${name} ${at + 1}`);
  return EXIT.ok;
}
