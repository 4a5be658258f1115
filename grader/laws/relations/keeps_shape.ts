import type { Evidence, Law, Mismatch } from "../law.ts";
import { type Sample, uniform } from "../samples/mod.ts";
import { sizeOf } from "../../subject/size_of.ts";

/** Shapes that are easily forgotten. */
const SHAPES = [
  [3],
  [],
  [1],
  [0],
  [2, 3],
  [3, 1],
  [1, 4],
  [3, 0],
  [2, 0, 3],
  [2, 3, 4],
  [2, 1, 3, 2],
  [2, 2, 1, 2, 3],
  [7],
  [1025],
];

/** The output has the input's shape, whatever it is. */
export function keepsShape(): Law {
  return {
    id: "keeps-shape",
    property: "the output has the shape of the input",
    space: {
      value: uniform(-3, 3),
      ranks: [0, 1, 2, 3, 4, 5],
      minDim: 0,
      maxSize: 60,
    },
    runs: 20,
    teaching: [[2, 2], [2, 3], [2, 1], [1, 1], [2, 0], []].map(ramp),
    examples: SHAPES.map(ramp),
    judge: lostShape,
  };
}

/** A law that first asks for the input's shape, of all that it tries. */
export function inShape(law: Law): Law {
  return {
    ...law,
    judge: (evidence) => lostShape(evidence) ?? law.judge(evidence),
  };
}

function lostShape({ sample, values }: Evidence): Mismatch | undefined {
  const wanted = sample.input.shape;
  const { shape } = values[0]!.output;
  const same = shape.length === wanted.length &&
    shape.every((size, axis) => size === wanted[axis]);
  if (same) return undefined;
  return {
    message: `it gave shape [${shape.join(", ")}] for an input of shape [${
      wanted.join(", ")
    }]; wanted the same`,
  };
}

/** Made once: each exercise is given the same, and each shape a part of it. */
let numbers = new Float32Array();

function ramp(shape: readonly number[]): Sample {
  const count = sizeOf(shape);
  if (count > numbers.length) {
    numbers = new Float32Array(count);
    for (let i = 0; i < count; i++) numbers[i] = (i % 13) / 4 - 1.5;
  }
  return { input: { shape, data: numbers.subarray(0, count) } };
}
