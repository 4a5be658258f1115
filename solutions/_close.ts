import { assertAlmostEquals, assertEquals } from "@std/assert";
import { type Activation, Tensor } from "tinytorch";

/** Checks an activation at some places, each within a share of what is due. */
export function assertValues(
  activation: Activation,
  due: readonly (readonly [x: number, y: number])[],
  share = 2 ** -23,
): void {
  const { data } = activation.forward(new Tensor(due.map(([x]) => x)));
  for (const [i, [x, y]] of due.entries()) {
    assertAlmostEquals(data[i] ?? NaN, y, Math.abs(y) * share, `at ${x}`);
  }
}

/** Checks that an activation keeps any shape and leaves its input alone. */
export function assertKeepsShapes(activation: Activation): void {
  const shapes = [[], [1], [7], [2, 3], [2, 1, 3], [1, 2, 1, 2, 3]];
  for (const shape of [...shapes, [0], [3, 0], [2, 0, 3], [70000], [300, 30]]) {
    const size = shape.reduce((product, length) => product * length, 1);
    const data = Float32Array.from({ length: size + 2 }, (_, i) => i % 9 - 4);
    const before = data.slice();
    const y = activation.forward(new Tensor(data.subarray(1, -1), shape));
    assertEquals(y.shape, shape);
    assertEquals(y.nbytes, 4 * size);
    assertEquals(y.data.buffer.byteLength, 4 * size);
    assertEquals(data, before);
  }
}

/** Checks that no exponential of a finite number comes out infinite. */
export function assertNoOverflow(activation: Activation): void {
  const original = Math.exp;
  const overflowing: number[] = [];
  Math.exp = (x) => {
    const result = original(x);
    if (result === Infinity && x !== Infinity) overflowing.push(x);
    return result;
  };
  try {
    const far = [1, 88.8, 710, 1000, 3.4e38];
    activation.forward(new Tensor([far, far.map((x) => -x)]));
  } finally {
    Math.exp = original;
  }
  assertEquals(overflowing, []);
}
