import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { ask, fault, inside, reply } from "../../dev/testing/asking.ts";
import { double, withSubject } from "../../dev/testing/doubles.ts";

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
    assert(seen.prints.every(({ length }) => length <= 400));
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

describe("SandboxedSubject, WebAssembly", () => {
  it("has no module that exports, and no class of modules that can be changed", async () => {
    const source = double(
      "return new Tensor(found, [found.length]);",
      `const bytes = (...more: number[]) => "data:application/wasm," +
        [0, 97, 115, 109, 1, 0, 0, 0, ...more].map((byte) => "%" + byte.toString(16).padStart(2, "0")).join("");
      const memory = await import(bytes(5, 3, 1, 0, 1, 7, 4, 1, 0, 2, 0)).then(() => 1, () => 0);
      const text = "import source m from " + JSON.stringify(bytes()) + "; export { m };";
      const { m } = await import("data:text/javascript," + encodeURIComponent(text));
      const found = new Float32Array([
        memory,
        +Object.isFrozen(m.constructor),
        +Object.isFrozen(m.constructor.prototype),
      ]);`,
    );
    await withSubject({ "double.ts": source }, async (subject) => {
      const answer = await ask(subject, [1, 2, 3]);
      assertEquals(answer.kind === "value" && [...answer.output.data], [
        0,
        1,
        1,
      ]);
    });
  });
});
