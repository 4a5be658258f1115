/**
 * What bubblewrap adds to the start of a child, beside a bare start of Deno.
 *
 *   deno task -c dev.json bench walls
 */
import { median } from "../grader/cost/mod.ts";
import { SandboxedSubject, Stage } from "../grader/subject/mod.ts";
import { type Isolation, WALLS } from "../grader/subject/walls.ts";
import { bareMs } from "./_spawn.ts";
import { atMost, type Figure } from "./figure.ts";

const ROUNDS = 15;

/** Nothing where there is no bubblewrap. */
export async function walls(): Promise<Figure[]> {
  try {
    WALLS.ask("require");
  } catch {
    return [];
  }
  const added: number[] = [];
  const bare: number[] = [];
  for (let i = 0; i < ROUNDS; i++) {
    const without = await startMs("none");
    added.push(await startMs("require") - without);
    bare.push(await bareMs());
  }
  WALLS.ask("auto");
  const [extra, peer] = [median(added), median(bare)];
  return [
    atMost(0.33, "bubblewrap's part of a child's start", [extra, peer], [
      `${extra.toFixed(0)} ms`,
      `a bare start: ${peer.toFixed(0)} ms`,
    ]),
  ];
}

/** Milliseconds until a child has loaded an exercise. */
async function startMs(isolation: Isolation): Promise<number> {
  WALLS.ask(isolation);
  const text = "export class Copy { forward(x) { return x; } }\n";
  const stage = Stage.create([{ name: "copy.ts", text }]);
  const module = { exercise: "copy", file: "copy.ts", className: "Copy" };
  const subject = new SandboxedSubject(stage, [module]);
  try {
    const started = performance.now();
    await subject.load("copy");
    return performance.now() - started;
  } finally {
    await subject.close();
    await stage.close();
  }
}
