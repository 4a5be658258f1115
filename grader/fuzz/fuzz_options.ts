import fc from "fast-check";
import type { Fuzzed, FuzzGround } from "./fuzz.ts";
import type { Random } from "./random.ts";
import { commandFaults, runCommand } from "./run_command.ts";

const COMMANDS = ["grade", "hint", "seal", "sign", "verify", "garde", ""];
const OPTIONS = [
  ..."--seed --format --pass-mark --replay --checklist --exercises".split(" "),
  ..."--solutions --key --seal --no-cost --no-types --plain --help -h".split(
    " ",
  ),
  ..."--sede --no- -- - --=1 --seed=-1 -x --reset --from --all".split(" "),
];
const VALUES = [
  ..."0 -1 1e9 2147483648 NaN json text xml relu relu.values ReLU.ts".split(
    " ",
  ),
  ..."softmax.dim:every-dim:0,1,2x4:shape=2x3:dim=0 relu.values::".split(" "),
  ..."relu.values:agrees:NaNx99999999 . /dev/null missing.json".split(" "),
  "",
  " ",
  "\u0000",
  "\u001b[2J",
  "漢".repeat(50),
  "a".repeat(1000),
];

/** Runs a command with words that make no sense. */
export async function fuzzOptions(
  { random, dir }: FuzzGround,
): Promise<Fuzzed> {
  await Deno.writeTextFile(`${dir}/data.json`, random.draw(fc.json()));
  const args = [random.pick(COMMANDS)];
  for (let left = random.below(6); left > 0; left--) args.push(word(random));
  const result = await runCommand(args, dir);
  // Words that make sense by chance may grade the kit's own exercises.
  return {
    how: `options: ${JSON.stringify(args).slice(0, 300)}`,
    faults: commandFaults(result),
  };
}

function word(random: Random): string {
  return random.pick([
    () => random.pick(OPTIONS),
    () => random.pick(OPTIONS),
    () => random.pick(VALUES),
    () => `${random.pick(OPTIONS)}=${random.pick(VALUES)}`,
    () => "data.json",
    // Neither separators nor a dot: nothing is written outside of the folder.
    () =>
      random.draw(fc.string({ unit: "binary", maxLength: 12 }))
        .replaceAll(/[./\\]/g, ""),
  ])();
}
