import fc from "fast-check";
import type { Checklist } from "../checklist/mod.ts";
import type { Fuzzed, FuzzGround } from "./ground.ts";
import type { Random } from "./random.ts";
import { commandFaults } from "./command_faults.ts";

const COMMANDS = ["grade", "hint", "seal", "sign", "verify", "garde", ""];
const OPTIONS = [
  ..."--seed --format --pass-mark --replay --checklist --exercises".split(" "),
  ..."--solutions --key --seal --no-cost --no-types --plain --help -h".split(
    " ",
  ),
  ..."--sede --no- -- - --=1 --seed=-1 -x --reset --from --all".split(" "),
];
const VALUES = [
  ..."0 -1 1e9 2147483648 NaN json text xml . /dev/null missing.json".split(
    " ",
  ),
  "",
  " ",
  "\u0000",
  "\u001b[2J",
  "漢".repeat(50),
  "a".repeat(1000),
];

/** Runs a command with words that make no sense. */
export async function fuzzOptions(
  { random, checklist, dir, command }: FuzzGround,
): Promise<Fuzzed> {
  await Deno.writeTextFile(`${dir}/data.json`, random.draw(fc.json()));
  const words = [...VALUES, ...wordsOf(checklist)];
  const args = [random.pick(COMMANDS)];
  for (let left = random.below(6); left > 0; left--) {
    args.push(word(random, words));
  }
  const result = await command(args, dir);
  // Words that make sense by chance may grade the kit's own exercises.
  return {
    how: `options: ${JSON.stringify(args).slice(0, 300)}`,
    faults: commandFaults(result),
  };
}

/** Names of a checklist, and what a token says of them. */
function wordsOf({ exercises, items }: Checklist): string[] {
  const checks = items.flatMap(({ checks }) => checks.map(({ id }) => id));
  return [
    ...exercises.flatMap(({ id, file, className }) => [
      ...[id, file, `${className}.ts`],
    ]),
    ...checks.flatMap((id) => [
      ...[id, `${id}::`, `${id}:agrees:NaNx99999999`],
      `${id}:every-dim:0,1,2x4:shape=2x3:dim=0`,
    ]),
  ];
}

function word(random: Random, values: readonly string[]): string {
  return random.pick([
    () => random.pick(OPTIONS),
    () => random.pick(OPTIONS),
    () => random.pick(values),
    () => `${random.pick(OPTIONS)}=${random.pick(values)}`,
    () => "data.json",
    // Neither separators nor a dot: nothing is written outside of the folder.
    () =>
      random.draw(fc.string({ unit: "binary", maxLength: 12 }))
        .replaceAll(/[./\\]/g, ""),
  ])();
}
