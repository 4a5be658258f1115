import {
  assert,
  assertEquals,
  assertRejects,
  assertStringIncludes,
} from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import {
  CAN_LIST_PROCESSES,
  processesNaming,
  tensor,
} from "../../dev/testing/mod.ts";
import { ask, asValue, fault, reply } from "../../dev/testing/asking.ts";
import {
  double,
  MODULES,
  RIGHT,
  withSubject,
} from "../../dev/testing/doubles.ts";
import { GraderError } from "./grader_error.ts";
import { LIMITS } from "./limits.ts";
import { SandboxedSubject } from "./sandboxed_subject.ts";
import { Stage } from "./stage.ts";

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

  it("keeps small and large calls of one batch apart", async () => {
    await withSubject({ "double.ts": RIGHT }, async (subject) => {
      const inputs = [0, 1, 5000, 4096, 40_000, 3, 0, 20_000].map((size) => ({
        shape: [size],
        data: Float32Array.from({ length: size }, (_, i) => i % 1000 + size),
      }));
      const replies = await subject.forward(
        "double",
        inputs.map((input) => ({ input })),
      );
      const outputs = replies.map((reply) => asValue(reply).output.data);
      assertEquals(outputs, inputs.map(({ data }) => data.map((x) => 2 * x)));
    });
  });

  it("rejects with a GraderError for numbers that do not fit the shape", async () => {
    await withSubject({ "double.ts": RIGHT }, async (subject) => {
      const input = { shape: [3], data: Float32Array.of(1, 2) };
      await assertRejects(
        () => subject.forward("double", [{ input }]),
        GraderError,
        "holds 2 numbers for shape [3]",
      );
      assertEquals([...asValue(await ask(subject)).output.data], [2, 4]);
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

describe("SandboxedSubject.close()", () => {
  it("leaves no process behind, not even a busy one", {
    ignore: !CAN_LIST_PROCESSES,
  }, async () => {
    const limits = { ...LIMITS, callMs: 200 };
    const stage = Stage.create([
      { name: "double.ts", text: double("for (;;);") },
    ]);
    const subject = new SandboxedSubject(stage, MODULES, { limits });
    await subject.load("double");
    const running = await processesNaming(stage.filesDir);
    await ask(subject);
    await subject.load("double");
    await subject.close();
    // With walls around it, a child is more than one process.
    assert(running.length > 0);
    assertEquals(await processesNaming(stage.filesDir), []);
    await stage.close();
    await assertRejects(() => Deno.stat(stage.filesDir), Deno.errors.NotFound);
  });

  it("starts nothing more, not even for what was asked before", async () => {
    await withSubject({ "double.ts": RIGHT }, async (subject) => {
      const [asked] = [
        assertRejects(() => ask(subject), GraderError, "is closed"),
        subject.close(),
      ];
      await asked;
      await assertRejects(() => ask(subject), GraderError, "is closed");
    });
  });

  it("can be called twice, and before the child has started", async () => {
    await withSubject({ "double.ts": RIGHT }, async (subject) => {
      await Promise.all([subject.close(), subject.close()]);
    });
  });
});
