import { sheetBreaches } from "../certify/cheats/sheet_breaches.ts";
import { loadAlternates, loadMutants } from "../certify/corpus.ts";
import { text } from "../report/mod.ts";
import { ScoreSheet } from "../verdict/mod.ts";
import type { Fuzzed, FuzzGround } from "./ground.ts";
import { mutateText } from "./mutate_text.ts";
import { commandFaults } from "./command_faults.ts";

/** Grades a submission with one broken file. */
export async function fuzzSubmission(
  { random, checklist, solutionsDir, dir, command }: FuzzGround,
): Promise<Fuzzed> {
  for (const { file } of checklist.exercises) {
    await Deno.copyFile(`${solutionsDir}/${file}`, `${dir}/${file}`);
  }
  const exercise = random.pick(checklist.exercises);
  const corpora = [
    ...await loadMutants([exercise], {}),
    ...await loadAlternates([exercise]),
  ];
  const sources = [
    await Deno.readTextFile(`${solutionsDir}/${exercise.file}`),
    ...corpora.map(({ text }) => text),
  ];
  const read = () => random.pick(sources);
  const { how, bytes } = mutateText(random, read(), read());
  await Deno.writeFile(`${dir}/${exercise.file}`, bytes);
  const seed = `${random.below(1 << 30)}`;
  const result = await command([
    "grade",
    exercise.id,
    ...["--exercises", dir, "--solutions", solutionsDir, "--seed", seed],
    ..."--no-cost --no-types --format json".split(" "),
  ], dir);
  const faults = [...commandFaults(result, [0])];
  if (result.code === 0) faults.push(...sheetFaults(result.out));
  return { how: `submission: ${how} of ${exercise.file}`, faults };
}

/** What is wrong with a printed sheet, in words. */
export function sheetFaults(out: string): string[] {
  const parsed = ScoreSheet.safeParse(JSON.parse(out));
  if (!parsed.success) return ["the sheet breaks its schema"];
  const sheet = parsed.data;
  const widths = [41, 120];
  const wide = widths.filter((width) =>
    text(sheet, { width }).split("\n").some((line) => line.length > 10 * width)
  );
  return [
    ...sheetBreaches(sheet, []),
    ...wide.map((width) => `a line is far wider than ${width}`),
  ];
}
