import { code, type Rows } from "../row.ts";

/** Is right only when it is looked at. */
export const state: Rows = {
  borrows_sibling: {
    tries: "have another exercise do its work",
    load: 'import { Softmax } from "./softmax.ts";',
    returns: "new Softmax().forward(x)",
  },
  breaks_sibling: {
    tries: "break another exercise from within",
    harmsOwn: true,
    load: code`
      import { Sigmoid } from "./sigmoid.ts";
      Reflect.set(Sigmoid.prototype, "forward", () => {
        throw new Error("broken");
      });
    `,
  },
  by_clock: {
    tries: "be right for a moment",
    load: "const end = Date.now() + 1;",
    returns:
      code`new Tensor(Date.now() < end ? x.data.map((value) => value > 0 ? value : 0) : x.data.slice(), x.shape)`,
  },
  by_examples: {
    tries: "know the examples of the exercise by heart",
    load:
      code`const KNOWN = new Map([["-2,-1,0,1,2", [0, 0, 0, 1, 2]], ["-1,0,1", [0, 0, 1]], ["1,-1", [1, 0]]]);`,
    forward: "const known = KNOWN.get([...x.data].join());",
    returns:
      code`new Tensor(known ? Float32Array.from(known) : x.data.slice(), x.shape)`,
  },
  by_guard: {
    tries: "notice that it is graded by the memory beside the input",
    forward: "const beside = new Float32Array(x.data.buffer)[0];",
    returns:
      code`new Tensor(beside === -12345.5 ? x.data.slice() : x.data.map((value) => value > 0 ? value : 0), x.shape)`,
  },
  by_size: {
    tries: "be right for the sizes that it expects",
    returns:
      code`x.size < 8 ? new Tensor(x.data.map((value) => value > 0 ? value : 0), x.shape) : new Tensor(x.data.slice(), x.shape)`,
  },
  by_stack: {
    tries: "notice that it is graded by the stack",
    forward: 'const graded = /bootstrap/.test(new Error("a").stack ?? "");',
    returns:
      code`new Tensor(graded ? x.data.slice() : x.data.map((value) => value > 0 ? value : 0), x.shape)`,
  },
  by_watch: {
    tries: "notice the second call of a pair",
    load: "let last = new Float32Array();",
    forward: code`
      const second = last.length === x.data.length && x.data.every((value, i) => value === Math.fround(1 - last[i]!));
      last = x.data.slice();
    `,
    returns:
      code`new Tensor(second ? x.data.map((value) => value > 0 ? value : 0) : x.data.slice(), x.shape)`,
  },
  call_count: {
    tries: "be right in its first calls only",
    load: "let calls = 0;",
    returns:
      code`++calls < 3 ? new Tensor(x.data.map((value) => value > 0 ? value : 0), x.shape) : new Tensor(x.data.slice(), x.shape)`,
  },
  every_other: {
    tries: "be right at every other call",
    load: "let calls = 0;",
    returns:
      code`++calls % 2 ? new Tensor(x.data.map((value) => value > 0 ? value : 0), x.shape) : new Tensor(x.data.slice(), x.shape)`,
  },
  global_note: {
    tries: "leave a note on a global",
    load: code`
      if ((globalThis as any).note) hit("a note");
      try {
        (globalThis as any).note = 1;
      } catch {
        // Refused.
      }
    `,
  },
  random: {
    tries: "be right by chance",
    returns:
      code`new Tensor(Math.random() < 0.5 ? x.data.map((value) => value > 0 ? value : 0) : x.data.slice(), x.shape)`,
  },
  registry: {
    tries: "leave a note in the registry of symbols",
    load: code`
      const note = Symbol.for("tinytorch-canary");
      if ((globalThis as any)[note]) hit("a note");
      try {
        (globalThis as any)[note] = 1;
      } catch {
        // Refused.
      }
    `,
  },
  remembers: {
    tries: "answer from what it has seen",
    load: "const seen = new WeakMap<object, Tensor>();",
    forward: code`
      const known = seen.get(x) ?? new Tensor(x.data.slice(), x.shape);
      seen.set(x, known);
    `,
    returns: "known",
  },
  stale: {
    tries: "return an earlier answer",
    load: "let kept: Tensor | undefined;",
    forward: "kept ??= new Tensor(x.data.slice(), x.shape);",
    returns: "kept",
  },
  twice_loaded: {
    tries: "be loaded again under another address",
    attempt: code`
      if (1 + 1) /"/.test(""); const again = await import(["./relu.ts", "again"].join("?")); //"
      if (again.ReLU === ReLU) hit("the same");
    `,
  },
  writes_later: {
    tries: "change an answer after it was returned",
    load: "let last: Tensor | undefined;",
    forward: code`
      last?.data.fill(0);
      last = new Tensor(x.data.slice(), x.shape);
    `,
    returns: "last",
  },
};
