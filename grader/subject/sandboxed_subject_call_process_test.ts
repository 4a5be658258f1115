import { assert, assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { tensor } from "../../dev/testing/mod.ts";
import { asValue } from "../../dev/testing/asking.ts";
import { double, withSubject } from "../../dev/testing/doubles.ts";
import { SandboxedSubject } from "./sandboxed_subject.ts";
import { Stage } from "./stage.ts";

const LINEAR = `import { Tensor } from "tinytorch";
let made = 0;
export class Linear {
  turn = 0;
  constructor(readonly weight: Tensor, readonly scale = 1) { made++; }
  forward(x: Tensor): Tensor { return x.matmul(this.weight).mul(this.scale); }
  add(x: Tensor, y: Tensor, by: number): Tensor { return x.add(y).mul(by); }
  count(x: Tensor): Tensor { return new Tensor([made, ++this.turn]); }
}
`;
const MODULE = { exercise: "linear", file: "linear.ts", className: "Linear" };
const WEIGHT = tensor([1, 2, 3, 4], [2, 2]);

/** Runs `body` with a `Linear` that is constructed with these arguments. */
async function withLinear(
  body: (subject: SandboxedSubject) => Promise<void>,
): Promise<void> {
  const stage = Stage.create([{ name: "linear.ts", text: LINEAR }]);
  const modules = [{ ...MODULE, construct: [WEIGHT, 10] }];
  const subject = new SandboxedSubject(stage, modules);
  try {
    await body(subject);
  } finally {
    await subject.close();
    await stage.close();
  }
}

describe("SandboxedSubject.call()", () => {
  const x = tensor([1, 0], [1, 2]);

  it("constructs a class with weights, once on loading", async () => {
    await withLinear(async (subject) => {
      const [seen] = await subject.forward("linear", [{ input: x }]);
      assertEquals([...asValue(seen).output.data], [10, 20]);
      const calls = [[x], [x]];
      const counts = [1, 2].map(() =>
        subject.call({ exercise: "linear", method: "count", calls })
      );
      const all = (await Promise.all(counts)).flat().map(asValue);
      assertEquals(all.map(({ output }) => [...output.data]), [
        [1, 1],
        [1, 2],
        [1, 3],
        [1, 4],
      ]);
    });
  });

  it("makes an instance of its own where it is given arguments", async () => {
    await withLinear(async (subject) => {
      const construct = [tensor([0, 1, 1, 0], [2, 2])];
      const calls = [[x], [tensor([5, 6], [1, 2])]];
      const replies = await subject.call({
        exercise: "linear",
        construct,
        calls,
      });
      assertEquals(replies.map((reply) => [...asValue(reply).output.data]), [
        [0, 1],
        [6, 5],
      ]);
    });
  });

  it("makes one like the first where a fresh one is asked for", async () => {
    await withLinear(async (subject) => {
      const [fresh] = await subject.forward("linear", [{ input: x }], true);
      assertEquals([...asValue(fresh).output.data], [10, 20]);
      const [made] = await subject.call({
        exercise: "linear",
        method: "count",
        calls: [[x]],
      });
      assertEquals([...asValue(made).output.data], [2, 1]);
    });
  });

  it("gives a method several tensors and a number", async () => {
    await withLinear(async (subject) => {
      const replies = await subject.call({
        exercise: "linear",
        method: "add",
        calls: [[tensor([1]), tensor([2]), -0], [tensor([1]), tensor([2]), 3]],
      });
      assertEquals(replies.map((reply) => [...asValue(reply).output.data]), [
        [-0],
        [9],
      ]);
    });
  });

  it("gives numbers that JSON does not know", async () => {
    const source = double("return new Tensor([dim ?? 7]);");
    const dims = [NaN, Infinity, -Infinity, -0, 0.1, 1e300];
    await withSubject({ "double.ts": source }, async (subject) => {
      const replies = await subject.call({
        exercise: "double",
        calls: dims.map((dim) => [tensor([0]), dim]),
      });
      assertEquals(
        replies.map((reply) => asValue(reply).output.data[0]),
        dims.map(Math.fround),
      );
    });
  });

  it("says that there is no such method", async () => {
    await withLinear(async (subject) => {
      const [seen] = await subject.call({
        exercise: "linear",
        method: "backward",
        calls: [[x]],
      });
      assert(seen?.kind === "threw");
      assertEquals(seen.message, 'the class has no method "backward"');
    });
  });

  it("answers hundreds of calls, each with what is its own", async () => {
    const source = double(`
      const n = x.data[0];
      if (n % 7 === 0) throw new RangeError("seven " + n);
      if (n % 11 === 0) console.log("eleven", n);
      if (n % 5 === 0) Math.exp(1e4);
      return n % 13 === 0 ? n : x.map((v) => 2 * v);`);
    await withSubject({ "double.ts": source }, async (subject) => {
      const cases = Array.from({ length: 400 }, (_, i) => ({
        input: tensor([i + 1, 0.5]),
      }));
      const replies = await subject.forward("double", cases);
      assertEquals(replies.length, 400);
      replies.forEach((reply, i) => {
        const n = i + 1;
        const isEleven = n % 11 === 0 && n % 7 !== 0;
        assertEquals(reply.prints, isEleven ? [`eleven ${n}`] : []);
        if (n % 7 === 0) {
          assertEquals(reply.kind === "threw" && reply.message, `seven ${n}`);
        } else if (n % 13 === 0) assertEquals(reply.kind, "malformed");
        else {
          const { output, work } = asValue(reply);
          assertEquals([...output.data], [2 * n, 1]);
          assertEquals([work.calls["exp"] ?? 0, work.overflows], [
            Number(n % 5 === 0),
            Number(n % 5 === 0),
          ]);
        }
      });
    });
  });
});
