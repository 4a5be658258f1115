/**
 * Nanoseconds an element of the kit's solutions, of TensorFlow.js on the
 * processor, of a plain loop over `Math`, and of a multiplication and a copy,
 * in turns. Prints JSON; `deno task -c dev.json bench` makes a table of it.
 *
 * It has a configuration and a lock of its own, so that nobody who only grades
 * downloads TensorFlow.js.
 */
import "@tensorflow/tfjs-backend-cpu";
import * as tf from "@tensorflow/tfjs-core";
import { GELU, ReLU, Sigmoid, Softmax, Tanh } from "../../solutions/mod.ts";
import { Tensor } from "tinytorch";

/** What softmax works along. */
const ROW = 128;
const SIZES = [1024, 131_072, 1 << 22];
const ROUNDS = 7;
/** Elements of one measurement, at least. */
const ELEMENTS = 1 << 18;
/** TensorFlow.js takes seconds for more. */
const MOST_FOR_TFJS = 1 << 17;

type Elementwise = (x: number) => number;
type Run = () => unknown;

await tf.setBackend("cpu");
const kit = {
  relu: new ReLU(),
  sigmoid: new Sigmoid(),
  tanh: new Tanh(),
  gelu: new GELU(),
  softmax: new Softmax(),
};
const tensorflow: Readonly<
  Record<keyof typeof kit, (x: tf.Tensor) => tf.Tensor>
> = {
  relu: (x) => tf.relu(x),
  sigmoid: (x) => tf.sigmoid(x),
  tanh: (x) => tf.tanh(x),
  gelu: (x) => tf.mul(x, tf.sigmoid(tf.mul(x, 1.702))),
  softmax: (x) => tf.softmax(x),
};
const formulas: Readonly<Record<string, Elementwise>> = {
  relu: (x) => x > 0 ? x : 0,
  sigmoid: (x) => 1 / (1 + Math.exp(-x)),
  tanh: (x) => Math.tanh(x),
  gelu: (x) => x / (1 + Math.exp(-1.702 * x)),
};

const rows = SIZES.flatMap((size) => {
  // Sorted: at random signs, a branch is mispredicted half the time.
  const data = Float32Array.from(
    { length: size },
    (_, i) => 12 * i / size - 6,
  );
  return Object.keys(kit).map((name) =>
    measure(name as keyof typeof kit, data)
  );
});
console.log(JSON.stringify(rows));

function measure(name: keyof typeof kit, data: Float32Array) {
  const shape: [number, number] = [data.length / ROW, ROW];
  const ours = new Tensor(data, shape);
  const theirs = tf.tensor2d(data, shape);
  const formula = formulas[name];
  const runs: Readonly<Record<string, Run>> = {
    kit: () => kit[name].forward(ours),
    tfjs: () => tf.tidy(() => tensorflow[name](theirs).dataSync()),
    loop: () => formula ? loop(data, formula) : naiveSoftmax(data),
    multiply: () => multiplied(data),
    copy: () => data.slice(),
  };
  const times: Record<string, number[]> = {};
  const calls = Math.max(1, Math.round(ELEMENTS / data.length));
  for (let i = 0; i < ROUNDS; i++) {
    for (const [peer, run] of Object.entries(runs)) {
      const once = peer === "tfjs" && data.length > MOST_FOR_TFJS;
      if (once && i > 0) continue;
      if (i === 0 && !once) run(); // to warm up
      const started = performance.now();
      for (let call = 0; call < calls; call++) run();
      const ms = performance.now() - started;
      (times[peer] ??= []).push(1e6 * ms / (calls * data.length));
    }
  }
  theirs.dispose();
  const medians = Object.entries(times).map(([peer, each]) => [
    peer,
    each.toSorted((a, b) => a - b)[each.length >> 1],
  ]);
  return { name, size: data.length, ...Object.fromEntries(medians) };
}

function loop(data: Float32Array, f: Elementwise): Float32Array {
  const out = new Float32Array(data.length);
  for (let i = 0; i < out.length; i++) out[i] = f(data[i]!);
  return out;
}

function multiplied(data: Float32Array): Float32Array {
  const out = new Float32Array(data.length);
  for (let i = 0; i < out.length; i++) out[i] = 0.5 * data[i]!;
  return out;
}

function naiveSoftmax(data: Float32Array): Float32Array {
  const out = new Float32Array(data.length);
  for (let start = 0; start < data.length; start += ROW) {
    let sum = 0;
    for (let i = start; i < start + ROW; i++) {
      sum += out[i] = Math.exp(data[i]!);
    }
    for (let i = start; i < start + ROW; i++) out[i]! /= sum;
  }
  return out;
}
