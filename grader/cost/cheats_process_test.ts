import { assertEquals, assertMatch } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { costOnly } from "../checklist/mod.ts";
import { ownChecklist } from "../module/mod.ts";
import type { Subject } from "../subject/mod.ts";
import { openModule } from "../module/mod.ts";
import { kitDir, withFolder } from "../../dev/testing/mod.ts";
import { gradeOnce, Submission } from "../verdict/mod.ts";
import { costInput } from "./cost_input.ts";

/** What a sigmoid costs that works: the base that every cheat skips. */
const HONEST = `
function honest(x: Tensor): Tensor {
  return x.map((v) => {
    const e = Math.exp(-Math.abs(v));
    return v >= 0 ? 1 / (1 + e) : e / (1 + e);
  });
}`;

function sigmoid(body: string, before = ""): string {
  return `import { Tensor } from "tinytorch";
${HONEST}
${before}
export class Sigmoid {
  forward(x: Tensor): Tensor {
    ${body}
  }
}
`;
}

const CHEATS: Readonly<Record<string, string>> = {
  "remembers by the Tensor": sigmoid(
    "return seen.get(x) ?? (seen.set(x, honest(x)), seen.get(x)!);",
    "const seen = new WeakMap<Tensor, Tensor>();",
  ),
  "remembers by the data": sigmoid(
    "return seen.get(x.data) ?? (seen.set(x.data, honest(x)), seen.get(x.data)!);",
    "const seen = new WeakMap<Float32Array, Tensor>();",
  ),
  "remembers by the length": sigmoid(
    `if (x.size < 2000) return honest(x);
    return seen.get(x.size) ?? (seen.set(x.size, honest(x)), seen.get(x.size)!);`,
    "const seen = new Map<number, Tensor>();",
  ),
  "remembers by a digest of the first numbers": sigmoid(
    `if (x.size < 2000) return honest(x);
    const key = [...x.data.subarray(0, 4)].map((v) => Math.round(v)).join();
    return seen.get(key) ?? (seen.set(key, honest(x)), seen.get(key)!);`,
    "const seen = new Map<string, Tensor>();",
  ),
  "takes large inputs for a benchmark": sigmoid(
    "return x.size > 10000 ? new Tensor(x.data.slice(), x.shape) : honest(x);",
  ),
  "works at every eighth call only": sigmoid(
    `if (x.size < 2000) return honest(x);
    if (++calls % 8 === 0 || !last) last = honest(x);
    return new Tensor(last.data.slice(), x.shape);`,
    "let calls = 0; let last: Tensor | undefined;",
  ),
  "works at the end of a batch, once it has seen how long batches are": sigmoid(
    `if (x.size < 2000) return honest(x);
    if (!batch.includes(x) && calls < 4) batch.push(x);
    else if (!batch.includes(x)) {
      sizes.push(calls);
      batch = [x];
      calls = 0;
      // The warm-up doubles its batches: all sizes are known after it.
      least = sizes.length < 12 ? 0 : 0.71 * Math.min(...sizes.slice(-8));
    }
    if (++calls < least && last) return last;
    return last = honest(x);`,
    "const sizes: number[] = []; let calls = 0, least = 0; let last: Tensor | undefined, batch: Tensor[] = [];",
  ),
  "works at the last call of a batch, as far as it can tell": sigmoid(
    `if (x.size < 2000) return honest(x);
    if (!batch.includes(x) && calls < 4) batch.push(x);
    else if (!batch.includes(x)) {
      usual = Math.max(usual, calls);
      batch = [x];
      calls = 0;
    }
    if (++calls >= usual || !last) last = honest(x);
    return new Tensor(last.data.slice(), x.shape);`,
    "let calls = 0, usual = 0; let last: Tensor | undefined, batch: Tensor[] = [];",
  ),
};

/** Right and 60 times too slow, but for what it has seen in the same place. */
const TABLE = sigmoid(
  `if (x.size < 2000) return honest(x);
    const from = 500 * Math.round((x.data[0]! + 20) * 2);
    let same = true;
    for (let i = 0; i < x.size; i++) same &&= kept[from + i] === x.data[i];
    if (same) return new Tensor(answers.slice(from, from + x.size), x.shape);
    for (let r = 0; r < 60; r++) honest(x);
    const result = honest(x);
    kept.set(x.data, from);
    answers.set(result.data, from);
    return result;`,
  "const kept = new Float32Array(1e5).fill(NaN), answers = new Float32Array(1e5);",
);

/** Who skips nearly all of the work is faster than a copy could be. */
const ACCUSED = /its answers are other ones|not possible/;

describe("the check of cost", () => {
  for (const [name, source] of Object.entries(CHEATS)) {
    it(`costCheck() finds out code that ${name}`, async () => {
      const { outcome, message } = await costOf(source);
      assertEquals(outcome, "failed");
      assertMatch(message ?? "", ACCUSED);
    });
  }
  it("costCheck() asks for no number twice: a table by place is of no use", async () => {
    const { outcome, message } = await costOf(TABLE);
    assertEquals(outcome, "failed");
    assertMatch(message ?? "", /^it took [3-9]\dx|^it took \d{3}x/);
  });
  it("costCheck() does not take honest code for a cheat", async () => {
    const { message } = await costOf(sigmoid("return honest(x);"));
    assertEquals(ACCUSED.test(message ?? ""), false, message);
  });
});

describe("a child that is timed", () => {
  it("time() looks at every result while its clock runs", async () => {
    // The first number tells how often results were looked at so far.
    const lazy = sigmoid(
      `const result = new Tensor(new Float32Array(x.size), x.shape);
    Object.defineProperty(result, "data", {
      get: () => new Float32Array(x.size).fill(++looks),
    });
    return result;`,
      "let looks = 0;",
    );
    await timing(lazy, async (subject) => {
      const input = costInput(1);
      const plan = { input, calls: 10, rewriteSeed: 1 };
      const timed = await subject.time("sigmoid", plan);
      if (timed.kind !== "timed") throw new Error(timed.kind);
      assertEquals(timed.output.data[0], 10);
    });
  });
  it("time() refuses a Proxy for a tensor's data", async () => {
    const proxied = sigmoid(`const result = honest(x);
    Object.defineProperty(result, "data", {
      value: new Proxy(new Float32Array(x.size), {}),
    });
    return result;`);
    await timing(proxied, async (subject) => {
      const input = costInput(1);
      const plan = { input, calls: 2, rewriteSeed: 1 };
      const timed = await subject.time("sigmoid", plan);
      assertEquals(timed.kind, "malformed");
    });
  });
  it("time() has no clock that its code could patch", async () => {
    const patches = sigmoid(`const found = [
      () => (globalThis as any).performance.now = () => 0,
      () => (globalThis as any).Deno.cpuUsage = () => ({ user: 0, system: 0 }),
      () => (globalThis as any).process.hrtime = () => [0, 0],
      () => { "use strict"; Date.now = () => 0; },
      () => { "use strict"; (Date.prototype as any).getTime = () => 0; },
    ].map((patch) => {
      try {
        patch();
        return 1;
      } catch {
        return 0;
      }
    });
    const out = new Float32Array(x.size);
    out.set(found);
    return new Tensor(out, x.shape);`);
    await timing(patches, async (subject) => {
      const input = costInput(1);
      const plan = { input, calls: 1, rewriteSeed: 1 };
      const timed = await subject.time("sigmoid", plan);
      if (timed.kind !== "timed") throw new Error(timed.kind);
      assertEquals([...timed.output.data.subarray(0, 5)], [0, 0, 0, 0, 0]);
    });
  });
});

/** What the check of cost says of a sigmoid. */
async function costOf(source: string) {
  return await withFolder({ "sigmoid.ts": source }, async (exercisesDir) => {
    const module = await openModule();
    const { items } = await gradeOnce(module, {
      checklist: costOnly(module.checklist),
      exercisesDir,
      solutionsDir: kitDir("solutions"),
      only: ["sigmoid"],
      seed: 1,
      measuresTime: true,
    });
    return items[0]!.checks[0]!;
  });
}

async function timing(
  source: string,
  body: (subject: Subject) => Promise<void>,
): Promise<void> {
  await withFolder({ "sigmoid.ts": source }, async (dir) => {
    const checklist = ownChecklist();
    const submission = await Submission.open(dir, "exercises", checklist);
    try {
      await body(submission.timed());
    } finally {
      await submission.close();
    }
  });
}
