import { type Activation, Tensor } from "tinytorch";
import { blocksOf } from "./binade.ts";
import { EMPTY, merge, type Tally, tallyOf } from "./tally.ts";

/** A function that is measured, and what it should give. */
export interface Measured {
  readonly activation: Activation;
  readonly exact: (x: number) => number;
}

/** As many as fit into a cache with all that is computed of them. */
const BLOCK = 2 ** 14;

/** Measures functions on all numbers of a binade; one tally each. */
export function measureBinade(
  binade: number,
  measured: readonly Measured[],
): Tally[] {
  const tallies = measured.map(() => EMPTY);
  const wanted = new Map(
    measured.map(({ exact }) => [exact, new Float64Array(BLOCK)]),
  );
  for (const inputs of blocksOf(binade, BLOCK)) {
    for (const [exact, values] of wanted) {
      for (let i = 0; i < BLOCK; i++) values[i] = exact(inputs[i]!);
    }
    for (const [i, { activation, exact }] of measured.entries()) {
      const { data } = activation.forward(new Tensor(inputs));
      const tally = tallyOf(inputs, wanted.get(exact)!, data);
      tallies[i] = merge(tallies[i]!, tally);
    }
  }
  return tallies;
}
