import { Tensor } from "tinytorch";
import { normalFrom } from "../../../lab/normal_from.ts";
import type { Points } from "./data.ts";

/** What answers a network's questions: the student's code, in its process. */
export interface Answers {
  /** An activation's values at each number of several tensors. */
  activate(name: string, ...xs: readonly Tensor[]): Promise<Tensor[]>;
  /** Each row of several tensors as a distribution. */
  distribute(...rows: readonly Tensor[]): Promise<Tensor[]>;
}

const HIDDEN = 16;
const CLASSES = 2;
/** Half the distance of the two points of a slope: wide enough for float32. */
const STEP = 2 ** -6;
const RATE = 0.05;
/** Adam's: how much of the past is kept, and what keeps it from 1 / 0. */
const KEEP = 0.9;
const KEEP_SQUARE = 0.999;
const LEAST = 1e-8;

/** One matrix or vector of weights, and what Adam knows of it. */
interface Weights {
  tensor: Tensor;
  readonly mean: Float32Array;
  readonly square: Float32Array;
}

/**
 * A network of two layers with the student's activation between them, or with
 * none. Its last layer is the student's softmax.
 */
export class Network {
  /** The activation by name; undefined where it is taken out. */
  readonly activation: string | undefined;
  /** The loss after each step so far. */
  readonly losses: number[] = [];
  readonly #answers: Answers;
  readonly #layers: readonly [Weights, Weights, Weights, Weights];

  /** The same first weights for the same seed. */
  constructor(answers: Answers, activation: string | undefined, seed: number) {
    this.#answers = answers;
    this.activation = activation;
    const normal = normalFrom(seed);
    const random = (rows: number, columns: number) =>
      weights(
        Float32Array.from(
          { length: rows * columns },
          () => normal() / Math.sqrt(rows),
        ),
        [rows, columns],
      );
    this.#layers = [
      random(2, HIDDEN),
      weights(new Float32Array(HIDDEN), [1, HIDDEN]),
      random(HIDDEN, CLASSES),
      weights(new Float32Array(CLASSES), [1, CLASSES]),
    ];
  }

  /** Each point's logits, shape [count, 2]. */
  async logits(x: Tensor): Promise<Tensor> {
    const [w, b, v, c] = this.#layers;
    const before = x.matmul(w.tensor).add(b.tensor);
    const [hidden] = this.activation === undefined
      ? [before]
      : await this.#answers.activate(this.activation, before);
    return hidden!.matmul(v.tensor).add(c.tensor);
  }

  /**
   * Begins a step: everything up to the logits.
   *
   * @returns The logits, and how to end the step once they are a distribution.
   */
  async step(
    { x, classes }: Points,
  ): Promise<{ logits: Tensor; end: (shares: Tensor) => void }> {
    const [w, b, v, c] = this.#layers;
    const before = x.matmul(w.tensor).add(b.tensor);
    const { hidden, slope } = await this.#bend(before);
    const end = (shares: Tensor) => {
      this.losses.push(lossOf(shares, classes));
      // Softmax and the logarithm of the loss together have a simple slope.
      const wrong = new Float32Array(shares.data);
      classes.forEach((k, i) => wrong[i * CLASSES + k]! -= 1);
      const back = new Tensor(wrong, shares.shape).div(classes.length);
      const behind = back.matmul(transpose(v.tensor)).mul(slope);
      this.#learn(v, transpose(hidden).matmul(back));
      this.#learn(c, back.sum({ dim: 0, keepdim: true }));
      this.#learn(w, transpose(x).matmul(behind));
      this.#learn(b, behind.sum({ dim: 0, keepdim: true }));
    };
    return { logits: hidden.matmul(v.tensor).add(c.tensor), end };
  }

  /** The student's activation and its slope, from differences of its values. */
  async #bend(before: Tensor): Promise<{ hidden: Tensor; slope: Tensor }> {
    if (this.activation === undefined) {
      return { hidden: before, slope: before.map(() => 1) };
    }
    const [hidden, ahead, behind] = await this.#answers.activate(
      this.activation,
      before,
      before.add(STEP),
      before.sub(STEP),
    );
    return {
      hidden: hidden!,
      slope: ahead!.sub(behind!).div(2 * STEP),
    };
  }

  /** A step of Adam. */
  #learn(layer: Weights, slope: Tensor): void {
    const { mean, square } = layer;
    const count = this.losses.length;
    layer.tensor = layer.tensor.map((weight, i) => {
      const g = slope.data[i]!;
      mean[i] = KEEP * mean[i]! + (1 - KEEP) * g;
      square[i] = KEEP_SQUARE * square[i]! + (1 - KEEP_SQUARE) * g * g;
      const m = mean[i]! / (1 - KEEP ** count);
      const s = square[i]! / (1 - KEEP_SQUARE ** count);
      return weight - RATE * m / (Math.sqrt(s) + LEAST);
    });
  }
}

function weights(data: Float32Array, shape: readonly number[]): Weights {
  return {
    tensor: new Tensor(data, shape),
    mean: new Float32Array(data.length),
    square: new Float32Array(data.length),
  };
}

/** The mean of -log of what the right class was given. */
function lossOf({ data }: Tensor, classes: readonly number[]): number {
  const sum = classes.reduce(
    (sum, k, i) => sum - Math.log(Math.max(1e-30, data[i * CLASSES + k]!)),
    0,
  );
  return sum / classes.length;
}

function transpose({ data, shape }: Tensor): Tensor {
  const [rows = 0, columns = 0] = shape;
  const out = new Float32Array(data.length);
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) {
      out[j * rows + i] = data[i * columns + j]!;
    }
  }
  return new Tensor(out, [columns, rows]);
}
