import { assert, assertEquals, assertMatch } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { tensor } from "../../dev/testing/mod.ts";
import { ask, asValue } from "../../dev/testing/asking.ts";
import {
  double,
  RIGHT,
  TREBLE,
  withSubject,
} from "../../dev/testing/doubles.ts";
import { Budget } from "./budget.ts";
import { hasShell } from "./limited_command.ts";
import { LIMITS } from "./limits.ts";

describe("SandboxedSubject, at its limits", () => {
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

  it("keeps the answers before the call that ended the process", async () => {
    const source = double("while (x.data[0] === 0); return x;");
    const limits = { ...LIMITS, callMs: 500 };
    await withSubject({ "double.ts": source }, async (subject) => {
      const cases = [1, 2, 3, 0, 4].map((x) => ({ input: tensor([x]) }));
      const replies = await subject.forward("double", cases);
      assertEquals(
        replies.map(({ kind }) => kind),
        ["value", "value", "value", "timed-out"],
      );
      const values = replies.slice(0, 3).map(asValue);
      assertEquals(values.map(({ output }) => [...output.data]), [
        [1],
        [2],
        [3],
      ]);
    }, { limits });
  });

  it("tells of an end that comes of many calls, not of one", async () => {
    const counts = "let calls = 0;";
    const source = double("if (++calls === 5) for (;;); return x;", counts);
    const limits = { ...LIMITS, callMs: 500 };
    await withSubject({ "double.ts": source }, async (subject) => {
      const cases = [1, 2, 3, 4, 5, 6].map((x) => ({ input: tensor([x]) }));
      const replies = await subject.forward("double", cases);
      assertEquals(replies.at(-1)?.kind, "timed-out");
    }, { limits });
  });

  it("holds against nobody that the grader was busy itself", async () => {
    const limits = { ...LIMITS, callMs: 200 };
    await withSubject({ "double.ts": RIGHT }, async (subject) => {
      await ask(subject, [1]);
      const input = { shape: [200_000], data: new Float32Array(200_000) };
      const answer = subject.forward("double", [{ input }]);
      await new Promise((resolve) => setTimeout(resolve, 5));
      const until = performance.now() + 700;
      while (performance.now() < until);
      const [reply] = await answer;
      assertEquals(asValue(reply).output.shape, [200_000]);
    }, { limits });
  });

  it("ends an endless load as well", async () => {
    const limits = { ...LIMITS, loadMs: 4000 };
    const files = { "double.ts": `for (;;);\n${RIGHT}`, "treble.ts": TREBLE };
    await withSubject(files, async (subject) => {
      assertEquals((await subject.load("double")).kind, "timed-out");
      assertEquals((await subject.load("treble")).kind, "loaded");
    }, { limits });
  });

  it("says that the memory for objects did not suffice", async () => {
    const limits = { ...LIMITS, heapMiB: 32, callMs: 10_000 };
    const source = double(
      "const all = []; for (;;) all.push([all.length, {}]);",
    );
    await withSubject({ "double.ts": source }, async (subject) => {
      const seen = await ask(subject);
      assert(seen.kind === "died");
      assertMatch(seen.reason, / 32 MB (of memory )?for objects/);
    }, { limits });
  });

  it("says that the memory for buffers did not suffice", {
    // Elsewhere the system takes this limit and does not keep it.
    ignore: Deno.build.os !== "linux",
  }, async () => {
    const source = double(
      "const all = []; for (;;) all.push(new Uint8Array(1 << 28).fill(1));",
    );
    // Filling memory takes long on a busy machine.
    const limits = { ...LIMITS, callMs: 20_000 };
    await withSubject({ "double.ts": source }, async (subject) => {
      const seen = await ask(subject);
      const text = seen.kind === "threw"
        ? seen.message
        : seen.kind === "died"
        ? seen.reason
        : seen.kind;
      assertMatch(text, /1024 MB/);
    }, { limits });
  });

  it("says that the processor time is used up", {
    ignore: !hasShell(),
  }, async () => {
    const limits = { ...LIMITS, cpuSeconds: 1, callMs: 20_000 };
    const files = { "double.ts": double("for (;;);") };
    await withSubject(files, async (subject) => {
      const seen = await ask(subject);
      assert(seen.kind === "died", seen.kind);
      assertEquals(seen.reason, "used more than 1 s of processor time");
    }, { limits });
  });

  it("does not hold against one exercise what another has taken", {
    ignore: Deno.build.os !== "linux",
  }, async () => {
    // Enough is left for a start, not for the other's work.
    const hoard = `export const all: unknown[] = [];
try {
  for (;;) all.push(new Uint8Array(1 << 24));
} catch {
  all.length -= 8;
}`;
    const files = {
      "double.ts": double("return x;", hoard),
      "treble.ts": double("new Uint8Array(1 << 28); return x;")
        .replaceAll("Double", "Treble"),
    };
    const limits = { ...LIMITS, callMs: 20_000, loadMs: 20_000 };
    await withSubject(files, async (subject) => {
      assertEquals((await subject.load("double")).kind, "loaded");
      const inputs = [[1, 2], [3], [4, 5, 6]].map((x) => tensor(x));
      const replies = await subject.forward(
        "treble",
        inputs.map((input) => ({ input })),
      );
      assertEquals(
        replies.map((reply) => [...asValue(reply).output.data]),
        [[1, 2], [3], [4, 5, 6]],
      );
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
});
