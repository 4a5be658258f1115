import type { CurvePicture, Picture } from "../picture/picture.ts";
import { GELU_VARIANTS, sigmoid, softmax } from "./_exact.ts";

/** The picture of each exercise. */
export const PICTURES: Readonly<Record<string, Picture>> = {
  relu: curve({ "max(0, x)": (x) => Math.max(0, x) }),
  sigmoid: curve({ "1 / (1 + e^-x)": sigmoid }),
  tanh: curve({ "tanh(x)": Math.tanh }),
  gelu: curve({
    "x * Phi(x), exact": GELU_VARIANTS["erf"]!,
    "x * sigmoid(1.702 x)": GELU_VARIANTS["sigmoid"]!,
    "the tanh form": GELU_VARIANTS["tanh"]!,
  }, {
    dial: {
      id: "factor",
      label: "factor k of x * sigmoid(k x)",
      from: 0.5,
      to: 4,
      step: 0.001,
      at: 1.702,
      note:
        "At 1.702 it lies on the exact curve to within 0.02; a large factor makes a ReLU of it.",
    },
    name: (k) => `x * sigmoid(${k} x)`,
    f: (x, k) => x * sigmoid(k * x),
  }),
  softmax: {
    kind: "bars",
    inputs: [1, 2, 4, 0.5, -1, 3],
    exact: (inputs) => [
      ...softmax({
        input: { shape: [inputs.length], data: Float32Array.from(inputs) },
      }).data,
    ],
    turning: {
      dials: [
        {
          id: "temperature",
          label: "temperature T: each number is divided by it",
          from: 0.1,
          to: 10,
          step: 0.1,
          at: 1,
          note:
            "Cold, the largest takes all; hot, all get the same. The order stays.",
        },
        {
          id: "shift",
          label: "shift C: it is added to each number",
          from: -1000,
          to: 1000,
          step: 10,
          at: 0,
          note:
            "The result must not move. Computed as it is written it breaks where an exponential overflows: beyond 700 in float64, beyond 80 in float32.",
        },
      ],
      row: (inputs, { temperature = 1, shift = 0 }) =>
        inputs.map((x) => x / temperature + shift),
    },
  },
};

function curve(
  forms: CurvePicture["forms"],
  family?: CurvePicture["family"],
): CurvePicture {
  return { kind: "curve", from: -8, to: 8, forms, ...(family && { family }) };
}
