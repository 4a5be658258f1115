import { stagesDir } from "../subject/mod.ts";
import { assert, assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { ScoreSheet } from "../verdict/mod.ts";
import {
  CAN_LIST_PROCESSES,
  kitDir,
  processesNaming,
  solutionsWith,
  withFolder,
} from "../../dev/testing/mod.ts";

const ENDLESS = `import { Tensor } from "tinytorch";
export class ReLU {
  forward(x: Tensor): Tensor {
    for (;;) x.size;
  }
}
`;

/** Starts a grade that writes a sheet. */
function startGrade(dir: string): Deno.ChildProcess {
  return new Deno.Command(Deno.execPath(), {
    args: [
      ..."run --no-prompt --allow-read --allow-write --allow-run --allow-env"
        .split(" "),
      ...[kitDir("grader/main.ts"), "grade", "--exercises", dir, "--no-cost"],
      ...["--format", "json", "--output", `${dir}/out/sheet.json`],
    ],
    cwd: kitDir("."),
    stdin: "null",
    stdout: "null",
    stderr: "null",
  }).spawn();
}

/** Starts a grade and kills it, without a chance to tidy up, after so long. */
async function killAfter(ms: number, dir: string): Promise<number> {
  const process = startGrade(dir);
  const timer = setTimeout(() => process.kill("SIGKILL"), ms);
  await process.status;
  clearTimeout(timer);
  return process.pid;
}

/** Starts a grade and kills it as soon as a child of it is seen. */
async function killOnceBusy(dir: string): Promise<number> {
  const process = startGrade(dir);
  const stage = `tinytorch-grade-${process.pid}-`;
  while ((await processesNaming(stage)).length === 0);
  process.kill("SIGKILL");
  await process.status;
  return process.pid;
}

/** Starts a grade and kills it as soon as it begins to write its sheet. */
async function killAtWrite(dir: string): Promise<number> {
  const process = startGrade(dir);
  for await (const _ of Deno.watchFs(`${dir}/out`)) break;
  process.kill("SIGKILL");
  await process.status;
  return process.pid;
}

/** Asserts that a sheet is whole or not there; a file beside it is no sheet. */
async function assertWhole(dir: string): Promise<void> {
  for await (const { name } of Deno.readDir(`${dir}/out`)) {
    if (/^sheet\.json\.[0-9a-f]{8}\.tmp$/.test(name)) continue;
    assertEquals(name, "sheet.json");
    const text = await Deno.readTextFile(`${dir}/out/${name}`);
    assert(ScoreSheet.safeParse(JSON.parse(text)).success);
  }
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
  const folder = stagesDir();
  for await (const { name } of Deno.readDir(folder)) {
    if (!name.startsWith(`tinytorch-grade-${pid}-`)) continue;
    try {
      await Deno.remove(`${folder}/${name}`, { recursive: true });
    } catch (error) {
      // Another grader on this machine may have swept it just now.
      if (!(error instanceof Deno.errors.NotFound)) throw error;
    }
  }
}

/** Asserts that a killed grade has left nothing that runs, then tidies up. */
async function assertGone(pid: number): Promise<void> {
  // The shell, `setpriv`, `unshare` and Deno itself all name the stage.
  assertEquals(await untilGone(`tinytorch-grade-${pid}-`), []);
  await removeStages(pid);
}

describe("a grader that is killed", { ignore: !CAN_LIST_PROCESSES }, () => {
  it("leaves no process and no part of a sheet, whenever that is", async () => {
    const files = await solutionsWith({ "relu.ts": ENDLESS });
    await withFolder(files, async (dir) => {
      await Deno.mkdir(`${dir}/out`);
      await assertGone(await killOnceBusy(dir));
      for (let turn = 0; turn < 7; turn++) {
        // A third of a second each, so that no phase is always missed.
        const ms = Math.round(330 * (turn + Math.random()));
        await assertGone(await killAfter(ms, dir));
        await assertWhole(dir);
      }
    });
  });

  it("leaves no part of a sheet when it is about to write it", async () => {
    await withFolder(await solutionsWith({}), async (dir) => {
      await Deno.mkdir(`${dir}/out`);
      for (let turn = 0; turn < 2; turn++) {
        await assertGone(await killAtWrite(dir));
        await assertWhole(dir);
      }
    });
  });
});
