import { assert, assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { ScoreSheet } from "../verdict/mod.ts";
import {
  CAN_LIST_PROCESSES,
  kitDir,
  processesNaming,
  solutionsWith,
  withFolder,
} from "../testing/mod.ts";

const ENDLESS = `import { Tensor } from "tinytorch";
export class ReLU {
  forward(x: Tensor): Tensor {
    for (;;) x.size;
  }
}
`;

/** Starts a grade and kills it, without a chance to tidy up, after so long. */
async function killAfter(ms: number, dir: string): Promise<number> {
  const process = new Deno.Command(Deno.execPath(), {
    args: [
      ..."run --no-prompt --frozen --allow-read --allow-write --allow-run --allow-env"
        .split(" "),
      ...[kitDir("grader/main.ts"), "grade", "--exercises", dir, "--no-types"],
      ...["--format", "json", "--output", `${dir}/sheet.json`, "--no-cost"],
    ],
    cwd: kitDir("."),
    stdin: "null",
    stdout: "null",
    stderr: "null",
  }).spawn();
  const timer = setTimeout(() => process.kill("SIGKILL"), ms);
  await process.status;
  clearTimeout(timer);
  return process.pid;
}

/** Waits, at most 20 s, until no process is left that names the text. */
async function untilGone(text: string): Promise<string[]> {
  const end = Date.now() + 20_000;
  for (;;) {
    const left = await processesNaming(text);
    if (left.length === 0 || Date.now() > end) return left;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function removeStages(pid: number): Promise<void> {
  const probe = await Deno.makeTempDir();
  const folder = probe.replace(/[\\/][^\\/]*$/, "");
  await Deno.remove(probe);
  for await (const { name } of Deno.readDir(folder)) {
    if (!name.startsWith(`tinytorch-grade-${pid}-`)) continue;
    await Deno.remove(`${folder}/${name}`, { recursive: true });
  }
}

describe("a grader that is killed", () => {
  it("leaves neither a process nor a part of a sheet", {
    ignore: !CAN_LIST_PROCESSES,
  }, async () => {
    await withFolder(
      await solutionsWith({ "relu.ts": ENDLESS }),
      async (dir) => {
        for (const ms of [150, 300, 450, 700, 1000, 1500, 2200]) {
          const pid = await killAfter(ms, dir);
          assertEquals(await untilGone(`tinytorch-grade-${pid}-`), []);
          await removeStages(pid);
          const names = await Array.fromAsync(Deno.readDir(dir));
          for (
            const { name } of names.filter(({ name }) => name.includes("json"))
          ) {
            assertEquals(name, "sheet.json");
            const text = await Deno.readTextFile(`${dir}/${name}`);
            assert(ScoreSheet.safeParse(JSON.parse(text)).success);
          }
        }
      },
    );
  });
});
