import type { Fuzzed, FuzzGround } from "./ground.ts";
import { mutateJson } from "./mutate_json.ts";
import { mutateBytes } from "./mutate_text.ts";
import { commandFaults } from "./command_faults.ts";
import { sheetFaults } from "./fuzz_submission.ts";

/** Grades unfinished exercises along a broken checklist. */
export async function fuzzChecklist(
  { random, checklist, exercisesDir, solutionsDir, dir, command }: FuzzGround,
): Promise<Fuzzed> {
  const path = `${dir}/checklist.json`;
  const text = JSON.stringify(checklist);
  const how = random.pick(["bytes", "data"] as const);
  await Deno.writeFile(
    path,
    how === "bytes"
      ? mutateBytes(random, new TextEncoder().encode(text))
      : new TextEncoder().encode(
        JSON.stringify(mutateJson(random, JSON.parse(text))),
      ),
  );
  const result = await command([
    ...["grade", "--checklist", path, "--exercises", exercisesDir],
    ...["--solutions", solutionsDir],
    ..."--no-cost --no-types --format json".split(" "),
  ], dir);
  const faults = [...commandFaults(result)];
  if (result.code < 2) faults.push(...sheetFaults(result.out));
  return { how: `checklist: ${how}`, faults };
}
