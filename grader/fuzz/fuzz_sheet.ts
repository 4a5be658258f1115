import { FORMAT_NAMES } from "../report/mod.ts";
import { sampleSheet } from "../../dev/testing/mod.ts";
import type { Fuzzed, FuzzGround } from "./ground.ts";
import { mutateJson } from "./mutate_json.ts";
import { mutateBytes } from "./mutate_text.ts";
import { commandFaults } from "./command_faults.ts";

/** Reports sheets that somebody else wrote, in every format. */
export async function fuzzSheet(
  { random, dir, command }: FuzzGround,
): Promise<Fuzzed> {
  const faults: string[] = [];
  for (let turn = 0; turn < 10; turn++) {
    const text = JSON.stringify(mutateJson(random, sampleSheet()));
    const bytes = new TextEncoder().encode(text);
    const path = `${dir}/sheet.json`;
    await Deno.writeFile(
      path,
      random.below(4) === 0 ? mutateBytes(random, bytes) : bytes,
    );
    const format = random.pick(["text", ...FORMAT_NAMES]);
    const result = await command(
      ["grade", "--from", path, "--format", format],
      dir,
    );
    // A sheet may say itself that its grader failed: that is what 3 is for.
    const codes = result.err === "" ? [0, 1, 3] : [0, 1, 2];
    faults.push(
      ...commandFaults(result, codes).map((fault) => `as ${format}: ${fault}`),
    );
    // deno-lint-ignore no-control-regex -- what a terminal would obey
    if (format === "text" && /[\x00-\x08\x0b-\x1f\x7f]/.test(result.out)) {
      faults.push("it printed a control character");
    }
  }
  return { how: "sheets: 10 of them", faults };
}
