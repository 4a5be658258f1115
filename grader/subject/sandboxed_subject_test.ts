import {
  assert,
  assertEquals,
  assertLessOrEqual,
  assertRejects,
  assertStringIncludes,
} from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { CAN_LIST_PROCESSES, processesNaming, tensor } from "../testing/mod.ts";
import { double, MODULES, RIGHT, TREBLE, withSubject } from "./_doubles.ts";
import { Budget } from "./budget.ts";
import { GraderError } from "./grader_error.ts";
import { GUARD, GUARD_VALUE } from "./guard.ts";
import { LIMITS } from "./limits.ts";
import { SandboxedSubject } from "./sandboxed_subject.ts";
import { Stage } from "./stage.ts";
import type { Fault, Reply, Value } from "./subject.ts";

/** The answer of one call of a `Double` with this body. */
function reply(body: string, before = ""): Promise<Reply> {
  const source = double(body, before);
  return withSubject({ "double.ts": source }, (subject) => ask(subject));
}

async function ask(
  subject: SandboxedSubject,
  values: readonly number[] = [1, 2],
): Promise<Reply> {
  const [first] = await subject.forward("double", [{ input: tensor(values) }]);
  return first!;
}

/** The same, where a fault is wanted. */
async function fault(body: string, before = ""): Promise<Fault> {
  const seen = await reply(body, before);
  if (seen.kind !== "value") return seen;
  throw new Error(`it returned [${seen.output.data}]`);
}

function asValue(reply: Reply | undefined): Value {
  if (reply?.kind === "value") return reply;
  throw new Error(`it gave no value: ${JSON.stringify(reply)}`);
}

/** What a body that returns text throws: a way to hear from the inside. */
async function inside(body: string): Promise<string> {
  const seen = await fault(`throw new Error(String((() => { ${body} })()));`);
  return seen.kind === "threw" ? seen.message : seen.kind;
}

describe("SandboxedSubject.forward()", () => {
  it("gives the values of each call, in order", async () => {
    await withSubject({ "double.ts": RIGHT }, async (subject) => {
      const replies = await subject.forward("double", [
        { input: tensor([1, 2, 3, 4], [2, 2]) },
        { input: tensor([5], []) },
        { input: tensor([], [0, 3]) },
      ]);
      const outputs = replies.map((each) => asValue(each).output);
      assertEquals(outputs.map(({ shape }) => shape), [[2, 2], [], [0, 3]]);
      assertEquals(outputs.map(({ data }) => [...data]), [
        [2, 4, 6, 8],
        [10],
        [],
      ]);
      assertEquals(asValue(replies[0]).bufferBytes, 16);
    });
  });

  it("hands over the dim only where there is one", async () => {
    const source = double(
      "return new Tensor([arguments.length, dim ?? NaN]);",
    );
    await withSubject({ "double.ts": source }, async (subject) => {
      const input = tensor([0, 0]);
      const replies = await subject.forward("double", [{ input }, {
        input,
        dim: -1,
      }]);
      const outputs = replies.map((each) => [...asValue(each).output.data]);
      assertEquals(outputs, [[1, NaN], [2, -1]]);
    });
  });

  it("counts the calls of Math and the exponentials that overflow", async () => {
    const seen = asValue(
      await reply(
        "Math.exp(1e4); Math.exp(Infinity); Math.pow(0, -1); return x.map(Math.abs);",
      ),
    );
    const { calls, overflows } = seen.work;
    assertEquals([calls.exp, calls.pow, calls.abs, overflows], [2, 1, 2, 1]);
  });

  it("names the line of the student's own file where it threw", async () => {
    const seen = await fault(
      '\n    const y = x;\n    throw new RangeError("no such dim");',
    );
    assertEquals(seen, {
      kind: "threw",
      name: "RangeError",
      message: "no such dim",
      at: "double.ts:7:11",
      prints: [],
      printsDropped: 0,
    });
  });

  it("names the student's line where the framework threw", async () => {
    const seen = await fault("return x.reshape([7]);");
    assert(seen.kind === "threw");
    assertEquals(seen.at, "double.ts:5:14");
    assertStringIncludes(seen.message, "[7]");
  });

  const malformed: Readonly<Record<string, readonly [string, string]>> = {
    "an array": ["return [1, 2];", "an array"],
    "a typed array": ["return x.data;", "a Float32Array"],
    "a number": ["return 1;", "a number"],
    "nothing": ["", "undefined"],
    "null": ["return null;", "null"],
    "a promise": [
      "return Promise.resolve(x);",
      "a Promise (forward must not be async)",
    ],
    "a look-alike": [
      "return { data: x.data, shape: x.shape };",
      "an object that is not a Tensor",
    ],
    "float64 numbers": [
      "return Object.assign(Object.create(Tensor.prototype), { data: new Float64Array(2), shape: [2] });",
      "a Tensor whose data is a Float64Array, not a Float32Array",
    ],
    "a shape that lies": [
      "return Object.assign(Object.create(Tensor.prototype), { data: x.data, shape: [3] });",
      "a Tensor of shape [3] holding 2",
    ],
    "a shape of fractions": [
      "return Object.assign(Object.create(Tensor.prototype), { data: x.data, shape: [0.5, 4] });",
      "a Tensor whose shape is not made of whole numbers",
    ],
    "a shape that is text": [
      'return Object.assign(Object.create(Tensor.prototype), { data: x.data, shape: "2" });',
      "a Tensor whose shape is a string",
    ],
    "a flood of numbers": [
      "return new Tensor(new Float32Array(1 << 20));",
      "a Tensor of 1048576 numbers for 2",
    ],
  };
  for (const [what, [body, seen]] of Object.entries(malformed)) {
    it(`says what it saw in place of a tensor: ${what}`, async () => {
      assertEquals(await fault(body), {
        kind: "malformed",
        seen,
        prints: [],
        printsDropped: 0,
      });
    });
  }

  it("does not trust a look that changes between two looks", async () => {
    const seen = await reply(`
      let looks = 0;
      const shape = new Proxy([2], { get: (list, key) => key === "0" ? (looks++ ? 9 : 2) : Reflect.get(list, key) });
      return Object.assign(Object.create(Tensor.prototype), { data: x.data, shape });`);
    assertEquals(asValue(seen).output.shape, [2]);
  });

  it("ends an endless loop and answers the next call", async () => {
    const source = double("while (x.data[0] === 0); return x;");
    const limits = { ...LIMITS, callMs: 300 };
    await withSubject(
      { "double.ts": source, "treble.ts": TREBLE },
      async (subject) => {
        const stuck = await subject.forward("double", [
          { input: tensor([0]) },
          { input: tensor([1]) },
        ]);
        assertEquals(stuck, [
          { kind: "timed-out", afterMs: 300, prints: [], printsDropped: 0 },
        ]);
        assertEquals([...asValue(await ask(subject, [7])).output.data], [7]);
        const [treble] = await subject.forward("treble", [{
          input: tensor([1]),
        }]);
        assertEquals([...asValue(treble).output.data], [3]);
      },
      { limits },
    );
  });

  it("ends an endless load as well", async () => {
    const limits = { ...LIMITS, loadMs: 4000 };
    const files = { "double.ts": `for (;;);\n${RIGHT}`, "treble.ts": TREBLE };
    await withSubject(files, async (subject) => {
      assertEquals((await subject.load("double")).kind, "timed-out");
      assertEquals((await subject.load("treble")).kind, "loaded");
    }, { limits });
  });

  it("says that the memory did not suffice", async () => {
    const limits = { ...LIMITS, heapMiB: 32, callMs: 10_000 };
    const source = double(
      "const all = []; for (;;) all.push([all.length, {}]);",
    );
    await withSubject({ "double.ts": source }, async (subject) => {
      const seen = await ask(subject);
      assert(seen.kind === "died");
      assertStringIncludes(seen.reason, "of memory");
    }, { limits });
  });

  it("survives a request for more buffer than there may be", async () => {
    const source = double(
      "const all = []; for (;;) all.push(new Uint8Array(1 << 28).fill(1));",
    );
    // Filling memory takes long on a busy machine.
    const limits = { ...LIMITS, callMs: 20_000 };
    await withSubject({ "double.ts": source }, async (subject) => {
      const { kind } = await ask(subject);
      assert(kind === "threw" || kind === "died", kind);
    }, { limits });
  });

  it("does not hold against one exercise what another has taken", async () => {
    const hoard = `const all: unknown[] = [];
try {
  for (;;) all.push(new Uint8Array(1 << 24).fill(1));
} catch {
  // There is no more.
}`;
    const files = {
      "double.ts": double("return x;", hoard),
      "treble.ts": double("return new Tensor(new Float32Array(1 << 22));")
        .replaceAll("Double", "Treble"),
    };
    const limits = { ...LIMITS, callMs: 20_000, loadMs: 20_000 };
    await withSubject(files, async (subject) => {
      await subject.load("double");
      const [treble] = await subject.forward("treble", [{
        input: tensor(Array.from({ length: 1 << 20 }, () => 1)),
      }]);
      assertEquals(asValue(treble).output.shape, [1 << 22]);
    }, { limits });
  });

  it("ends when the time for the whole submission is used up", async () => {
    const budget = new Budget();
    budget.start(600, 2);
    const files = { "double.ts": double("for (;;);"), "treble.ts": TREBLE };
    await withSubject(files, async (subject) => {
      const usedUp = { totalMs: 600, shareMs: 300 };
      for (let turn = 0; turn < 3; turn++) {
        const seen = await ask(subject);
        assert(seen.kind === "timed-out");
        assertEquals(seen.usedUp, usedUp);
      }
      const input = tensor([1]);
      const [treble] = await subject.forward("treble", [{ input }]);
      assertEquals([...asValue(treble).output.data], [3]);
    }, { budget });
  });

  it("starts anew before its process runs out of processor time", async () => {
    const limits = { ...LIMITS, cpuSeconds: 1 };
    const source = double(
      "const end = Date.now() + 300; while (Date.now() < end); return x;",
    );
    await withSubject({ "double.ts": source }, async (subject) => {
      for (let turn = 0; turn < 6; turn++) {
        assertEquals([...asValue(await ask(subject)).output.data], [1, 2]);
      }
    }, { limits });
  });

  it("says what is wrong with a file without its class", async () => {
    const source = "export const a = 1; export class Dubble {}";
    await withSubject({ "double.ts": source }, async (subject) => {
      const loaded = await subject.load("double");
      assert(loaded.kind === "no-class");
      assertEquals(loaded.exports, ["Dubble", "a"]);
      assertEquals((await ask(subject)).kind, "malformed");
    });
  });

  it("says where a file threw while it was loaded", async () => {
    const source = `${RIGHT}\nthrow new TypeError("too early");\n`;
    await withSubject({ "double.ts": source }, async (subject) => {
      const loaded = await subject.load("double");
      assert(loaded.kind === "threw");
      assertEquals([loaded.name, loaded.message], ["TypeError", "too early"]);
      assertEquals(loaded.at, "double.ts:9:7");
    });
  });

  it("says that an exercise has no forward", async () => {
    await withSubject(
      { "double.ts": "export class Double {}" },
      async (subject) => {
        const seen = await ask(subject);
        assert(seen.kind === "threw");
        assertEquals(seen.name, "TypeError");
      },
    );
  });

  it("rejects with a GraderError for what is not staged", async () => {
    await withSubject({ "double.ts": RIGHT }, async (subject) => {
      await assertRejects(() => subject.load("halve"), GraderError, "halve");
    });
  });
});

describe("SandboxedSubject, what is printed", () => {
  it("comes back with the call during which it was printed", async () => {
    const source = double(
      'console.log("call", x.data[0], { a: [1] }); console.error("and", null); return x;',
      'console.log("load");',
    );
    await withSubject({ "double.ts": source }, async (subject) => {
      const loaded = await subject.load("double");
      assertEquals("prints" in loaded && loaded.prints, ["load"]);
      assertEquals((await ask(subject, [5])).prints, [
        "call 5 { a: [ 1 ] }",
        "and null",
      ]);
      assertEquals((await ask(subject, [6])).prints, [
        "call 6 { a: [ 1 ] }",
        "and null",
      ]);
    });
  });

  it("is bounded, and what is dropped is counted", async () => {
    const seen = await reply(
      'for (let i = 0; i < 1000; i++) console.log("x".repeat(1e6)); return x;',
    );
    assertEquals(seen.prints.length, 20);
    assertEquals(seen.printsDropped, 980);
    assertLessOrEqual(
      Math.max(...seen.prints.map(({ length }) => length)),
      400,
    );
  });

  it("comes back with a throw as well", async () => {
    const seen = await fault(
      'console.log("before"); throw new Error("after");',
    );
    assertEquals(seen.prints, ["before"]);
  });
});

describe("SandboxedSubject, from the inside", () => {
  it("has no way out of the process", async () => {
    const names = "Deno process fetch Worker WebSocket setTimeout require " +
      "localStorage caches navigator performance crypto alert prompt queueMicrotask " +
      "SharedArrayBuffer WebAssembly reportError close name location";
    const seen = await inside(
      `return "${names}".split(" ").filter((name) => typeof globalThis[name] !== "undefined").join(" ");`,
    );
    assertEquals(seen, "");
  });

  it("sees nothing but the language itself", async () => {
    const seen = await inside(`
      const names = new Set<string>();
      for (let holder = globalThis; holder; holder = Object.getPrototypeOf(holder)) {
        if (holder === Object.prototype) break;
        for (const key of Reflect.ownKeys(holder)) if (typeof key === "string") names.add(key);
      }
      return [...names].filter((name) => !/^[A-Z]/.test(name) && globalThis[name] !== undefined).sort().join(" ");`);
    assertEquals(
      seen,
      "console decodeURI decodeURIComponent dispatchEvent encodeURI " +
        "encodeURIComponent escape eval globalThis isFinite isNaN parseFloat " +
        "parseInt unescape",
    );
  });

  it("cannot make code from text", async () => {
    for (
      const way of [
        'eval("1")',
        'new Function("return 1")',
        '(() => {}).constructor("return 1")',
      ]
    ) {
      const seen = await inside(
        `try { return ${way}; } catch (error) { return error.name; }`,
      );
      assertEquals(seen, "EvalError");
    }
  });

  it("cannot import what was not staged, by a computed name", async () => {
    const source = double(
      "return x;",
      `
      export let seen = "";
      for (const name of ["node:fs", "file:///etc/passwd", "data:text/javascript,0", "npm:zod"]) {
        try { await import([name].join("")); seen += name; } catch { seen += "."; }
      }
      throw new Error(seen);`,
    );
    await withSubject({ "double.ts": source }, async (subject) => {
      const loaded = await subject.load("double");
      assert(loaded.kind === "threw");
      // A data URL is code without any permission.
      assertStringIncludes(loaded.message, "..");
      assert(!/node:|file:|npm:/.test(loaded.message), loaded.message);
    });
  });

  it("cannot change what the grader's half relies on", async () => {
    const patches = [
      "Array.prototype.push = null",
      "Object.prototype.kind = 'value'",
      "JSON.stringify = () => '{}'",
      "Float32Array.prototype.map = null",
      "Tensor.prototype.map = null",
      "Math.exp = () => 0",
      "Math.random = () => 0",
      "Promise.prototype.then = null",
      "Map.prototype.get = null",
      "globalThis.Float32Array = Float64Array",
      "globalThis.Object = null",
      "console.log = null",
      "Object.setPrototypeOf(Float32Array.prototype, null)",
      "Reflect.defineProperty(Uint8Array.prototype, 'set', { value: null }) || fail",
      "(function* () {}).constructor.prototype.prototype.next = null",
      "[][Symbol.iterator]().__proto__.next = null",
      "Symbol.prototype.description = null",
    ];
    const seen = await inside(`
      return [${patches.map((patch) => `() => { ${patch}; }`).join(", ")}]
        .map((patch, i) => { try { patch(); return i; } catch { return ""; } }).join("");`);
    assertEquals(seen, "");
  });

  it("lets an Error of the student's own set its name", async () => {
    const seen = await fault(
      'throw new Wrong("shape");',
      'class Wrong extends Error { constructor(message: string) { super(message); this.name = "Wrong"; } }',
    );
    assertEquals(seen.kind === "threw" && [seen.name, seen.message], [
      "Wrong",
      "shape",
    ]);
  });

  const throwers: Readonly<Record<string, readonly [string, string]>> = {
    "text": ['throw "oops";', "oops"],
    "nothing": ["throw undefined;", "undefined"],
    "a symbol": ['throw Symbol("s");', "Symbol(s)"],
    "an object whose message throws": [
      'throw { get message() { throw new Error("again"); } };',
      "",
    ],
    "a message without end": [
      'throw new Error("x".repeat(1e6));',
      "x".repeat(1000),
    ],
  };
  for (const [what, [body, message]] of Object.entries(throwers)) {
    it(`can throw ${what}`, async () => {
      const seen = await fault(body);
      assertEquals(seen.kind === "threw" && seen.message, message);
    });
  }

  it("goes on after a rejected promise that nobody awaits", async () => {
    const source = double('Promise.reject(new Error("lost")); return x;');
    await withSubject({ "double.ts": source }, async (subject) => {
      await ask(subject);
      const seen = await ask(subject);
      assert(seen.kind === "value" || seen.kind === "died", seen.kind);
    });
  });
});

describe("SandboxedSubject.forward(), watched", () => {
  async function watch(body: string, before = ""): Promise<Value> {
    return await withSubject(
      { "double.ts": double(body, before) },
      async (subject) => {
        const calls = [{ input: tensor([1, 2]) }];
        return asValue((await subject.forward("double", calls, true))[0]);
      },
    );
  }

  it("brings back the input with guards on both sides", async () => {
    const { inputAfter, sharesInput, overwritten } = await watch(
      "return x.map((v) => v);",
    );
    const guard = Array(GUARD).fill(GUARD_VALUE);
    assertEquals([...inputAfter!], [...guard, 1, 2, ...guard]);
    assertEquals([sharesInput, overwritten], [false, false]);
  });

  it("shows what was written into the input and beside it", async () => {
    const { inputAfter } = await watch(
      "x.data[0] = 9; new Float32Array(x.data.buffer)[0] = 8; return x.map((v) => v);",
    );
    assertEquals([inputAfter![0], inputAfter![GUARD]], [8, 9]);
  });

  it("shows that the output is the input's own memory", async () => {
    assertEquals((await watch("return x;")).sharesInput, true);
  });

  it("shows that one buffer serves all outputs", async () => {
    const { overwritten } = await watch(
      "out.set(x.data); return new Tensor(out, x.shape);",
      "const out = new Float32Array(2);",
    );
    assertEquals(overwritten, true);
  });
});

describe("SandboxedSubject.growth()", () => {
  const input = { input: tensor(Array(4096).fill(1)) };

  it("sees what is kept of calls, and nothing where nothing is", async () => {
    const keeps = double(
      "kept.push(x.data.slice()); return x;",
      "const kept: unknown[] = [];",
    );
    const [held, none] = await Promise.all(
      [keeps, RIGHT].map((source) =>
        withSubject(
          { "double.ts": source },
          (subject) => subject.growth("double", input, 50),
        )
      ),
    );
    assert(held?.kind === "grown" && none?.kind === "grown");
    assert(held.bytes > 40 * 16384, `${held.bytes}`);
    assert(none.bytes < 20 * 16384, `${none.bytes}`);
  });
});

describe("SandboxedSubject.close()", () => {
  it("leaves no process behind, not even a busy one", {
    ignore: !CAN_LIST_PROCESSES,
  }, async () => {
    const limits = { ...LIMITS, callMs: 200 };
    const stage = await Stage.create([
      { name: "double.ts", text: double("for (;;);") },
    ]);
    const subject = new SandboxedSubject(stage, MODULES, { limits });
    await subject.load("double");
    const running = await processesNaming(stage.filesDir);
    await ask(subject);
    await subject.load("double");
    await subject.close();
    assertEquals(running.length, 1);
    assertEquals(await processesNaming(stage.filesDir), []);
    await stage.close();
    await assertRejects(() => Deno.stat(stage.filesDir), Deno.errors.NotFound);
  });

  it("can be called twice, and before the child has started", async () => {
    await withSubject({ "double.ts": RIGHT }, async (subject) => {
      await Promise.all([subject.close(), subject.close()]);
    });
  });
});
