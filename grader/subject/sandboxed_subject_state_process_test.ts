import { assert, assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { tensor } from "../../dev/testing/mod.ts";
import { ask, asValue, reply } from "../../dev/testing/asking.ts";
import { double, RIGHT, withSubject } from "../../dev/testing/doubles.ts";
import { CLEAN, type State } from "./subject.ts";

/** What calls on [1, 2], [3, 4] and so on did to memory, one after the other. */
function states(body: string, before = "", calls = 2): Promise<State[]> {
  const cases = Array.from({ length: calls }, (_, i) => ({
    input: tensor([2 * i + 1, 2 * i + 2]),
  }));
  return withSubject(
    { "double.ts": double(body, before) },
    async (subject) =>
      (await subject.forward("double", cases)).map((seen) =>
        asValue(seen).state
      ),
  );
}

describe("SandboxedSubject.call(), what a call did to memory", () => {
  it("says nothing of calls that leave alone what is not theirs", async () => {
    assertEquals(await states("return x.map((v) => v);", "", 40), [
      ...Array(40).fill(CLEAN),
    ]);
  });

  it("gives a tensor again, with other numbers in it, where its shape is wanted again", async () => {
    const kept = double(
      "const y = known.get(x) ?? x.map((v) => 2 * v); known.set(x, y.map((v) => v)); return y;",
      "const known = new WeakMap<Tensor, Tensor>();",
    );
    const answers = await withSubject(
      { "double.ts": kept },
      async (subject) => {
        const cases = [1, 2, 3, 4].map((x) => ({ input: tensor([x]) }));
        const replies = await subject.forward("double", cases);
        return replies.map((seen) => asValue(seen).output.data[0]);
      },
    );
    assert(answers.some((answer, i) => answer !== 2 * (i + 1)), `${answers}`);
  });

  it("shows what was written into the input, to the bit", async () => {
    const [first] = await states("x.data[1] = 9; return x.map((v) => v);");
    assertEquals(first, { ...CLEAN, changedInput: { index: 1, value: 9 } });
    const zeros = double("x.data[0] = -0; return x.map((v) => v);");
    await withSubject({ "double.ts": zeros }, async (subject) => {
      const { state } = asValue(await ask(subject, [0]));
      assertEquals(state.changedInput, { index: 0, value: -0 });
    });
  });

  it("shows an input that was changed before a throw", async () => {
    const seen = await reply("x.data[0] = NaN; throw 1;");
    assert(seen.kind === "threw");
    assertEquals(seen.state?.changedInput, { index: 0, value: NaN });
  });

  it("shows that the input's memory was given away", async () => {
    const [first] = await states(
      "const y = x.map((v) => v); x.data.buffer.transfer(); return y;",
    );
    assertEquals(first?.changedInput, { index: 0, value: NaN });
  });

  it("shows what was written on either side of the input", async () => {
    for (const at of [0, 3, 6, 9]) {
      const [first] = await states(
        `new Float32Array(x.data.buffer)[${at}] = 8; return x.map((v) => v);`,
      );
      assertEquals(first, { ...CLEAN, wroteBeside: true });
    }
  });

  it("shows that the output is the input's own memory", async () => {
    assertEquals((await states("return x;"))[0], {
      ...CLEAN,
      sharesInput: true,
    });
  });

  it("shows that one buffer serves all outputs", async () => {
    assertEquals(
      await states(
        "out.set(x.data); return new Tensor(out, x.shape);",
        "const out = new Float32Array(2);",
        3,
      ),
      [
        CLEAN,
        { ...CLEAN, sharesEarlier: true, changedOutput: 1 },
        { ...CLEAN, sharesEarlier: true, changedOutput: 1 },
      ],
    );
  });

  it("shows buffers that are used again, however late", async () => {
    const seen = await states(
      "const out = ring[turn++ % 30]; out.set(x.data); return new Tensor(out, x.shape);",
      "let turn = 0; const ring = Array.from({ length: 30 }, () => new Float32Array(2));",
      31,
    );
    assertEquals(seen.slice(0, 30), Array(30).fill(CLEAN));
    assertEquals(seen[30], { ...CLEAN, sharesEarlier: true });
  });

  it("shows an output that lives in an earlier call's input", async () => {
    const seen = await states(
      "const out = before ?? x.map((v) => v); before = x; return out;",
      "let before: Tensor | undefined;",
      3,
    );
    // The second call is given the tensor of the first, with other numbers.
    assertEquals(seen, [CLEAN, { ...CLEAN, sharesInput: true }, {
      ...CLEAN,
      sharesEarlier: true,
    }]);
  });

  it("shows an earlier output that is changed, once", async () => {
    const seen = await states(
      "if (turn++ === 2) kept[0].data[0] = 7; const y = x.map((v) => v); kept.push(y); return y;",
      "let turn = 0; const kept: Tensor[] = [];",
      4,
    );
    assertEquals(seen, [CLEAN, CLEAN, { ...CLEAN, changedOutput: 2 }, CLEAN]);
  });

  it("takes parts of one large buffer that do not overlap", async () => {
    const seen = await states(
      "const out = pool.subarray(at, at += 2); out.set(x.data); return new Tensor(out, x.shape);",
      "let at = 0; const pool = new Float32Array(100);",
      5,
    );
    assertEquals(seen, Array(5).fill(CLEAN));
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
