import { assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import type { Reply, Subject } from "../subject/mod.ts";
import { PICTURES } from "../suites/pictures.ts";
import { sampleSheet } from "../testing/mod.ts";
import { pictureData } from "./picture_data.ts";

const OF = { item: "second", exercise: "second", title: "Two" };

function student(f: (x: number) => number) {
  const forward: Subject["forward"] = (_, cases) =>
    Promise.resolve(cases.map(({ input }): Reply => ({
      kind: "value",
      output: { shape: input.shape, data: input.data.map(f) },
      work: { calls: {}, overflows: 0 },
      bufferBytes: input.data.byteLength,
      sharesInput: false,
      overwritten: false,
      prints: [],
      printsDropped: 0,
    })));
  return { counted: { forward } as Subject, problems: new Map() };
}

describe("pictureData()", () => {
  it("lays the student's values beside the form that was meant", async () => {
    const tanhForm = (x: number) =>
      0.5 * x * (1 + Math.tanh(0.7978845608 * (x + 0.044715 * x ** 3)));
    const data = await pictureData(
      PICTURES["gelu"]!,
      OF,
      student(tanhForm),
      sampleSheet(),
    );
    assertEquals(data.kind === "curve" && data.form, "the tanh form");
  });

  it("marks the input on which the first check failed", async () => {
    const data = await pictureData(
      PICTURES["relu"]!,
      OF,
      student((x) => x),
      sampleSheet(),
    );
    assertEquals(data.kind === "curve" && data.failing, {
      check: "second.values",
      x: 3,
      actual: 7,
      expected: 6,
    });
  });

  it("counts float32 steps, none where the values are equal", async () => {
    const data = await pictureData(
      PICTURES["relu"]!,
      OF,
      student((x) => Math.max(0, x)),
      sampleSheet(),
    );
    assertEquals(
      data.kind === "curve" && data.ulps.every((steps) => steps === 0),
      true,
    );
  });

  it("says why there is none", async () => {
    const threw: Subject["forward"] = () =>
      Promise.resolve([{
        kind: "threw",
        name: "Error",
        message: "no",
        prints: [],
        printsDropped: 0,
      }]);
    const data = await pictureData(
      PICTURES["softmax"]!,
      OF,
      { counted: { forward: threw } as Subject, problems: new Map() },
      sampleSheet(),
    );
    assertEquals(data, {
      kind: "none",
      item: "second",
      title: "Two",
      why: "it threw Error: no",
    });
  });
});
