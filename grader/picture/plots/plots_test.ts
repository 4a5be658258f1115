import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import type { CurveData } from "../picture_data.ts";
import { differsVisibly } from "./curve_plots.ts";
import { errorPlot } from "./error_plot.ts";
import { span } from "./numbers.ts";

function data(off: (x: number) => number): CurveData {
  const xs = Array.from({ length: 81 }, (_, i) => i / 5 - 8);
  const exact = xs.map(Math.tanh);
  return {
    kind: "curve",
    item: "one",
    title: "One",
    form: "tanh(x)",
    xs,
    exact,
    student: exact.map((y, i) => y + off(xs[i]!)),
    ulps: xs.map(() => 3),
    slope: xs.map(() => 0),
    exactSlope: xs.map(() => 0),
  };
}

describe("differsVisibly()", () => {
  it("tells what the eye sees from what it does not", () => {
    assertEquals(differsVisibly(data(() => 0)), false);
    assertEquals(differsVisibly(data(() => 0.001)), false);
    assertEquals(differsVisibly(data((x) => x > 0 ? 0.3 : 0)), true);
    assertEquals(differsVisibly(data((x) => x > 4 ? NaN : 0)), true);
  });
});

describe("span()", () => {
  it("shows all of the exact and no more of others than half its height", () => {
    const [low, high] = span([-1, 1], [1e9, -3, NaN, Infinity]);
    assert(low < -1 && low > -2.5 && high > 1 && high < 2.5, `${low} ${high}`);
  });
});

describe("errorPlot()", () => {
  it("goes over magnitudes where the failing input asks for it", () => {
    const xs = [-1e-20, -1e-10, -1];
    const beside = { xs, student: [0, 0, 0], exact: xs, ulps: [9, 4, 0] };
    const { label, options } = errorPlot({
      ...data(() => 0),
      failing: { check: "one.near", x: -1e-20 },
      magnitudes: beside,
    });
    assertStringIncludes(
      label,
      "negative numbers of all magnitudes: at most 9",
    );
    assertEquals(options.x?.type, "log");
    assertEquals(options.x?.domain, [1e-20, 1]);
  });
});
