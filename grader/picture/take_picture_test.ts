import { assert, assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { CLEAN, type Reply, type Subject } from "../subject/mod.ts";
import { openModule } from "../module/mod.ts";
import { sampleSheet } from "../../dev/testing/mod.ts";
import { takePicture } from "./take_picture.ts";

const UNITS = await (await openModule()).units();
const second = sampleSheet().items.find(({ id }) => id === "second");
const OF = { item: "second", exercise: "second", title: "Two" };

const load = () =>
  Promise.resolve({ kind: "loaded", prints: [], printsDropped: 0 } as const);

function student(f: (x: number) => number) {
  const forward: Subject["forward"] = (_, cases) =>
    Promise.resolve(cases.map(({ input }): Reply => ({
      kind: "value",
      output: { shape: input.shape, data: input.data.map(f) },
      work: { calls: {}, overflows: 0 },
      bufferBytes: input.data.byteLength,
      state: CLEAN,
      prints: [],
      printsDropped: 0,
    })));
  return { counted: { forward } as Subject, load };
}

function failingAt(x: number) {
  const [check] = second!.checks.filter(({ outcome }) => outcome === "failed");
  const counterexample = {
    ...check!.counterexample!,
    input: { shape: [1], values: [x], omitted: 0 },
    index: [0],
  };
  return { ...second!, checks: [{ ...check!, counterexample }] };
}

describe("takePicture()", () => {
  it("lays the student's values beside the form that was meant", async () => {
    const tanhForm = (x: number) =>
      0.5 * x * (1 + Math.tanh(0.7978845608 * (x + 0.044715 * x ** 3)));
    const data = await takePicture(
      UNITS["gelu"]!.picture!,
      OF,
      student(tanhForm),
      { verdict: second },
    );
    assertEquals(data.kind === "curve" && data.form, "the tanh form");
  });

  it("marks the input on which the first check failed", async () => {
    const data = await takePicture(
      UNITS["relu"]!.picture!,
      OF,
      student((x) => x),
      { verdict: second },
    );
    assertEquals(data.kind === "curve" && data.failing, {
      check: "second.values",
      x: 3,
      actual: 7,
      expected: 6,
    });
  });

  it("counts float32 steps, none where the values are equal", async () => {
    const data = await takePicture(
      UNITS["relu"]!.picture!,
      OF,
      student((x) => Math.max(0, x)),
      { verdict: second },
    );
    assertEquals(
      data.kind === "curve" && data.ulps.every((steps) => steps === 0),
      true,
    );
  });

  it("takes slopes from differences of the student's own values", async () => {
    const data = await takePicture(
      UNITS["relu"]!.picture!,
      OF,
      student((x) => x > 0 ? 3 * x : 0),
    );
    assert(data.kind === "curve");
    const at = (x: number) => data.xs.indexOf(x);
    assertEquals(data.slope[at(-4)], 0);
    assertEquals(data.slope[at(4)], 3);
    assertEquals(data.exactSlope[at(4)], 1);
  });

  it("shows all magnitudes around an input too small to be seen", async () => {
    const data = await takePicture(
      UNITS["tanh"]!.picture!,
      OF,
      student((x) => x + 1e-9),
      { verdict: failingAt(-1e-20) },
    );
    assert(data.kind === "curve" && data.magnitudes);
    const { xs } = data.magnitudes;
    assertEquals([xs[0], xs.at(-1)], [Math.fround(-1e-20), -10]);
    assert(xs.every((x, i) => i === 0 || x < xs[i - 1]!));
  });

  it("turns what goes in as the dials stand", async () => {
    const data = await takePicture(
      UNITS["softmax"]!.picture!,
      OF,
      student((x) => x),
      { turned: { temperature: 2, shift: 100 } },
    );
    assertEquals(data.kind === "bars" && data.inputs.slice(0, 3), [
      100.5,
      101,
      102,
    ]);
    const factor = await takePicture(
      UNITS["gelu"]!.picture!,
      OF,
      student((x) => x),
      { turned: { factor: 2 } },
    );
    assertEquals(
      factor.kind === "curve" && factor.other?.name,
      "x * sigmoid(2 x)",
    );
  });

  it("says why nothing of the student's is drawn, and keeps the exact", async () => {
    const threw: Subject["forward"] = () =>
      Promise.resolve([{
        kind: "threw",
        name: "Error",
        message: "no",
        prints: [],
        printsDropped: 0,
      }]);
    const data = await takePicture(
      UNITS["softmax"]!.picture!,
      OF,
      { counted: { forward: threw } as Subject, load },
      { verdict: second },
    );
    assert(data.kind === "bars");
    assertEquals(data.missing, "it threw Error: no");
    assert(data.student.every((value) => value === "NaN"));
    assert(data.exact.every((value) => value > 0 && value < 1));
  });
});
