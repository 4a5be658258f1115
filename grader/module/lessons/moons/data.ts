import { Tensor } from "tinytorch";
import { normalFrom } from "../../../lab/normal_from.ts";

/** Points of a plane, each of one of two classes. */
export interface Points {
  /** Shape [count, 2]. */
  readonly x: Tensor;
  /** 0 or 1, one each point. */
  readonly classes: readonly number[];
}

/**
 * Two half circles that reach into each other, with noise: no straight line
 * parts them. The same points for the same seed.
 */
export function twoMoons(seed: number, count: number, noise: number): Points {
  const normal = normalFrom(seed);
  const data = new Float32Array(2 * count);
  const classes: number[] = [];
  for (let i = 0; i < count; i++) {
    const lower = i % 2;
    const angle = Math.PI * Math.floor(i / 2) / (Math.ceil(count / 2) - 1);
    data[2 * i] = (lower ? 1 - Math.cos(angle) : Math.cos(angle)) +
      noise * normal();
    data[2 * i + 1] = (lower ? 0.5 - Math.sin(angle) : Math.sin(angle)) +
      noise * normal();
    classes.push(lower);
  }
  return { x: new Tensor(data, [count, 2]), classes };
}
