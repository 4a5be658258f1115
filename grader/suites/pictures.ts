import { GELU_VARIANTS, sigmoid, softmax } from "./exact/mod.ts";

/** What a report draws of an exercise. */
export type Picture =
  | {
    readonly kind: "curve";
    readonly from: number;
    readonly to: number;
    /** The exact function, or the accepted forms of it, by name. */
    readonly forms: Readonly<Record<string, (x: number) => number>>;
  }
  | {
    readonly kind: "bars";
    readonly inputs: readonly number[];
    readonly exact: (inputs: readonly number[]) => readonly number[];
  };

/** The picture of each exercise. */
export const PICTURES: Readonly<Record<string, Picture>> = {
  relu: curve({ "max(0, x)": (x) => Math.max(0, x) }),
  sigmoid: curve({ "1 / (1 + e^-x)": sigmoid }),
  tanh: curve({ "tanh(x)": Math.tanh }),
  gelu: curve({
    "x * Phi(x), exact": GELU_VARIANTS["erf"]!,
    "x * sigmoid(1.702 x)": GELU_VARIANTS["sigmoid"]!,
    "the tanh form": GELU_VARIANTS["tanh"]!,
  }),
  softmax: {
    kind: "bars",
    inputs: [1, 2, 4, 0.5, -1, 3],
    exact: (inputs) => [
      ...softmax({
        input: { shape: [inputs.length], data: Float32Array.from(inputs) },
      }).data,
    ],
  },
};

function curve(
  forms: Readonly<Record<string, (x: number) => number>>,
): Picture {
  return { kind: "curve", from: -8, to: 8, forms };
}
