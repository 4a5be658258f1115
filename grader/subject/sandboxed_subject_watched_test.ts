import { assert, assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { tensor } from "../testing/mod.ts";
import { asValue } from "./_asking.ts";
import { double, RIGHT, withSubject } from "./_doubles.ts";
import { GUARD, GUARD_VALUE } from "./guard.ts";
import type { Value } from "./subject.ts";

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
