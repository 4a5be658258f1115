/**
 * What a grade without cost takes, as a ratio to what nobody can avoid: the
 * spawn of a bare child. Both are measured in turns, in the same run.
 *
 *   deno task bench:grade
 */
import { SandboxedSubject, Stage } from "../grader/subject/mod.ts";
import { median } from "../grader/cost/mod.ts";

const ROUNDS = 9;
const CALLS = 300;
const root = new URL("..", import.meta.url);

async function grade(): Promise<number> {
  const started = performance.now();
  const { success } = await new Deno.Command(Deno.execPath(), {
    args: [
      ..."run --quiet --no-prompt --allow-all grader/main.ts grade".split(" "),
      ..."--exercises solutions --no-cost".split(" "),
    ],
    cwd: root,
    stdout: "null",
  }).output();
  if (!success) throw new Error("Cannot measure: the grade failed");
  return performance.now() - started;
}

async function bareChild(): Promise<number> {
  const started = performance.now();
  const args = ["eval", "0"];
  await new Deno.Command(Deno.execPath(), { args }).output();
  return performance.now() - started;
}

/** Milliseconds of a small call to a child that is there. */
async function smallCall(): Promise<number> {
  const text = await Deno.readTextFile(new URL("solutions/relu.ts", root));
  const stage = await Stage.create([{ name: "relu.ts", text }]);
  const module = { exercise: "relu", file: "relu.ts", className: "ReLU" };
  const subject = new SandboxedSubject(stage, [module]);
  try {
    const input = { shape: [64], data: new Float32Array(64).fill(-1) };
    const times: number[] = [];
    for (let i = 0; i < CALLS; i++) {
      const started = performance.now();
      await subject.forward("relu", [{ input }]);
      times.push(performance.now() - started);
    }
    return median(times);
  } finally {
    await subject.close();
    await stage.close();
  }
}

const grades: number[] = [];
const children: number[] = [];
for (let i = 0; i < ROUNDS; i++) {
  children.push(await bareChild());
  grades.push(await grade());
}
const ratios = grades.map((ms, i) => ms / children[i]!);
console.log(`grade --no-cost, all five   ${median(grades).toFixed(0)} ms`);
console.log(`a bare child                ${median(children).toFixed(0)} ms`);
console.log(`ratio, median of ${ROUNDS} pairs    ${median(ratios).toFixed(1)}`);
console.log(`a call with 64 numbers      ${(await smallCall()).toFixed(2)} ms`);
