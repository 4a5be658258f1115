/**
 * Proves that a class survives being killed: a generated class is graded once
 * in peace, and once more with `kill -9` at random moments. Both gradebooks
 * have to be the same to the byte, and valid at each of the moments.
 *
 *     deno task -c dev.json bench:class [--count 300] [--kills 20] [--seed 1]
 */
import { parseArgs } from "@std/cli/parse-args";
import { ownChecklist } from "../grader/module/mod.ts";
import { kitDir, parseCsv, taskArgs } from "../dev/testing/mod.ts";
import { assertSameTotals } from "../dev/testing/same_totals.ts";
import { ScoreSheet } from "../grader/verdict/mod.ts";
import { generateClass } from "./_generate_class.ts";

const { count, kills, seed } = numbers(parseArgs(Deno.args, {
  string: ["count", "kills", "seed"],
}));
const dir = await Deno.makeTempDir({ prefix: "tinytorch-class-" });
const started = performance.now();
try {
  const checklist = ownChecklist();
  await Deno.mkdir(`${dir}/class`);
  await generateClass(`${dir}/class`, { checklist, count, seed });
  const peace = await grade("peace");
  const calmMs = peace.ms;
  say(`in peace: ${count} submissions in ${(calmMs / 1000).toFixed(1)} s`);
  let done = 0;
  for (let i = 0; i < kills; i++) {
    // Later kills come later, so that each gets a little further.
    const after = (calmMs / kills) * (0.3 + 1.2 * Math.random());
    if ((await grade("war", after)).killed) done++;
    await requireValid(`${dir}/war/grades.csv`);
  }
  const war = await grade("war");
  const same = await Deno.readTextFile(`${dir}/peace/grades.csv`) ===
    await Deno.readTextFile(`${dir}/war/grades.csv`);
  say(`killed ${done} times, then ended with ${war.code}`);
  say(`the gradebooks are ${same ? "the same to the byte" : "DIFFERENT"}`);
  say(`${await compareTotals()} sheets have one total in every format`);
  say(`${((performance.now() - started) / 1000).toFixed(0)} s in all`);
  if (same) await Deno.remove(dir, { recursive: true });
  else {
    say(`left for you to look at: ${dir}`);
    Deno.exitCode = 1;
  }
} catch (error) {
  await Deno.remove(dir, { recursive: true });
  throw error;
}

/** Grades the class into a folder, or is killed on the way. */
async function grade(
  out: string,
  killAfterMs?: number,
): Promise<{ code: number; killed: boolean; ms: number }> {
  const began = performance.now();
  const exists = await Deno.stat(`${dir}/${out}`).then(() => true, () => false);
  const process = new Deno.Command(Deno.execPath(), {
    args: [
      ...taskArgs("class"),
      `${dir}/class`,
      "--out",
      `${dir}/${out}`,
      "--no-cost",
      "--seed",
      `${seed}`,
      ...(exists ? ["--resume"] : []),
    ],
    cwd: kitDir("."),
    stdin: "null",
    stdout: "null",
    stderr: killAfterMs === undefined ? "inherit" : "null",
  }).spawn();
  const timer = killAfterMs === undefined ? undefined : setTimeout(() => {
    try {
      process.kill("SIGKILL");
    } catch {
      // It had ended by itself.
    }
  }, killAfterMs);
  const { code, signal } = await process.status;
  clearTimeout(timer);
  const killed = signal === "SIGKILL";
  return { code, killed, ms: performance.now() - began };
}

/** Looks whether every format says the same of every sheet of the class. */
async function compareTotals(): Promise<number> {
  const text = await Deno.readTextFile(`${dir}/war/sheets.jsonl`);
  const sheets = text.trimEnd().split("\n")
    .flatMap((line) => JSON.parse(line).sheet ?? []);
  for (const sheet of sheets) assertSameTotals(ScoreSheet.parse(sheet));
  return sheets.length;
}

/** A gradebook that is there is whole. */
async function requireValid(path: string): Promise<void> {
  try {
    const rows = parseCsv(await Deno.readTextFile(path));
    if (rows.length < 2) throw new Error(`Cannot use "${path}": it is empty`);
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
  }
}

function numbers(
  options: Readonly<Record<string, unknown>>,
): { count: number; kills: number; seed: number } {
  const { count = 300, kills = 20, seed = 1 } = options;
  return { count: Number(count), kills: Number(kills), seed: Number(seed) };
}

function say(text: string): void {
  console.log(text);
}
