import { z } from "zod";
import { lazy } from "../base/lazy.ts";
import type { Checklist, CheckSpec, Item } from "../checklist/mod.ts";
import { along } from "../report/text/grade_command.ts";
import { hintLines } from "../report/text/hint_lines.ts";
import { painter } from "../report/text/paint.ts";
import { InputError } from "../base/input_error.ts";
import { checkForHint, itemForHint } from "./check_for_hint.ts";
import { EXIT, type ExitCode } from "./exit_code.ts";
import type { Io } from "./io.ts";
import {
  type Memory,
  readMemory,
  withoutHints,
  writeMemory,
} from "./memory.ts";
import { nearest } from "../base/nearest.ts";
import { nextHint } from "./next_hint.ts";
import { folderOption } from "./option_schemas.ts";
import { parseOptions } from "./parse_options.ts";
import { studentModule } from "./student_module.ts";

export const HELP = `Give a hint, one step more each time.

  deno task hint                  about the exercise in work
  deno task hint EXERCISE         about what fails in it
  deno task hint CHECK            about one check, as a sheet names it
  deno task hint CHECK 2          its second step
  deno task hint --card EXERCISE  your code and what fails, to show a tutor

Options
  --checklist FILE   the hints of this checklist, now and from now on
  --card             grade it, and write one block of Markdown to ask by
  --exercises DIR    your folder, for --card (default: exercises)
  --solutions DIR    the reference, for --card (default: solutions)
  --reset            forget which steps were shown (of all, or of what is named)
  --plain            no colour
  --help             show this
`;

const Options = z.object({
  _: z.array(z.string()).max(2, "name one check and one step"),
  checklist: z.string().optional(),
  card: z.boolean().default(false),
  exercises: folderOption.optional(),
  solutions: folderOption.optional(),
  reset: z.boolean().default(false),
  plain: z.boolean().default(false),
});

/** Shows the next step of a check's hints, or one that is named. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const options = parseOptions(args, Options);
  const { _: [name, step], checklist: file, card, reset, plain } = options;
  const module = await studentModule(file, io);
  const { checklist } = module;
  const memory = await readMemory(io.memoryFile);
  if (reset) {
    const named = name === undefined ? undefined : idsFor(name, checklist);
    await writeMemory(withoutHints(memory, named), io.memoryFile);
    io.out(`Forgotten${name === undefined ? "" : ` for ${name}`}.\n`);
    return EXIT.ok;
  }
  if (card) {
    const { writeHintCard }: typeof import("./write_hint_card.ts") =
      await import(lazy("./write_hint_card.ts"));
    const item = itemFor(name, checklist, memory);
    io.out(await writeHintCard(module, item, memory, options, io));
    return EXIT.ok;
  }
  const check = checkFor(name, checklist, memory);
  const layout = {
    width: Math.max(40, io.columns ?? 80),
    paint: painter(io.color && !plain),
    plain,
  };
  if (step !== undefined) {
    const at = stepOf(step, check);
    const hint = {
      check,
      steps: check.hints.slice(0, at),
      total: check.hints.length,
    };
    io.out(`${hintLines(hint, layout).join("\n")}\n`);
    return EXIT.ok;
  }
  const next = nextHint(memory, check);
  await writeMemory(next.memory, io.memoryFile);
  const words = `${along(file)}${name ?? check.id}`;
  const commands = {
    more: `deno task hint ${words}`,
    card: `deno task hint --card ${words}`,
  };
  io.out(`${hintLines(next.hint, layout, commands).join("\n")}\n`);
  return EXIT.ok;
}

/** The item that is named, or that a named check is of. */
function itemFor(
  name: string | undefined,
  checklist: Checklist,
  memory: Memory,
): Item {
  if (name === undefined) return itemForHint(checklist, memory);
  const [id] = idsFor(name.toLowerCase(), checklist);
  return checklist.items.find(({ checks }) => checks.some((c) => c.id === id))!;
}

function checkFor(
  name: string | undefined,
  checklist: Checklist,
  memory: Memory,
): CheckSpec {
  if (name === undefined) {
    return checkForHint(itemForHint(checklist, memory), memory);
  }
  const item = checklist.items.find(({ id }) => id === name.toLowerCase());
  if (item) return checkForHint(item, memory);
  const checks = checklist.items.flatMap(({ checks }) => checks);
  const check = checks.find(({ id }) => id === name);
  if (check) return check;
  throw unknown(name, checklist);
}

function idsFor(name: string, checklist: Checklist): string[] {
  const item = checklist.items.find(({ id }) => id === name);
  if (item) return item.checks.map(({ id }) => id);
  const known = checklist.items.some(({ checks }) =>
    checks.some(({ id }) => id === name)
  );
  if (known) return [name];
  throw unknown(name, checklist);
}

function unknown(name: string, { items }: Checklist): InputError {
  const known = items.flatMap(({ id, checks }) => [
    id,
    ...checks.map(({ id }) => id),
  ]);
  const guess = nearest(name, known) ?? known[0];
  return new InputError(
    `Cannot give a hint for "${name}": there is no such check; did you mean "${guess}"?`,
  );
}

function stepOf(step: string, { id, hints }: CheckSpec): number {
  const at = Number(step);
  if (Number.isInteger(at) && at >= 1 && at <= hints.length) return at;
  throw new InputError(
    `Cannot give step "${step}": "${id}" has steps 1 to ${hints.length}; name one of them`,
  );
}
